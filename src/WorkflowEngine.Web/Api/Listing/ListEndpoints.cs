using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using WorkflowEngine.Persistence.SavedViews;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Inbox;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Listing;

/// <summary>Lists of work that an official keeps under names for the unit at which they work.</summary>
internal static class ListEndpoints
{
    private static readonly Sentence NotKept = new(
        "Danh sách lưu lại không giữ tên hay số của người nộp.", "A saved list keeps no name or number of an applicant.");

    public static void MapLists(this RouteGroupBuilder work)
    {
        var lists = work.MapGroup("/lists").WithTags("work");
        lists.MapGet("", ReadAsync).Says("getLists", "Danh sách việc đã lưu", "Saved lists of work").Gives<IReadOnlyList<SavedList>>();
        lists.MapPost("", SaveAsync).WithMetadata(new NeedsKey())
            .Says("saveList", "Lưu một danh sách việc dưới một tên", "Save a list of work under a name", new Sentence(
                "list nhận cùng tham số như GET /work, trừ find. Trùng tên thì thay danh sách cũ.",
                "list takes what GET /work takes, but find. The same name replaces the earlier list."))
            .Gives<IReadOnlyList<SavedList>>().Refuses(422);
        lists.MapPut("/first", (Body<FirstListBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] ViewShelf shelf, CancellationToken cancel) =>
                ChangeAsync(http, request, shelf, by => shelf.OpenWithAsync(by.Code, by.At.Unit.Code, body.Value.List, cancel), cancel))
            .Says("openWithList", "Mở đầu tiên bằng danh sách này", "Open with this list", new Sentence("Bỏ trống list để không mở bằng danh sách nào.", "Without list none opens first."))
            .Gives<IReadOnlyList<SavedList>>().Refuses(404);
        lists.MapPut("/{list:long}/shared", ShareAsync).Says("shareList", "Chia sẻ danh sách với đơn vị, hoặc thôi", "Share a list with the unit, or no longer").Gives<IReadOnlyList<SavedList>>().Refuses(404);
        lists.MapDelete("/{list:long}", (long list, HttpContext http, [FromServices] WorkRequest request, [FromServices] ViewShelf shelf, CancellationToken cancel) =>
                ChangeAsync(http, request, shelf, by => shelf.DeleteAsync(by.Code, list, cancel), cancel))
            .Says("deleteList", "Xóa danh sách đã lưu", "Delete a saved list").Gives<IReadOnlyList<SavedList>>().Refuses(404);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] ViewShelf shelf, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!) : await ShowAsync(official, shelf, cancel);
    }

    private static async Task<IResult> SaveAsync(Body<SavedListBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] ViewShelf shelf, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        List<KeyValuePair<string, StringValues>> asked = [.. body.Value.List.Select(pair => KeyValuePair.Create(pair.Key, new StringValues(pair.Value)))];
        var query = InboxTabs.Allowed(official, InboxQuery.Of(asked));
        var parts = ListReading.Unread(asked, query, "/list/").ToList();
        if (query.Find is not null)
        {
            parts.Add(new ProblemPart("/list/find", NotKept));
        }

        return parts.Count > 0 ? Answer.Of(Problems.Unreadable(parts))
            : await shelf.SaveAsync(official.Code, official.At.Unit.Code, body.Value.Name, query.ToString(), cancel) is { } wrong ? Answer.Of(Problems.Invalid("/name", wrong))
            : await ShowAsync(official, shelf, cancel);
    }

    private static async Task<IResult> ShareAsync(
        long list, Body<SharedListBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] ViewShelf shelf, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : body.Value.Shared && !InboxTabs.SeesAll(official) ? Answer.Of(Problems.MayNot(ListsText.MayNotShare))
            : await ChangeAsync(http, request, shelf, by => shelf.ShareAsync(by.Code, list, body.Value.Shared, cancel), cancel);
    }

    private static async Task<IResult> ChangeAsync(
        HttpContext http, WorkRequest request, ViewShelf shelf, Func<SignIn.Official, Task<Sentence?>> change, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : await change(official) is { } wrong ? Answer.Of(Problems.NotFound with { Detail = wrong })
            : await ShowAsync(official, shelf, cancel);
    }

    private static async Task<IResult> ShowAsync(SignIn.Official official, ViewShelf shelf, CancellationToken cancel) => Answer.Ok<IReadOnlyList<SavedList>>(
        [.. (await shelf.ReadAsync(official.Code, official.At.Unit.Code, cancel)).Select(row => Of(row, official.Code))]);

    private static SavedList Of(SavedViewRow row, string person)
    {
        var query = InboxQuery.Of(row.Query);
        var list = new Dictionary<string, string>(StringComparer.Ordinal) { ["view"] = InboxViews.All.First(known => known.View == query.View).Key };
        foreach (var (name, value) in query.Narrowing())
        {
            list[name] = value;
        }

        return new SavedList(row.Id, row.Name, list, row.Person == person, row.Shared) { First = row.First && row.Person == person };
    }
}

/// <summary>A list that was saved.</summary>
/// <param name="List">What it shows, as the address of <c>GET /work</c> says it.</param>
/// <param name="Mine">It is the reader's; otherwise a colleague shares it with the unit.</param>
internal sealed record SavedList(long Id, string Name, IReadOnlyDictionary<string, string> List, bool Mine, bool Shared)
{
    /// <summary>The inbox opens with it.</summary>
    public bool First { get; init; }
}

/// <summary>A list and the name under which it is kept.</summary>
internal sealed record SavedListBody
{
    public required string Name { get; init; }

    [Description("view, procedure, step, unit, clock, channel, from, to, sort")]
    public required Dictionary<string, string> List { get; init; }
}

/// <summary>With which list the inbox opens.</summary>
internal sealed record FirstListBody
{
    public long? List { get; init; }
}

/// <summary>Whether the unit sees a list.</summary>
internal sealed record SharedListBody
{
    public required bool Shared { get; init; }
}
