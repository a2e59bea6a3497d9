using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Listing;

/// <summary>What an official was told about dossiers.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this RouteGroupBuilder work)
    {
        var notices = work.MapGroup("/notices").WithTags("work");
        notices.MapGet("", ReadAsync).Says("listNotices", "Thông báo cho tôi", "What I was told").Gives<Page<NoticeLine>>();
        notices.MapPost("/read", MarkAsync).WithMetadata(new NeedsKey()).Says("readNotices", "Đánh dấu mọi thông báo đã đọc", "Mark all of it as read").Gives<MarkedView>();
    }

    private static async Task<IResult> ReadAsync(string? after, HttpContext http, [FromServices] WorkRequest request, [FromServices] NoticeList notices, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        var mark = PageMark.Read(after);
        if (mark is null && !string.IsNullOrEmpty(after))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var rows = await notices.ReadAsync(official.Code, mark, cancel);
        return Answer.Ok(new Page<NoticeLine>(
            [.. rows.Select(row => new NoticeLine(row.Code, request.Telling.Text[new Sentence(row.Vi, row.En)], row.At, row.ReadAt is not null))],
            rows.Count == NoticeList.PageSize ? new PageMark(rows[^1].At, rows[^1].DossierId, rows[^1].No).ToString() : null));
    }

    private static async Task<IResult> MarkAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] NoticeList notices, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!) : Answer.Ok(new MarkedView(await notices.MarkReadAsync(official.Code, official.Facts.Now, cancel)));
    }
}

/// <summary>Something that an official was told.</summary>
internal sealed record NoticeLine(string Dossier, string Words, DateTimeOffset At, bool Read);

/// <summary>How much was not read before.</summary>
internal sealed record MarkedView(int Marked);
