using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Receiving;

/// <summary>The queue of a one-stop for machines: who gives out numbers, the board, the button of a counter; and filing with a clerk's guidance.</summary>
internal static class QueueEndpoints
{
    private static readonly Sentence UnknownEnd = new("Chọn served, missed hoặc passed.", "Choose served, missed or passed.");

    private static readonly Sentence Ends = new(
        "Số đang phục vụ được kết thúc. counter là số quầy hiện trên bảng; bỏ trống thì lấy quầy của lần gọi trước.",
        "The number at hand is ended as served. counter is the number that the board names; without it, that of the call before.");

    private static readonly Sentence Recalled = new(
        "Số đang phục vụ tại quầy của mình, hoặc số khách không đến trong 30 phút vừa qua.",
        "The number at hand, or one that was missed within the last 30 minutes.");

    private static readonly Sentence Shown = new(
        "Mã chỉ hiện một lần; người dân nhập mã ở máy tự phục vụ và tự gửi từ tài khoản của mình.",
        "The code is shown once; the person enters it at the kiosk and sends from their own account.");

    public static void MapQueue(this RouteGroupBuilder counter)
    {
        var queue = counter.MapGroup("/queue");
        queue.MapGet("", ReadAsync).Says("getQueue", "Hàng chờ hôm nay ở một cửa của tôi", "Today’s queue at my one-stop").Gives<QueueView>();
        queue.MapPost("/tickets", TakeAsync).Says("takeNumber", "Lấy số thứ tự", "Take a number").Gives<QueueNumber>(201);
        queue.MapPost("/call", CallAsync).Says("callNext", "Gọi số tiếp theo", "Call the next number", Ends)
            .Gives<QueueNumber>().Refuses(400, 409);
        queue.MapPost("/tickets/{number:int}/recall", RecallAsync).Says("recallNumber", "Gọi lại một số", "Call a number again", Recalled).Gives<QueueNumber>().Refuses(400, 409);
        queue.MapPost("/end", EndAsync).Says("endNumber", "Kết thúc số đang phục vụ", "End the number at hand").GivesNothing().Refuses(409);
        counter.MapPost("/guidances", BeginAsync).Says("beginGuidance", "Hướng dẫn người dân tự nộp", "Guide somebody who files themselves", Shown).Gives<GuidanceView>(201).Refuses(404);
        counter.MapGet("/guidances/{guidance:guid}", FindAsync)
            .Says("getGuidance", "Người được hướng dẫn còn thiếu gì", "What the guided person still has to answer", new Sentence("Không bao giờ nêu câu trả lời.", "Never the answers."))
            .Gives<GuidedView>().Refuses(404);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, [FromServices] Reception reception, [FromServices] WaitingLine line, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        if (clerk is null)
        {
            return Answer.Of(why!);
        }

        var open = await line.OpenAsync(clerk.At.Unit.Code, clerk.Today, cancel);
        return Answer.Ok(new QueueView(clerk.At.Unit.Code, [.. open.Select(Of)]) { Serving = open.FirstOrDefault(row => row.State == TicketState.Called && row.Clerk == clerk.Code)?.Number });
    }

    private static async Task<IResult> TakeAsync(HttpContext http, [FromServices] Reception reception, [FromServices] WaitingLine line, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        return clerk is null ? Answer.Of(why!) : Answer.Made($"{ApiRoutes.Root}/counter/queue", Of(await line.TakeAsync(clerk.At.Unit.Code, clerk.Today, cancel)));
    }

    private static async Task<IResult> CallAsync([FromQuery] int? counter, HttpContext http, [FromServices] Reception reception, [FromServices] WaitingLine line, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        if (clerk is null || !Fits(counter))
        {
            return Answer.Of(why ?? Unfit(counter));
        }

        var (unit, day) = (clerk.At.Unit.Code, clerk.Today);
        return await line.CallAsync(unit, day, clerk.Code, counter ?? await line.CounterOfAsync(unit, clerk.Code, cancel), cancel) is { } called
            ? Answer.Ok(Of(called))
            : Answer.Of(Problems.Refused(QueueText.Nobody));
    }

    private static async Task<IResult> RecallAsync(
        int number, [FromQuery] int? counter, HttpContext http, [FromServices] Reception reception, [FromServices] WaitingLine line, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        if (clerk is null || !Fits(counter))
        {
            return Answer.Of(why ?? Unfit(counter));
        }

        var (unit, day) = (clerk.At.Unit.Code, clerk.Today);
        return await line.RecallAsync(unit, day, clerk.Code, number, counter ?? await line.CounterOfAsync(unit, clerk.Code, cancel), cancel) is { } called
            ? Answer.Ok(Of(called))
            : Answer.Of(Problems.Refused(Filled(QueueText.NotAgain, number, WaitingLine.Recallable.TotalMinutes)));
    }

