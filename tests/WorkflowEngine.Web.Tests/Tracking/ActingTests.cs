using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Tracking;

/// <summary>What applicants do to their dossiers: supply, withdraw, and find the result.</summary>
public sealed class ActingTests
{
    [Fact]
    public async Task What_is_asked_for_is_supplied_all_at_once_and_the_new_date_is_said()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await AskAsync(desk, code);
        await visitor.Open("/tracking/" + code);
        var asked = visitor.Words;

        await visitor.Open($"/tracking/{code}/supplement");
        await SendSupplement(visitor, code);
        var missing = visitor.Words;
        await SendSupplement(visitor, code, ("uyQuyenNop", "uy-quyen.pdf"));
        var half = visitor.Words;
        await SendSupplement(visitor, code, ("bienBanHop", "bien-ban.pdf"));

        Assert.Contains("Bạn cần bổ sung 2 giấy tờ", asked, StringComparison.Ordinal);
        Assert.Contains("Chưa có chữ ký", asked, StringComparison.Ordinal);
        Assert.Contains("Cần sửa 2 chỗ trước khi đi tiếp", missing, StringComparison.Ordinal);
        Assert.Contains("Đã tải lên: uy-quyen.pdf", half, StringComparison.Ordinal);
        Assert.Contains("Đã nhận giấy tờ bổ sung lúc", visitor.Words, StringComparison.Ordinal);
        var dossier = await desk.FindAsync(code);
        Assert.DoesNotContain(dossier.Waits, wait => wait.Kind == WaitKind.Supplement);
        Assert.Equal(2, dossier.Components.Count(component => component.From == "upload"));
    }

    [Fact]
    public async Task A_file_of_another_dossier_cannot_be_claimed_by_a_written_ticket()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await AskAsync(desk, code);
        await visitor.Open($"/tracking/{code}/supplement");

        await visitor.Send($"/tracking/{code}/supplement", ("Key", Guid.NewGuid().ToString()), ("Held", "uyQuyenNop\n" + new string('a', 64) + "\nx"));

        Assert.Contains("Cần sửa 2 chỗ trước khi đi tiếp", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawing_takes_a_reason_and_ends_the_dossier()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        var address = $"/tracking/{code}/withdraw";
        await visitor.Open(address);

        await visitor.Send(address, ("Key", Guid.NewGuid().ToString()), ("Reason", " "));
        var refused = visitor.Words;
        await visitor.Send(address, ("Key", Guid.NewGuid().ToString()), ("Reason", "Tôi chưa thuê được địa điểm"));

        Assert.Contains("Ghi lý do rút hồ sơ.", refused, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đã được rút lúc", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Finished, (await desk.FindAsync(code)).Lifecycle);
    }

    [Fact]
    public async Task Nobody_acts_on_somebody_elses_dossier()
    {
        await using var desk = new Desk();
        var (code, _) = await HouseholdBusiness.File(await desk.VisitorAsync());
        await AskAsync(desk, code);
        var other = await desk.VisitorAsync(Filers.Phuoc);

        foreach (var act in new[] { "withdraw", "supplement", "draft" })
        {
            await other.Open($"/tracking/{code}/{act}");
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
    }

    [Fact]
    public async Task The_result_comes_into_the_vault_and_opens_as_paper()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await visitor.Open("/vault");
        var before = visitor.Words;

        await desk.FinishAsync(code);
        await visitor.Open("/vault");
        var vault = visitor.Words;
        await visitor.Open(Html.Attribute(visitor.Page, "href").First(link => link.Contains("/letter/", StringComparison.Ordinal)));
        var other = await desk.VisitorAsync(Filers.Phuoc);
        await other.Open("/vault");

        Assert.Contains("Chưa có giấy tờ nào.", before, StringComparison.Ordinal);
        Assert.Contains("Giấy chứng nhận đăng ký hộ kinh doanh", vault, StringComparison.Ordinal);
        Assert.Contains("28A8012345", vault, StringComparison.Ordinal);
        Assert.Contains("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa có giấy tờ nào.", other.Words, StringComparison.Ordinal);
    }

    private static Task AskAsync(Desk desk, string code) => desk.DecideAsync(code, "tiep-nhan", "SupplementRequired", done => done with
    {
        Items = [new SupplementItem("uyQuyenNop", "Chưa có chữ ký"), new SupplementItem("bienBanHop", "Thiếu trang 2")],
    });

    private static Task SendSupplement(Visitor visitor, string code, params (string Paper, string Name)[] files)
    {
        var held = Html.Tags(visitor.Page, "name=\"Held\"").Select(tag => ("Held", Html.Attribute(tag, "value").Single()));
        (string, string)[] fields = [("Key", Guid.NewGuid().ToString()), ("Seq", SeqOf(visitor)), .. held];
        return visitor.Send($"/tracking/{code}/supplement", [.. files.Select(file => (file.Paper, file.Name, HouseholdBusiness.Pdf))], fields);
    }

    private static string SeqOf(Visitor visitor) => Html.Attribute(Assert.Single(Html.Tags(visitor.Page, "name=\"Seq\"")), "value").Single();
}
