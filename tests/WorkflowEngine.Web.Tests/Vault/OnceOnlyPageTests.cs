using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Vault;

/// <summary>A paper that was taken in once: what the next filing, and the next request for papers, make of it.</summary>
public sealed class OnceOnlyPageTests
{
    internal const string Paper = "bienBanHop";
    internal const string Owner = "binh.tran";

    [Fact]
    public async Task A_paper_that_was_taken_in_before_is_used_and_its_slot_takes_no_file()
    {
        await using var desk = new Desk();
        await TakenInAsync(desk);
        var visitor = await desk.VisitorAsync(Owner);
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. WithMembers, ("act", "refresh:")]);
        var shown = visitor.Words;
        await visitor.Send(form, [(Paper, "bien-ban.pdf", HouseholdBusiness.Pdf)], [.. WithMembers, ("act", "upload:" + Paper)]);

        Assert.Contains("Bản điện tử do Trung tâm Phục vụ hành chính công phường Thành Sen", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"papers.bienBanHop\"", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("Kho đang có giấy này còn giá trị (kiểm tra lúc 09:10 16/11/2026)", visitor.Words, StringComparison.Ordinal);
        Assert.Equal((AttemptKind.HeldGiven, Paper), (await BadInputTests.AttemptsAsync(desk)).Select(row => (row.Kind, row.Component)).Single());
    }

    [Fact]
    public async Task Another_file_is_taken_once_it_is_said_why_the_held_one_does_not_fit()
    {
        await using var desk = new Desk();
        await TakenInAsync(desk);
        var visitor = await desk.VisitorAsync(Owner);
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. WithMembers, ("act", "instead:" + Paper)]);
        var unsaid = visitor.Page;
        await visitor.Send(form, [.. WithMembers, ("reason.bienBanHop", "khong-doc-duoc"), ("act", "instead:" + Paper)]);
        await visitor.Send(form, [(Paper, "bien-ban.pdf", HouseholdBusiness.Pdf)], [.. WithMembers, ("act", "upload:" + Paper)]);

        Assert.DoesNotContain("name=\"papers.bienBanHop\"", unsaid, StringComparison.Ordinal);
        Assert.Contains("bien-ban.pdf", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Không dùng bản trong kho: Bản trong kho mờ", visitor.Words, StringComparison.Ordinal);
        Assert.Empty(await BadInputTests.AttemptsAsync(desk));
    }

    [Fact]
    public async Task Nothing_is_uploaded_before_the_vault_was_searched()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync(Owner);
        var form = await HouseholdBusiness.Begin(visitor);
        await using var context = desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContext();
        var logged = await context.Set<VaultCheckRow>().ToListAsync(TestContext.Current.CancellationToken);
        await context.Set<VaultCheckRow>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        await visitor.Send(form, [("uyQuyenNop", "uy-quyen.pdf", HouseholdBusiness.Pdf)], [.. HouseholdBusiness.With(("fields.nopThay", "true")), ("act", "upload:uyQuyenNop")]);

        Assert.Contains(logged, row => row is { Component: "uyQuyenNop", Answer: VaultAnswer.Nowhere } && row.Person.StartsWith("account:", StringComparison.Ordinal));
        Assert.Contains("Chưa kiểm tra kho giấy tờ", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.Unchecked, (await BadInputTests.AttemptsAsync(desk)).Single().Kind);
    }

    [Fact]
    public async Task Asking_for_a_held_paper_fails_through_the_page_and_is_listed_to_whoever_oversees()
    {
        await using var desk = new Desk();
        await TakenInAsync(desk);
        var second = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        using var opened = await reader.GetAsync(new Uri("/dossiers/" + second.Filing!.Code, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await opened.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        using var answer = await Form.Of(page, "decide").SendAsync(
            reader, ("Form.Outcome", "SupplementRequired"), ("Form.Ask", Paper), ("Form.Defect[bienBanHop]", "Nộp lại biên bản"));
        var refused = Html.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("data-testid=\"held-bienBanHop\"", page, StringComparison.Ordinal);
        Assert.Contains("Điều 18 khoản 4", refused, StringComparison.Ordinal);
        Assert.Empty((await desk.ReadAsync(second.Id)).Asked);
        var listed = await OverseenAsync(desk);
        Assert.Contains(second.Filing.Code, listed, StringComparison.Ordinal);
        Assert.Contains("Đòi giấy tờ đã có trong kho", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_beyond_the_list_is_asked_for_with_its_basis_and_reported()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        using var opened = await reader.GetAsync(new Uri("/dossiers/" + dossier.Filing!.Code, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await opened.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        (string, string)[] asking = [("Form.Outcome", "SupplementRequired"), ("Form.ExtraName", "Hợp đồng thuê nhà"), ("Form.ExtraDefect", "Đối chiếu địa điểm")];

        using var without = await Form.Of(page, "decide").SendAsync(reader, asking);
        var refused = await without.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var with = await Form.Of(refused, "decide").SendAsync(reader, [.. asking, ("Form.ExtraCite", "168/2025/NĐ-CP, Điều 95 khoản 2")]);

        Assert.Contains("phải nêu căn cứ", Html.Words(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Equal("Hợp đồng thuê nhà", (await desk.ReadAsync(dossier.Id)).Extras.Single().Name.Text);
        var listed = await OverseenAsync(desk);
        Assert.Contains("168/2025/NĐ-CP, Điều 95 khoản 2", listed, StringComparison.Ordinal);
        Assert.Contains("Đòi giấy tờ ngoài danh mục, không nêu căn cứ", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_the_case_does_not_need_is_asked_for_with_its_basis_and_reported()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await reader.GetStringAsync(new Uri("/dossiers/" + dossier.Filing!.Code, UriKind.Relative), TestContext.Current.CancellationToken);
        (string, string)[] asking = [("Form.Outcome", "SupplementRequired"), ("Form.Ask", "uyQuyenNop"), ("Form.Defect[uyQuyenNop]", "Chưa có")];

        using var without = await Form.Of(page, "decide").SendAsync(reader, [.. asking, ("Form.Opinion", "theo quy định")]);
        var refused = await without.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var with = await Form.Of(refused, "decide").SendAsync(reader, [.. asking, ("Form.AskCite", "168/2025/NĐ-CP, Điều 95 khoản 2")]);

        Assert.Contains("Trường hợp này không cần", Html.Words(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Equal("Chưa có (căn cứ: 168/2025/NĐ-CP, Điều 95 khoản 2)", (await desk.ReadAsync(dossier.Id)).Asked["uyQuyenNop"].TextOrNull);
        var listed = await OverseenAsync(desk);
        Assert.Contains("Đòi giấy tờ mà trường hợp này không cần, không nêu căn cứ", listed, StringComparison.Ordinal);
        Assert.Contains("168/2025/NĐ-CP, Điều 95 khoản 2", listed, StringComparison.Ordinal);
    }

    private static (string, string)[] WithMembers => HouseholdBusiness.With(("fields.chuTheThanhLap", "thanh-vien-ho-gia-dinh"));

    private static async Task<string> OverseenAsync(Desk desk)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var day = new DateOnly(2026, 11, 16);
        var province = office.UnitsAt(day).Single(unit => unit.Type == WorkflowEngine.Office.UnitType.Province && unit.Parent is null);
        var overseer = office.UnitsAt(day).SelectMany(unit => office.PeopleWith("giam-sat", unit.Code, day)).Concat(office.PeopleWith("giam-sat", province.Code, day)).First(person =>
            office.MayDo(person, WorkflowEngine.Office.Right.Oversee, Desk.Unit, day));
        var reader = new Visitor(await desk.SignedInAsync(overseer));
        await reader.Open("/oversight/attempts");
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        return reader.Words;
    }

    /// <summary>A dossier of the owner whose minutes reception has taken in.</summary>
    internal static async Task TakenInAsync(Desk desk)
    {
        var model = await desk.FileAsync();
        var (file, _) = await desk.Of<FileStore>().TakeAsync(new MemoryStream(HouseholdBusiness.Pdf), "bien-ban.pdf", TestContext.Current.CancellationToken);
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!;
        var filed = await desk.Store.FileAsync(new FileNewDossier(
            Guid.NewGuid(), "account:1", desk.Clock.GetUtcNow(), published.Definition, published.Version,
            new FileDossier(0, "")
            {
                Channel = Channels.Online,
                Unit = Desk.Unit,
                Applicant = model.Applicant,
                Fields = model.Fields,
                Components = [new ProvidedComponent("giayDeNghi", "form", 1), new ProvidedComponent(Paper, "upload", 1) { Files = [file!.Hash] }],
            }));
        Assert.Null(filed.Refusal);
        await desk.DecideAsync(filed.Dossier.Filing!.Code, "tiep-nhan", "Accepted");
    }
}