    private static bool Fits(int? counter) => counter is null || QueueBar.Fits(counter);

    private static Problem Unfit(int? counter) => Problems.Unreadable([new ProblemPart("/counter", Filled(QueueText.CounterMissing, QueueBar.MostCounters)) { Expected = "1–99", Found = $"{counter}" }]);

    private static async Task<IResult> EndAsync(Body<QueueEndBody> body, HttpContext http, [FromServices] Reception reception, [FromServices] WaitingLine line, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        return clerk is null ? Answer.Of(why!) : await EndedAsync(clerk, body.Value.How, line, cancel) switch
        {
            null => Answer.Of(Problems.Unreadable([new ProblemPart("/how", UnknownEnd) { Expected = "served, missed, passed", Found = body.Value.How }])),
            false => Answer.Of(Problems.Refused(QueueText.NotServing)),
            _ => Answer.Done,
        };
    }

    private static async Task<bool?> EndedAsync(Official clerk, string how, WaitingLine line, CancellationToken cancel)
    {
        var (unit, day) = (clerk.At.Unit.Code, clerk.Today);
        return how switch
        {
            "served" => await line.EndAsync(unit, day, clerk.Code, TicketState.Served, cancel),
            "missed" => await line.EndAsync(unit, day, clerk.Code, TicketState.NoShow, cancel),
            "passed" => await line.TransferAsync(unit, day, clerk.Code, null, cancel),
            _ => null,
        };
    }

    private static async Task<IResult> BeginAsync(Body<GuidanceBody> body, HttpContext http, [FromServices] Reception reception, [FromServices] Guidances guidances, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        if (clerk is null)
        {
            return Answer.Of(why!);
        }

        if (reception.Desk.Catalogue.FindProcedure(body.Value.Procedure) is null)
        {
            return Answer.Of(Problems.NotFound);
        }

        var (id, code) = await guidances.BeginAsync(clerk.Code, clerk.At.Unit.Code, body.Value.Procedure, cancel);
        return Answer.Made($"{ApiRoutes.Root}/counter/guidances/{id}", new GuidanceView(id, code));
    }

    private static async Task<IResult> FindAsync(
        Guid guidance, HttpContext http, [FromServices] Reception reception, [FromServices] Guidances guidances, [FromServices] GuidedDrafts drafts, [FromServices] Words.Text text, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        return clerk is null ? Answer.Of(why!)
            : await guidances.OpenAsync(guidance, clerk.Code, cancel) is not { } found ? Answer.Of(Problems.NotFound)
            : Answer.Ok(new GuidedView(found.Procedure, found.Account is not null)
            {
                Missing = found.Account is null ? null : [.. (await drafts.MissingAsync(found, cancel)).Select(missing => text[missing])],
            });
    }

    private static Sentence Filled(Sentence sentence, params object[] values) => new(
        string.Format(CultureInfo.InvariantCulture, sentence.Vi, values), string.Format(CultureInfo.InvariantCulture, sentence.En, values));

    private static QueueNumber Of(QueueTicketRow row) => new(row.Number, Fields.Small(row.State.ToString()), row.TakenAt) { Clerk = row.Clerk, Counter = row.Counter };
}

/// <summary>Who waits and who is served, in order.</summary>
internal sealed record QueueView(string Unit, IReadOnlyList<QueueNumber> Numbers)
{
    /// <summary>The number that the reader serves.</summary>
    public int? Serving { get; init; }
}

/// <summary>A number of the queue.</summary>
/// <param name="State">waiting, called, served, noShow, transferred.</param>
internal sealed record QueueNumber(int Number, string State, DateTimeOffset TakenAt)
{
    /// <summary>Code of the official who called it.</summary>
    public string? Clerk { get; init; }

    /// <summary>Number of the counter to which it was called.</summary>
    public int? Counter { get; init; }
}

/// <summary>How the number at hand ends.</summary>
internal sealed record QueueEndBody
{
    [Description("served, missed, passed")]
    public required string How { get; init; }
}

/// <summary>Through what somebody is guided.</summary>
internal sealed record GuidanceBody
{
    public required string Procedure { get; init; }
}

/// <summary>A guidance and the code by which the person takes over.</summary>
internal sealed record GuidanceView(Guid Id, string Code);

/// <summary>How far the guided person is.</summary>
/// <param name="Taken">Somebody has taken over.</param>
internal sealed record GuidedView(string Procedure, bool Taken)
{
    /// <summary>What still has to be answered.</summary>
    public IReadOnlyList<string>? Missing { get; init; }
}
