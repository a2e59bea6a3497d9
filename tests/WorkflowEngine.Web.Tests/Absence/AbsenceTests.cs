using System.Net;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.Absence;

public sealed class AbsenceTests
{
    private const string Other = "cao-van-thanh";

    private static readonly Uri Address = new("/absence", UriKind.Relative);
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Who_is_away_acts_no_more_and_the_stand_in_does_until_it_is_ended(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var signer = await desk.SignedInAsync("nguyen-van-nam");
        var before = Acts(desk, "nguyen-van-nam", "thanh-sen.van-phong");

        using var sent = await Form.Of(await signer.GetStringAsync(Address), "away").SendAsync(
            signer, ("From", "17/11/2026"), ("To", "18/11/2026"), ("StandIn", "pham-thi-oanh"), ("Reason", "cong-tac"));
        var today = Acts(desk, "nguyen-van-nam", "thanh-sen.van-phong");
        var away = Acts(desk, "nguyen-van-nam", "thanh-sen.van-phong", 1);
        var standIn = Acts(desk, "pham-thi-oanh", "thanh-sen.van-phong", 1);
        var page = await signer.GetStringAsync(Address);
        using var ended = await Form.Of(page, "end").SendAsync(signer);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.NotEmpty(before);
        Assert.Equal(before, today);
        Assert.Empty(away);
        Assert.Superset(before.ToHashSet(), standIn.ToHashSet());
        Assert.Contains("Vắng mặt từ 17/11/2026 đến hết 18/11/2026: Đi công tác. Làm thay: Phạm Thị Oanh", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(before, Acts(desk, "nguyen-van-nam", "thanh-sen.van-phong", 1));
    }

    [Theory]
    [InlineData("2026-11-15", "2026-11-18", "", "nghi-phep", "từ hôm nay trở đi")]
    [InlineData("2026-11-18", "2026-11-17", "", "nghi-phep", "từ ngày bắt đầu trở đi")]
    [InlineData("2026-11-17", "2026-11-18", Desk.Reception, "nghi-phep", "Chọn một người khác")]
    [InlineData("2026-11-17", "2026-11-18", "khong-ai", "nghi-phep", "không giữ chức danh nào")]
    [InlineData("2026-11-17", "2026-11-18", Other, "om", "Chọn lý do")]
    [InlineData("mai", "2026-11-18", "", "nghi-phep", "Nhập ngày")]
    public async Task What_cannot_be_kept_is_said(string from, string to, string standIn, string reason, string refusal)
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Desk.Reception);

        using var answer = await Form.Of(await reader.GetStringAsync(Address), "away").SendAsync(
            reader, ("From", from), ("To", to), ("StandIn", standIn), ("Reason", reason));

        Assert.Contains(refusal, Html.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_absences_do_not_overlap()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Desk.Reception);
        (string, string)[] days = [("From", "2026-11-17"), ("To", "2026-11-18"), ("StandIn", Other), ("Reason", "nghi-phep")];

        using var first = await Form.Of(await reader.GetStringAsync(Address), "away").SendAsync(reader, days);
        using var second = await Form.Of(await reader.GetStringAsync(Address), "away").SendAsync(reader, days);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var told = Html.Words(await second.Content.ReadAsStringAsync());
        Assert.Contains("Phạm Thị Dung đã được khai vắng từ 17/11/2026 đến 18/11/2026", told, StringComparison.Ordinal);
        Assert.DoesNotContain("absences[", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Desk.Reception, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delegated_role_is_acted_in_by_both()
    {
        await using var desk = new Desk();
        var giver = await desk.SignedInAsync("duong-thi-hien");

        using var sent = await Form.Of(await giver.GetStringAsync(Address), "delegate").SendAsync(
            giver, ("Taker", "cao-xuan-thao"), ("Roles", "ky"), ("From", "2026-11-16"), ("To", "2026-11-30"), ("Basis", "Số 12/UQ ngày 16/11/2026"));
        using var without = await Form.Of(await giver.GetStringAsync(Address), "delegate").SendAsync(
            giver, ("Taker", "cao-xuan-thao"), ("Roles", "ky"), ("From", "2026-12-16"), ("To", "2026-12-30"), ("Basis", ""));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("ky", Acts(desk, "cao-xuan-thao", "thanh-sen"));
        Assert.Contains("ky", Acts(desk, "duong-thi-hien", "thanh-sen"));
        Assert.Contains("Số 12/UQ ngày 16/11/2026", Html.Words(await giver.GetStringAsync(Address)), StringComparison.Ordinal);
        Assert.Contains("Ghi số, ngày của văn bản", Html.Words(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Acts(Desk desk, string person, string unit, int days = 0) =>
        desk.Of<LiveCatalogue>().Current.Office!.Snapshot.RolesOf(person, unit, Today.AddDays(days));
}
