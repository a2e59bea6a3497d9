using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Api;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Vault;

/// <summary>A site whose connected databases answer as recorded, but for one that is away.</summary>
public sealed class FetchingSite : IAsyncLifetime
{
    internal Desk Desk { get; } = new(("Connectors:Sandbox", "true"), ("Connectors:Of:dat-dai:Sandbox", "false"));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}

/// <summary>“Kiểm tra, truy xuất” at connected databases, on the applicant's form and at the counter.</summary>
public sealed class FetchPageTests(FetchingSite site) : IClassFixture<FetchingSite>
{
    private const string Funeral = "1.001731";
    private const string Death = "giayChungTu";

    private static readonly (string, string)[] Answers =
    [
        ("fields.nguoiLoHoTen", "Trần Thị Mai Lan"), ("fields.nguoiLoSoDinhDanh", "042190000127"),
        ("fields.nguoiLoNoiCuTru", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh"), ("fields.nguoiLoDienThoai", "0912345678"), ("fields.chuTheLo", "ca-nhan"),
        ("fields.nguoiChetHoTen", "Trần Văn Cụ"), ("fields.nguoiChetNgaySinh", "1940-02-01"), ("fields.ngayMat", "2026-11-08"),
        ("fields.noiMat", "Phường Thành Sen"), ("fields.doiTuong", "tro-cap-hang-thang"), ("fields.cachNhan", "tien-mat"),
    ];

    [Fact]
    public async Task The_upload_opens_after_the_database_was_asked_and_closes_when_it_has_the_paper()
    {
        var visitor = await site.Desk.VisitorAsync();
        var form = await BeginAsync(visitor, Funeral);
        var opened = visitor.Page;
        await visitor.Send(form, [(Death, "chung-tu.pdf", HouseholdBusiness.Pdf)], [.. Answers, ("act", "upload:" + Death)]);
        var early = visitor.Words;
        await visitor.Send(form, [.. Answers, ("act", "fetch:" + Death)]);
        var unanswered = visitor.Words;
        await visitor.Send(form, [.. Answers, ("fields.nguoiChetSoDinhDanh", "042140001234"), ("act", "fetch:" + Death)]);
        var found = visitor.Page;

        await visitor.Send(form, [.. Answers, ("fields.nguoiChetSoDinhDanh", "042140001234"), ("act", "continue")]);
        var check = visitor.Words;
        await visitor.Send(form + "/check", ("Declared", "true"));
        var dossier = await site.Desk.FindAsync(visitor.Inside("dd", "data-testid=\"code\""));

        Assert.Contains("data-testid=\"fetch-giayChungTu\"", opened, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"papers.giayChungTu\"", opened, StringComparison.Ordinal);
        Assert.Contains("cơ sở dữ liệu có thể đã có", early, StringComparison.Ordinal);
        Assert.Contains("còn thiếu câu trả lời", unanswered, StringComparison.Ordinal);
        Assert.Contains("Cơ sở dữ liệu hộ tịch điện tử đã trả lời", Html.Words(found), StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"papers.giayChungTu\"", found, StringComparison.Ordinal);
        Assert.Contains("Lấy từ cơ sở dữ liệu", check, StringComparison.Ordinal);
        Assert.Equal("lookup", dossier.Components.Single(paper => paper.Component == Death).From);
        Assert.Contains((AttemptKind.Unchecked, Death), (await BadInputTests.AttemptsAsync(site.Desk)).Select(row => (row.Kind, row.Component)));
        Assert.Equal([VaultAnswer.Found], (await FetchedAsync(Death)).Where(row => row.DossierId == dossier.Id).Select(row => row.Answer));
        var page = await OpenedAsync(dossier.Filing!.Code);
        Assert.Contains("Số đăng ký: 08/2026", page, StringComparison.Ordinal);
        Assert.Contains("Mã băm SHA-256: " + dossier.Components.Single(paper => paper.Component == Death).Fetched!.Hash, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_has_what_its_parent_holds_and_nobody_asks_for_it_again()
    {
        const string Note = "giayChungSinh";
        var code = await site.Desk.FileScenarioAsync("2.000986", "042190000127", Channels.Online, looked: Note);
        await site.Desk.GoOnUntilAsync(code, WaitKind.Child);
        while (await site.Desk.Of<OutboxWorker>().RunAsync() > 0)
        {
        }

        var program = await Caller.OfApplicantAsync(site.Desk);
        var child = (await program.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("linked")[0].GetProperty("dossier").GetString()!;
        var reader = await site.Desk.SignedInAsync(Desk.Reception);
        var page = await reader.GetStringAsync(new Uri("/dossiers/" + child, UriKind.Relative), TestContext.Current.CancellationToken);
        using var answer = await Form.Of(page, "decide").SendAsync(
            reader, ("Form.Outcome", "SupplementRequired"), ("Form.Ask", Note), ("Form.Defect[giayChungSinh]", "Nộp lại giấy chứng sinh"));
        var refused = Html.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Số: 1258/CS-2026", Html.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Còn thiếu", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Không yêu cầu được “Giấy chứng sinh”", refused, StringComparison.Ordinal);
        Assert.Empty((await site.Desk.FindAsync(child)).Asked);
    }

    [Fact]
    public async Task The_upload_opens_with_the_reason_when_the_database_has_nothing_or_is_away()
    {
        var visitor = await site.Desk.VisitorAsync();
        var form = await BeginAsync(visitor, Funeral);
        (string, string)[] nobody = [.. Answers, ("fields.nguoiChetSoDinhDanh", "042099000404")];
        await visitor.Send(form, [.. nobody, ("act", "fetch:" + Death)]);
        var silent = visitor.Words;
        await visitor.Send(form, [(Death, "chung-tu.pdf", HouseholdBusiness.Pdf)], [.. nobody, ("act", "upload:" + Death)]);
        var given = visitor.Words;
        await visitor.Send(form, [.. Answers, ("fields.nguoiChetSoDinhDanh", "042140001234"), ("act", "continue")]);
        var changed = visitor.Words;
        var residence = await BeginAsync(visitor, "1.004222");
        (string, string)[] own = [("fields.truongHop", "so-huu"), ("fields.soDinhDanh", "042190000127"), ("fields.noiDeNghi", "Tổ dân phố 5")];
        await visitor.Send(residence, [.. own, ("act", "fetch:choOHopPhap")]);

        Assert.Contains("không có. Nộp giấy này.", silent, StringComparison.Ordinal);
        Assert.Contains("chung-tu.pdf", given, StringComparison.Ordinal);
        Assert.Contains("Bấm “Kiểm tra, truy xuất” trước khi nộp giấy này", changed, StringComparison.Ordinal);
        Assert.Contains("Cơ sở dữ liệu quốc gia về đất đai không trả lời được", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("name=\"papers.choOHopPhap\"", visitor.Page, StringComparison.Ordinal);
        Assert.Contains(await FetchedAsync("choOHopPhap"), row => row is { Answer: VaultAnswer.Unavailable, Fault.Length: > 0 });
    }

    [Fact]
    public async Task Where_the_form_differs_from_ones_own_data_either_is_chosen()
    {
        var visitor = await site.Desk.VisitorAsync();
        var form = await BeginAsync(visitor, "1.001193");
        (string, string)[] typed =
        [
            ("fields.nguoiYeuCauHoTen", "Trần Thị Mai Lan"), ("fields.meSoDinhDanh", "042190000127"), ("fields.hoTenTre", "Nguyễn An"),
            ("fields.ngaySinhTre", "20/10/2026"), ("fields.gioiTinhTre", "nu"),
        ];
        await visitor.Send(form, [.. typed, ("act", "fetch:giayChungSinh")]);
        await visitor.Send(form, [.. typed, ("act", "continue")]);
        var told = visitor.Words;
        await visitor.Send(form, [.. typed, ("act", "mine:giayChungSinh:gioiTinhTre")]);
        var bare = visitor.Words;
        await visitor.Send(form, [.. typed, ("because.gioiTinhTre", "Giấy chứng sinh ghi nhầm"), ("act", "mine:giayChungSinh:gioiTinhTre")]);
        await visitor.Open(form);
        var kept = visitor.Page;
        await visitor.Send(form, [.. typed, ("act", "take:giayChungSinh:ngaySinhTre")]);
        await visitor.Open(form);
        var taken = visitor.Page;
        var program = await Caller.OfApplicantAsync(site.Desk);
        var view = (await program.GetAsync("/filings/" + form.Split('/')[^1])).Is(HttpStatusCode.OK).Json.GetProperty("differences");
        var wrong = await program.PostAsync($"/filings/{form.Split('/')[^1]}/papers/giayChungSinh/difference", new { field = "gioiTinhTre", choice = "mine", reason = " " });
        (await program.PostAsync($"/filings/{form.Split('/')[^1]}/papers/giayChungSinh/difference", new { field = "gioiTinhTre", choice = "take" })).Is(HttpStatusCode.OK);
        var after = (await program.GetAsync("/filings/" + form.Split('/')[^1])).Is(HttpStatusCode.OK).Json;

        Assert.Contains("Ngày sinh: bạn khai “20/10/2026”, ", told, StringComparison.Ordinal);
        Assert.Contains("ghi “02/10/2026”", told, StringComparison.Ordinal);
        Assert.Contains("khác dữ liệu tra cứu. Dùng dữ liệu tra cứu, sửa câu trả lời, hoặc giữ và nêu lý do.", told, StringComparison.Ordinal);
        Assert.Contains("Nêu vì sao bạn giữ câu trả lời, tối đa 180 ký tự.", bare, StringComparison.Ordinal);
        Assert.Contains("Lý do: Giấy chứng sinh ghi nhầm", Html.Words(kept), StringComparison.Ordinal);
        Assert.Contains("data-testid=\"take-ngaySinhTre\"", kept, StringComparison.Ordinal);
        Assert.Contains("value=\"02/10/2026\"", taken, StringComparison.Ordinal);
        Assert.DoesNotContain("data-testid=\"differs-ngaySinhTre\"", taken, StringComparison.Ordinal);
        var left = Assert.Single(view.EnumerateArray());
        Assert.Equal(("gioiTinhTre", "Nam", "Giấy chứng sinh ghi nhầm"), (left.GetProperty("field").GetString(), left.GetProperty("found").GetString(), left.GetProperty("because").GetString()));
        Assert.Equal(["/reason"], wrong.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal("nam", after.GetProperty("answers").GetProperty("gioiTinhTre").GetString());
        Assert.False(after.TryGetProperty("differences", out var none) && none.ValueKind != System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task What_is_kept_against_data_of_somebody_else_is_told_to_the_official_with_its_reason_and_the_data_to_nobody_else()
    {
        var visitor = await site.Desk.VisitorAsync();
        var form = await BeginAsync(visitor, Funeral);
        (string, string)[] typed = [.. Answers.Where(answer => answer.Item1 != "fields.ngayMat"), ("fields.ngayMat", "07/11/2026"), ("fields.nguoiChetSoDinhDanh", "042140001234")];
        await visitor.Send(form, [.. typed, ("act", "fetch:" + Death)]);
        var told = visitor.Page;
        await visitor.Send(form, [.. typed, ("act", "take:giayChungTu:ngayMat")]);
        var untaken = visitor.Page;
        await visitor.Send(form, [.. typed, ("because.ngayMat", "Mất đêm 07 rạng sáng 08"), ("act", "mine:giayChungTu:ngayMat")]);
        await visitor.Send(form, [.. typed, ("act", "continue")]);
        await visitor.Send(form + "/check", ("Declared", "true"));
        var code = visitor.Inside("dd", "data-testid=\"code\"");
        var page = await OpenedAsync(code);
        var clerk = await Caller.OfOfficialAsync(site.Desk, Desk.Reception);
        var papers = (await clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("papers");

        Assert.Contains("bạn khai “07/11/2026”, Cơ sở dữ liệu hộ tịch điện tử ghi khác.", Html.Words(told), StringComparison.Ordinal);
        Assert.DoesNotContain("08/11/2026", told, StringComparison.Ordinal);
        Assert.DoesNotContain("08/11/2026", untaken, StringComparison.Ordinal);
        Assert.Contains("tờ khai ghi “07/11/2026”, dữ liệu tra cứu ghi “08/11/2026”. Người nộp giữ, lý do: Mất đêm 07 rạng sáng 08", page, StringComparison.Ordinal);
        Assert.Contains("Ngày chết: 08/11/2026", page, StringComparison.Ordinal);
        Assert.Contains(papers.EnumerateArray(), paper => paper.TryGetProperty("differences", out var differences) && differences.GetArrayLength() == 1);
    }

    [Fact]
    public async Task One_button_at_the_counter_asks_for_all_papers_of_the_case()
    {
        var clerk = await site.Desk.SignedInAsync(Desk.Reception);
        var opened = await clerk.GetStringAsync(new Uri("/counter/" + Funeral, UriKind.Relative), TestContext.Current.CancellationToken);
        (string, string)[] typed =
        [
            ("Form.Identity", "042190000127"), ("Form.Name", "Trần Thị Mai Lan"), ("Form.Phone", "0912345678"), ("Form.Address", "Tổ dân phố 5"),
            .. Answers, ("fields.nguoiChetSoDinhDanh", "042140001234"),
        ];

        using var searched = await Form.Of(opened, "accept", "/counter/" + Funeral).SendAsync(clerk, [.. typed, ("act", "check:")]);
        var page = await searched.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Cơ sở dữ liệu hộ tịch điện tử đã trả lời", Html.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"on-paper-giayChungTu\"", page, StringComparison.Ordinal);
        Assert.Contains(await FetchedAsync(Death), row => row.Person == Desk.Reception && row.Answer == VaultAnswer.Found);
    }

    private static async Task<string> BeginAsync(Visitor visitor, string procedure)
    {
        await visitor.Open("/filing/start/" + procedure);
        await visitor.Send("/filing/start/" + procedure, ("Kind", "citizen"), ("Unit", Desk.Unit));
        Assert.Matches("^/filing/[0-9a-f-]{36}$", visitor.At);
        return visitor.At;
    }

    private async Task<string> OpenedAsync(string code)
    {
        var reader = await site.Desk.SignedInAsync(Desk.Reception);
        return Html.Words(await reader.GetStringAsync(new Uri("/dossiers/" + code, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    private async Task<List<PaperFetchRow>> FetchedAsync(string component)
    {
        await using var context = site.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContext();
        return await context.Set<PaperFetchRow>().AsNoTracking().Where(row => row.Component == component).OrderBy(row => row.At).ToListAsync(TestContext.Current.CancellationToken);
    }
}
