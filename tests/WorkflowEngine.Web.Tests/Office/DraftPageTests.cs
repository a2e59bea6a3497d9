using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.OfficeEditing;

namespace WorkflowEngine.Web.Tests.Office;

/// <summary>Drafts of the documents of the office are read, compared, published together and thrown away on one page.</summary>
public sealed class DraftPageTests
{
    private const string Administrator = "tran-thanh-binh";
    private const string Page = "/office/drafts";
    private const string Approvals = "approval-rules/phe-duyet-quy-trinh";

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_draft_is_compared_published_and_holds_and_a_broken_one_says_why_not_and_is_thrown_away(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var wider = await SaveAsync(desk, Approvals, "[\"ho-tich\"]", "[\"ho-tich\", \"dat-dai\"]");
        var broken = await SaveAsync(desk, "people/ha-tinh", "\"ha-tinh.chu-tich\"", "\"ha-tinh.khong-co\"");
        var keeper = new Visitor(await desk.SignedInAsync(Administrator));
        await keeper.Open(Page);
        var listed = keeper.Words;
        await keeper.Open($"{Page}?name={Uri.EscapeDataString(Approvals)}");
        var compared = keeper.Inside("pre", "data-testid=\"difference\"");

        await keeper.Send(Page + "?handler=Publish", ("Chosen", broken));
        var refused = keeper.Words;
        await keeper.Send(Page + "?handler=Publish", ("Chosen", wider));
        var published = keeper.Words;
        await keeper.Open($"{Page}?name=people/ha-tinh");
        await keeper.Send(Page + "?handler=Discard", ("mark", broken));
        var discarded = keeper.Words;

        Assert.Contains(Approvals, listed, StringComparison.Ordinal);
        Assert.Contains("people/ha-tinh", listed, StringComparison.Ordinal);
        Assert.Contains("dat-dai", compared, StringComparison.Ordinal);
        Assert.Contains("ha-tinh.khong-co", refused, StringComparison.Ordinal);
        Assert.Contains("Đã công bố 1 văn bản", published, StringComparison.Ordinal);
        Assert.Equal(["ho-tich", "dat-dai"], desk.Of<LiveCatalogue>().Current.Office!.Approvals[0].Rules[0].Fields);
        Assert.Contains("Không có bản nháp nào đang chờ", discarded, StringComparison.Ordinal);
        Assert.NotNull(desk.Of<LiveCatalogue>().Current.Office!.Snapshot.FindPerson("nguyen-van-an"));
    }

    [Fact]
    public async Task What_was_saved_after_the_page_was_opened_is_neither_published_nor_thrown_away()
    {
        await using var desk = new Desk();
        var seen = await SaveAsync(desk, Approvals, "[\"ho-tich\"]", "[\"ho-tich\", \"dat-dai\"]");
        var keeper = new Visitor(await desk.SignedInAsync(Administrator));
        await keeper.Open(Page);
        await SaveAsync(desk, Approvals, "\"dat-dai\"", "\"xay-dung\"");

        await keeper.Send(Page + "?handler=Publish", ("Chosen", seen));
        var publish = keeper.Words;
        await keeper.Send(Page + "?handler=Discard", ("mark", seen));

        Assert.Contains("vừa được sửa", publish, StringComparison.Ordinal);
        Assert.Contains("vừa được sửa", keeper.Words, StringComparison.Ordinal);
        Assert.Equal(["ho-tich"], desk.Of<LiveCatalogue>().Current.Office!.Approvals[0].Rules[0].Fields);
        await keeper.Send(Page + "?handler=Publish");
        Assert.Contains("Chọn ít nhất một bản nháp", keeper.Words, StringComparison.Ordinal);
        await keeper.Open($"{Page}?name=people/khong-co");
        Assert.Equal(HttpStatusCode.NotFound, keeper.Status);
    }

    /// <returns>What the page calls the draft.</returns>
    private static async Task<string> SaveAsync(Desk desk, string name, string old, string now)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var content = (await desk.Of<OfficeDocuments>().VersionsAsync(name))[0].Content;
        Assert.Contains(old, content, StringComparison.Ordinal);
        var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SaveOfficeDraft(Administrator, content.Replace(old, now, StringComparison.Ordinal)));
        Assert.Null(answer.Refusal);
        return $"{name}@{answer.Versions[0].Number}.{answer.Versions[0].Revision}";
    }
}
