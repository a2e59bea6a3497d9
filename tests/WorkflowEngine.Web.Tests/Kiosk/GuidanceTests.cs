using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Intake;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Kiosk;

/// <summary>The clerk guides, the person's own account sends.</summary>
public sealed class GuidanceTests
{
    [Fact]
    public async Task A_guided_filing_is_sent_by_the_person_and_the_clerk_loses_sight_of_it()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var (guide, code) = await BeginAsync(clerk);
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/kiosk/guided?code=" + code);
        await visitor.Send("/kiosk/guided", ("Code", code));
        var form = visitor.At;
        var before = await clerk.GetStringAsync(guide);

        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("act", "continue")]);
        await visitor.Send(form + "/check", ("Declared", "true"));
        using var after = await clerk.GetAsync(guide);

        Assert.Contains("Nhập tên hộ kinh doanh", Html.Words(before), StringComparison.Ordinal);
        var dossier = await desk.FindAsync(visitor.Inside("dd", "data-testid=\"code\""));
        Assert.Equal(new Assistance(Assisted.Guided, Desk.Reception, Desk.Unit), dossier.Filing!.Assistance);
        Assert.Equal((Desk.Unit, null), (dossier.Filing.Unit, dossier.Filing.TakenBy));
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task Who_acts_for_an_agency_says_so_at_the_machine_and_files_for_it()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var (_, code) = await BeginAsync(clerk, "9.001378");
        var (_, later) = await BeginAsync(clerk, "9.001378");
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/kiosk/guided?code=" + code);
        var stranger = visitor.Words;
        var one = await desk.RepresentAsync(Filers.Lan, "agency", "Trường Trung học cơ sở Thành Sen");
        await visitor.Open("/kiosk/guided?code=" + later);
        var offered = visitor.Page;

        await visitor.Send("/kiosk/guided", ("Code", later), ("For.Choice", one.ToString()));

        Assert.Contains("Thủ tục này chưa nộp trực tuyến tại đây được", stranger, StringComparison.Ordinal);
        Assert.Contains("Trường Trung học cơ sở Thành Sen", Html.Words(offered), StringComparison.Ordinal);
        Assert.Matches("^/filing/[0-9a-f-]{36}$", visitor.At);
        var draft = await desk.DraftAsync(Filers.Lan, visitor.At["/filing/".Length..]);
        Assert.Equal(("agency", Desk.Unit), (draft.ApplicantKind, draft.Unit));
        Assert.Equal(("Trường Trung học cơ sở Thành Sen", ActsAs.Representative), (draft.For!.Name, draft.For.Acting));
    }

    [Fact]
    public async Task What_the_person_writes_is_never_shown_to_whoever_guides_nor_is_the_guide_to_others()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var colleague = await desk.SignedInAsync("cao-van-thanh");
        var (guide, code) = await BeginAsync(clerk);
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/kiosk/guided?code=" + code);
        await visitor.Send("/kiosk/guided", ("Code", code));
        await visitor.Send(visitor.At, ("fields.tenHoKinhDoanh", "Hộ kinh doanh Bí Mật"), ("act", "later"));

        var seen = await clerk.GetStringAsync(guide);
        using var other = await colleague.GetAsync(guide);

        Assert.DoesNotContain("Bí Mật", Html.Words(seen), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task A_code_opens_once_for_the_person_and_for_no_official_and_not_for_ever()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var (_, code) = await BeginAsync(clerk);
        var (_, old) = await BeginAsync(clerk);
        var official = await clerk.GetStringAsync(new Uri("/kiosk/guided?code=" + code, UriKind.Relative));
        var first = await desk.VisitorAsync();
        await first.Open("/kiosk/guided?code=" + code);
        await first.Send("/kiosk/guided", ("Code", code));
        var second = await desk.VisitorAsync(Filers.Phuoc);
        await second.Open("/kiosk/guided?code=" + code);
        desk.Clock.Move(TimeSpan.FromMinutes(31));
        var late = await desk.VisitorAsync(Filers.Phuoc);
        await late.Open("/kiosk/guided?code=" + old);

        Assert.Contains("đăng xuất tài khoản cán bộ", Html.Words(official), StringComparison.Ordinal);
        Assert.StartsWith("/filing/", first.At, StringComparison.Ordinal);
        Assert.Equal("/kiosk", second.At);
        Assert.Equal("/kiosk", late.At);
    }

    [Fact]
    public async Task A_machine_for_everybody_forgets_whoever_was_at_it()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/kiosk");
        await visitor.Send("/kiosk?handler=Set", ("unit", Desk.Unit));
        await visitor.Open("/filing/start/" + HouseholdBusiness.Code);
        var page = visitor.Page;
        using var done = await visitor.Post("/kiosk/done");
        await visitor.Open("/filing/start/" + HouseholdBusiness.Code);
        var asked = visitor.At;
        await visitor.Open("/kiosk");

        Assert.Contains("data-kiosk=\"120\"", page, StringComparison.Ordinal);
        Assert.Contains("content=\"600;url=/kiosk/done\"", page, StringComparison.Ordinal);
        Assert.Equal("\"cache\", \"storage\"", Assert.Single(done.Headers.GetValues("Clear-Site-Data")));
        Assert.StartsWith("/sign-in", asked, StringComparison.Ordinal);
        Assert.Contains("Lấy số chờ", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elsewhere_than_at_a_kiosk_nobody_is_signed_out_by_an_address()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();

        await visitor.Open("/kiosk/done");
        await visitor.Open("/filing/start/" + HouseholdBusiness.Code);

        Assert.Equal("/filing/start/" + HouseholdBusiness.Code, visitor.At);
        Assert.DoesNotContain("data-kiosk", visitor.Page, StringComparison.Ordinal);
    }

    private static async Task<(Uri Guide, string Code)> BeginAsync(HttpClient clerk, string procedure = HouseholdBusiness.Code)
    {
        var page = await clerk.GetStringAsync(new Uri("/counter/" + procedure, UriKind.Relative));
        using var begun = await Form.Of(page, "guide").SendAsync(clerk);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var shown = await clerk.GetStringAsync(begun.Headers.Location);
        return (begun.Headers.Location!, Regex.Match(shown, "data-testid=\"guide-code\">([^<]+)<").Groups[1].Value.Trim());
    }
}
