using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tests.Dossiers;

public sealed class DossierPageTests
{
    [Fact]
    public async Task Opens_with_both_clocks_the_way_and_what_follows_from_each_outcome()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync(channel: Channels.Counter);
        var reader = await desk.SignedInAsync(Desk.Reception);

        var page = await ReadAsync(reader, dossier.Filing!.Code);
        var words = Html.Words(page).Replace('\u00a0', ' ');

        Assert.Contains("Trần Thị Bình, đăng ký thành lập hộ kinh doanh", words, StringComparison.Ordinal);
        Assert.Contains("Bước này Còn 2 giờ", words, StringComparison.Ordinal);
        Assert.Contains("Cả hồ sơ Còn", words, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đang ở bước Tiếp nhận hồ sơ", words, StringComparison.Ordinal);
        Assert.Contains("Lập giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01). Chờ người nộp trả 100.000 đồng. Đồng hồ dừng.", words, StringComparison.Ordinal);
        Assert.Contains("Gửi phiếu từ chối, hồ sơ kết thúc.", words, StringComparison.Ordinal);
        Assert.Contains("Hộ kinh doanh Bình An Quán", words, StringComparison.Ordinal);
        Assert.Contains("50.000.000 đồng", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_masked_until_asked_for_and_the_asking_is_logged()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);

        var masked = await ReadAsync(reader, dossier.Filing!.Code);
        using var answer = await Form.Of(masked, "reveal").SendAsync(reader);
        var full = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("042185001218", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", masked, StringComparison.Ordinal);
        Assert.Contains("042185001218", full, StringComparison.Ordinal);
        Assert.Equal([(Desk.Reception, ViewedPart.Masked)], await LogAsync(desk, dossier.Id));
    }

    [Fact]
    public async Task Who_holds_it_is_not_logged_and_who_only_looks_is()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var holder = await desk.SignedInAsync(Desk.Reception);
        var head = await desk.SignedInAsync("dinh-thi-van");

        await ReadAsync(holder, dossier.Filing!.Code);
        var looked = await ReadAsync(head, dossier.Filing.Code);

        Assert.Contains("Lần xem này đã được ghi nhật ký", Html.Words(looked), StringComparison.Ordinal);
        Assert.Equal([("dinh-thi-van", ViewedPart.Page)], await LogAsync(desk, dossier.Id));
    }

    [Fact]
    public async Task An_official_of_a_unit_that_never_had_it_is_told_who_may_look()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var stranger = await desk.SignedInAsync("le-van-cuong");

