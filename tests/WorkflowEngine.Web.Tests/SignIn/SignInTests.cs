using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WorkflowEngine.Web.Tests.SignIn;

public sealed class SignInTests
{
    [Fact]
    public async Task An_official_comes_to_their_work_and_an_applicant_to_the_start()
    {
        await using var desk = new Desk();
        var official = await desk.SignedInAsync(Desk.Reception);
        var applicant = await desk.ApplicantAsync();

        var inbox = await official.GetStringAsync(Address("/inbox"));
        using var refused = await applicant.GetAsync(Address("/inbox"));

        Assert.Contains("Phạm Thị Dung", Html.Words(inbox), StringComparison.Ordinal);
        Assert.Contains("Công chức tiếp nhận tại quầy", Html.Words(inbox), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_password_costs_whoever_guesses_it_a_hundred_thousand_rounds()
    {
        await using var site = new Site(settings: ("Work:Background", "false")) { HashesSlowly = true };

        var hashes = site.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value;

        Assert.Equal(PasswordHasherCompatibilityMode.IdentityV3, hashes.CompatibilityMode);
        Assert.InRange(hashes.IterationCount, 100_000, int.MaxValue);
    }

    [Fact]
    public async Task A_wrong_password_says_what_to_look_at_and_keeps_the_name()
    {
        await using var desk = new Desk();
        await desk.SignedInAsync(Desk.Reception);
        var reader = desk.Site.Reader();

        var page = await TryAsync(reader, Desk.Reception, "sai-mat-khau-01");

        Assert.Contains("Tên đăng nhập hoặc mật khẩu không khớp", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains(Desk.Reception, Html.Attribute(page, "value"));
        Assert.DoesNotContain("sai-mat-khau-01", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_locks_the_account_for_the_right_password_too()
    {
        await using var desk = new Desk();
        await desk.SignedInAsync(Desk.Reception);
        var reader = desk.Site.Reader();
        for (var tries = 0; tries < 5; tries++)
        {
            await TryAsync(reader, Desk.Reception, $"sai-mat-khau-{tries}");
        }

        var page = await TryAsync(reader, Desk.Reception, Desk.Password);

        Assert.Contains("Tài khoản tạm khóa 15 phút", Html.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_is_told_at_each_field()
    {
        await using var desk = new Desk();
        var reader = desk.Site.Reader();

        var page = await TryAsync(reader, "", "");

        Assert.Contains("Cần sửa 2 chỗ", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Lỗi: ", Html.Inside(page, "title", ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/inbox?view=late", "/inbox?view=late")]
    [InlineData("https://elsewhere.example/", "/inbox")]
    [InlineData("//elsewhere.example/", "/inbox")]
    public async Task After_signing_in_the_way_leads_back_inside_the_site_only(string asked, string led)
    {
        await using var desk = new Desk();
        await desk.SignedInAsync(Desk.Reception);
        var reader = desk.Site.Reader();
        var address = "/sign-in?ReturnUrl=" + Uri.EscapeDataString(asked);

        var page = await reader.GetStringAsync(Address(address));
        using var answer = await Form.Of(page, "sign-in", address).SendAsync(reader, ("Name", Desk.Reception), ("Password", Desk.Password));

        Assert.Equal(led, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Signing_out_closes_the_desk()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await reader.GetStringAsync(Address("/inbox"));
        var form = Form.Of(page.Replace("class=\"sign-out\"", "class=\"sign-out\" data-testid=\"out\"", StringComparison.Ordinal), "out");

        using var left = await form.SendAsync(reader);
        using var after = await reader.GetAsync(Address("/inbox"));

        Assert.Equal("/", left.Headers.Location?.ToString());
        Assert.StartsWith("https://localhost/sign-in", after.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_two_positions_switches_the_unit_and_no_further()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync("dinh-van-kien");
        var places = await reader.GetStringAsync(Address("/sign-in/unit"));
        var form = Form.Of(places.Replace("name=\"unit\"", "name=\"unit\" data-testid=\"unit\"", StringComparison.Ordinal), "unit", "/sign-in/unit");

        using var switched = await form.SendAsync(reader);
        var after = await reader.GetStringAsync(Address("/inbox"));
        using var foreign = await form.SendAsync(reader, ("unit", "tran-phu"));

        Assert.Equal(HttpStatusCode.Redirect, switched.StatusCode);
        Assert.Contains("Trung tâm PVHCC", Html.Inside(after, "span", "class=\"sub\""), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    private static async Task<string> TryAsync(HttpClient reader, string name, string password)
    {
        var page = await reader.GetStringAsync(Address("/sign-in"));
        using var answer = await Form.Of(page, "sign-in", "/sign-in").SendAsync(reader, ("Name", name), ("Password", password));
        return await answer.Content.ReadAsStringAsync();
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);
}
