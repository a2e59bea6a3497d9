using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>The keepers of the catalogue, and what happens when a document that they publish cannot go on.</summary>
public sealed class ManageTests
{
    private const string Title = "Đăng ký thành lập hộ kinh doanh";

    [Fact]
    public async Task A_document_becomes_a_draft_and_runs_once_it_is_published()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var publisher = await desk.SignedInAsync(PersonWith(desk, Right.Publish));
        var before = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Number;

        await UploadAsync(desk, designer, text => text.Replace(Title, Title + " (bản thử)", StringComparison.Ordinal));
        var drafted = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Number;
        await PublishAsync(publisher);
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!;
        var page = Html.Words(await ReadAsync(publisher));

        Assert.Equal(before, drafted);
        Assert.Equal((before + 1, Title + " (bản thử)"), (published.Number, published.Facts!.Name.Vi));
        Assert.Contains("Đã thay thế", page, StringComparison.Ordinal);
        Assert.Contains($"Đã công bố bản {before + 1}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_in_words()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        using var answer = await SendAsync(designer, "đây không phải tài liệu");
        var page = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Cần sửa 1 chỗ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stuck_dossier_waits_for_an_administrator_who_retries_skips_or_cancels_with_a_reason()
    {
        await using var desk = new Desk();
        await UploadAsync(
            desk, await desk.SignedInAsync(PersonWith(desk, Right.Design)),
            text => text.Replace("\"role\": \"phan-cong\"", "\"role\": \"hoi-dong\"", StringComparison.Ordinal));
        await PutInUseAsync(desk);
        var dossier = await desk.FileAsync();
        await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        var stuck = await desk.ReadAsync(dossier.Id);
        var keeper = await desk.SignedInAsync(PersonWith(desk, Right.ConfigureOffice));
        var address = new Uri("/office/incidents", UriKind.Relative);

        var page = await keeper.GetStringAsync(address);
        using var retried = await Form.Of(page, "retry", "/office/incidents").SendAsync(keeper);
        var again = await keeper.GetStringAsync(address);
        using var without = await Form.Of(again, "skip", "/office/incidents").SendAsync(keeper);
        using var skipped = await Form.Of(again, "skip", "/office/incidents").SendAsync(keeper, ("reason", "Hội đồng đã họp bằng văn bản"));
        var after = await desk.ReadAsync(dossier.Id);

        Assert.Single(stuck.Incidents);
        Assert.Contains(dossier.Filing!.Code, Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Hồ sơ vẫn vướng", Html.Words(again), StringComparison.Ordinal);
        Assert.Contains("Nêu lý do bỏ qua hoặc hủy.", Html.Words(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, retried.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, skipped.StatusCode);
        Assert.Empty(after.Incidents);
        Assert.Contains(after.Waits, wait => wait.Kind == WaitKind.Lookup);
    }

    private static string PersonWith(Desk desk, Right right)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        return office.People.First(person => office.MayDo(person.Code, right, Desk.Unit, new DateOnly(2026, 11, 16))).Code;
    }

    private static async Task UploadAsync(Desk desk, HttpClient reader, Func<string, string> change)
    {
        var root = new DirectoryInfo(Sources.Root).Parent!.Parent!.FullName;
        var text = await File.ReadAllTextAsync(Path.Combine(root, "workflows", "procedures", "1.001612-dang-ky-ho-kinh-doanh.json"));
        Assert.NotEqual(text, change(text));
        using var answer = await SendAsync(reader, change(text));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Html.Words(await answer.Content.ReadAsStringAsync()));
        Assert.NotNull(desk.Of<LiveCatalogue>().Current.Office);
    }

    /// <summary>The checks would not publish it; so is a document that was right when it was published and whose office changed.</summary>
    private static async Task PutInUseAsync(Desk desk)
    {
        await using (var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync())
        {
            var versions = await context.Set<DefinitionVersionRow>().Where(row => row.DefinitionId == "1.001612-dang-ky-ho-kinh-doanh").OrderBy(row => row.Number).ToListAsync();
            versions.ForEach(version => version.Status = VersionStatus.Superseded);
            await context.SaveChangesAsync();
            (versions[^1].Status, versions[^1].PublishedAt) = (VersionStatus.Published, versions[^1].CreatedAt);
            (await context.Set<CatalogueStateRow>().SingleAsync()).Revision++;
            await context.SaveChangesAsync();
        }

        await desk.Of<LiveCatalogue>().RefreshAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient reader, string text)
    {
        var form = Form.Of(await ReadAsync(reader), "upload");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Values.Where(pair => pair.Key.Length > 0 && pair.Key != "Document"))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Document", "thu-tuc.json");
        return await reader.PostAsync(new Uri(form.Action, UriKind.Relative), content);
    }

    private static async Task PublishAsync(HttpClient reader)
    {
        var page = await ReadAsync(reader);
        var draft = page[page.IndexOf("Bản nháp", StringComparison.Ordinal)..];
        using var answer = await Form.Of(draft, "publish").SendAsync(reader);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Html.Words(await answer.Content.ReadAsStringAsync()));
    }

    private static Task<string> ReadAsync(HttpClient reader) => reader.GetStringAsync(new Uri("/procedures/manage", UriKind.Relative));
}