        using var answer = await stranger.GetAsync(Address(dossier.Filing!.Code));
        var page = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Trung tâm PVHCC", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Thị Bình", page, StringComparison.Ordinal);
        Assert.Empty(await LogAsync(desk, dossier.Id));
    }

    [Fact]
    public async Task Sending_the_same_form_twice_is_one_decision()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(reader, dossier.Filing!.Code), "decide");

        using var first = await form.SendAsync(reader, ("Form.Outcome", "Accepted"));
        var turns = (await desk.Store.ReadHistoryAsync(dossier.Id)).Count;
        using var second = await form.SendAsync(reader, ("Form.Outcome", "Accepted"));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal(turns, (await desk.Store.ReadHistoryAsync(dossier.Id)).Count);
    }

    [Fact]
    public async Task Who_comes_second_is_told_who_was_first_and_keeps_what_they_wrote()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var slow = await desk.SignedInAsync("cao-van-thanh");
        var form = Form.Of(await ReadAsync(slow, dossier.Filing!.Code), "decide");
        await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);

        using var answer = await form.SendAsync(slow, ("Form.Outcome", "Refused"), ("Form.Opinion", "Ngành nghề bị cấm theo Luật Đầu tư"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Phạm Thị Dung, bước “Tiếp nhận hồ sơ”", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("chưa được gửi", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal("Ngành nghề bị cấm theo Luật Đầu tư", Html.Inside(page, "p", "data-testid=\"unsent\""));
    }

    [Fact]
    public async Task A_refusal_is_sent_only_with_a_basis_in_law_and_the_page_says_so_where_it_is_chosen()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(reader, dossier.Filing!.Code), "decide");

        using var without = await form.SendAsync(reader, ("Form.Outcome", "Refused"), ("Form.Opinion", "Ngành nghề bị cấm"));
        var page = await without.Content.ReadAsStringAsync();
        using var with = await Form.Of(page, "decide").SendAsync(reader, ("Form.Outcome", "Refused"), ("Form.Opinion", "Ngành nghề bị cấm"), ("Form.Basis", Desk.Basis));

        Assert.Contains("Chọn căn cứ pháp lý của việc từ chối", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("id=\"basis-error\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Equal(PublicStatus.NotAccepted, (await desk.Store.FindAsync(dossier.Id))!.Status);
    }

    [Fact]
    public async Task A_request_for_papers_needs_its_defects_and_keeps_what_was_typed()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(reader, dossier.Filing!.Code), "decide");

        using var without = await form.SendAsync(reader, ("Form.Outcome", "SupplementRequired"), ("Form.Ask", "giayDeNghi"), ("Form.Opinion", "Xem lại chữ ký"));
        var page = await without.Content.ReadAsStringAsync();
        using var with = await Form.Of(page, "decide").SendAsync(
            reader, ("Form.Outcome", "SupplementRequired"), ("Form.Ask", "giayDeNghi"), ("Form.Defect[giayDeNghi]", "Chưa có chữ ký của chủ hộ"));

        Assert.Contains("thiếu hay sai chỗ nào", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Xem lại chữ ký", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#Ask\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Equal("Chưa có chữ ký của chủ hộ", (await desk.ReadAsync(dossier.Id)).Asked["giayDeNghi"].TextOrNull);
    }

    [Fact]
    public async Task No_outcome_chosen_is_an_error_that_leads_to_the_choices()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);

        using var answer = await Form.Of(await ReadAsync(reader, dossier.Filing!.Code), "decide").SendAsync(reader);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Chọn một kết quả của bước", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("id=\"Form_Outcome\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#Form_Outcome\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_is_handed_over_with_its_reason()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await ReadAsync(reader, dossier.Filing!.Code);
        var form = Form.Of(page.Replace("id=\"Reason\"", "id=\"Reason\" data-testid=\"hand\"", StringComparison.Ordinal), "hand");

        using var without = await form.SendAsync(reader, ("to", "cao-van-thanh"));
        using var with = await form.SendAsync(reader, ("to", "cao-van-thanh"), ("reason", "Tôi nghỉ chiều nay"));

        Assert.Contains("Nêu lý do chuyển việc", Html.Words(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Equal("cao-van-thanh", (await desk.ReadAsync(dossier.Id)).Waits[0].Item!.Person);
    }

    [Fact]
    public async Task A_letter_opens_as_paper_in_a_sandbox()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        var reader = await desk.SignedInAsync(Desk.Reception);

        using var answer = await reader.GetAsync(new Uri($"/dossiers/{dossier.Filing!.Code}/letters/1", UriKind.Relative));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("GIẤY TIẾP NHẬN HỒ SƠ", Html.Words(await answer.Content.ReadAsStringAsync()).ToUpperInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_is_recorded_with_its_receipt_by_those_who_collect_it()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync(channel: Channels.Counter);
        await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var head = await desk.SignedInAsync("dinh-thi-van");
        var form = Form.Of(await ReadAsync(clerk, dossier.Filing!.Code), "fee");

        using var without = await form.SendAsync(clerk, ("method", "transfer"));
        var others = await ReadAsync(head, dossier.Filing.Code);
        using var with = await form.SendAsync(clerk, ("method", "cash"));

        Assert.Contains("Nhập số giao dịch hoặc số phiếu thu hộ", Html.Words(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.False(Form.Has(others, "fee"));
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.DoesNotContain((await desk.ReadAsync(dossier.Id)).Waits, wait => wait.Kind == WaitKind.Payment);
    }

    private static async Task<IReadOnlyList<(string, ViewedPart)>> LogAsync(Desk desk, long dossier)
    {
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        return [.. (await context.DossierViews.Where(row => row.DossierId == dossier).OrderBy(row => row.Id).ToListAsync()).Select(row => (row.Person, row.Part))];
    }

    private static Task<string> ReadAsync(HttpClient reader, string code) => reader.GetStringAsync(Address(code));

    private static Uri Address(string code) => new($"/dossiers/{code}", UriKind.Relative);
}
