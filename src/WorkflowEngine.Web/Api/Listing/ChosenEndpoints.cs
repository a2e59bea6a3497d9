using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Inbox;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Listing;

/// <summary>One thing done with many pieces of work: each is done or not, and says why not.</summary>
internal static class ChosenEndpoints
{
    private static readonly string[] Acts = ["take", "return", "complete", "assign"];

    private static readonly Sentence UnknownAct = new("Chọn take, return, complete hoặc assign.", "Choose take, return, complete or assign.");

    public static void MapChosen(this RouteGroupBuilder work) => work.MapPost("/chosen", DoAsync).WithTags("work").WithMetadata(new NeedsKey())
        .Says("doChosen", "Làm một việc với nhiều hồ sơ cùng lúc", "Do one thing with several dossiers at once", new Sentence(
            "Mỗi hồ sơ là một lượt riêng: câu trả lời nêu từng hồ sơ đã làm hay chưa và vì sao. Có revision thì chỉ làm trên đúng bản đó.",
            "Each dossier is a turn of its own: the answer says of each whether it was done, and why not. With revision it is done on that state only."))
        .Gives<ChosenView>().Refuses(422);

    private static async Task<IResult> DoAsync(
        Body<ChosenBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] ChosenWork chosen, [FromServices] ChosenActs acts, [FromServices] WorkflowDbContext context, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        var wrong = why ?? Wrong(body.Value);
        if (official is null || wrong is not null)
        {
            return Answer.Of(wrong!);
        }

        var asked = body.Value.Items.DistinctBy(item => (Cleaned(item.Dossier), item.Seq)).ToList();
        var codes = asked.Select(item => Cleaned(item.Dossier)).Distinct().ToList();
        var numbers = await context.Dossiers.AsNoTracking().Where(row => codes.Contains(row.Code!)).ToDictionaryAsync(row => row.Code!, row => row.Id, cancel);
        var items = asked.Select(item => new ChosenItem(numbers.GetValueOrDefault(Cleaned(item.Dossier)), item.Seq) { Revision = item.Revision }).ToList();
        var answers = await acts.DoAsync(
            official,
            await chosen.ReadAsync(official, items, cancel),
            item => CommandKey.Of(http, item.Key),
            item => StimulusOf(body.Value, item, official.Code),
            cancel);
        return Answer.Ok(new ChosenView(
            [.. answers.Zip(asked, (answer, item) => new ChosenDone(Cleaned(item.Dossier), item.Seq, answer.Why is null) { Why = answer.Why, Revision = answer.Revision })]));
    }

    private static Stimulus StimulusOf(ChosenBody body, ChosenItem item, string by) => body.Act switch
    {
        "take" => new ClaimWork(item.Seq, by),
        "return" => new ReleaseWork(item.Seq, by),
        "complete" => new CompleteWork(item.Seq, by, body.Outcome!) { Note = string.IsNullOrWhiteSpace(body.Note) ? null : body.Note.Trim() },
        _ => ChosenActs.Give(item, by, body.To!, body.Reason!),
    };

    private static Problem? Wrong(ChosenBody body) =>
        !Acts.Contains(body.Act) ? Problems.Unreadable([new ProblemPart("/act", UnknownAct) { Expected = string.Join(", ", Acts), Found = body.Act }])
        : body.Items.Count == 0 ? Problems.Invalid("/items", ChosenText.None)
        : body.Items.Count > ChosenWork.Most ? Problems.Invalid("/items", Filled(ChosenText.TooMany, body.Items.Count))
        : body.Act == "complete" && string.IsNullOrEmpty(body.Outcome) ? Problems.Invalid("/outcome", ChosenText.OutcomeMissing)
        : body.Act == "assign" && string.IsNullOrEmpty(body.To) ? Problems.Invalid("/to", ChosenText.PersonMissing)
        : body.Act == "assign" && string.IsNullOrWhiteSpace(body.Reason) ? Problems.Invalid("/reason", ChosenText.ReasonMissing)
        : null;

    private static string Cleaned(string code) => code.Trim().ToUpperInvariant();

    private static Sentence Filled(Sentence sentence, int value) => new(
        string.Format(CultureInfo.InvariantCulture, sentence.Vi, value), string.Format(CultureInfo.InvariantCulture, sentence.En, value));
}

/// <summary>What is done, and with which work.</summary>
internal sealed record ChosenBody
{
    [Description("take, return, complete, assign")]
    public required string Act { get; init; }

    [Description("Nhiều nhất 100 việc / at most 100 pieces")]
    public required IReadOnlyList<ChosenPiece> Items { get; init; }

    [Description("Kết quả, với complete / the outcome, with complete")]
    public string? Outcome { get; init; }

    [Description("Ý kiến, với complete / an opinion, with complete")]
    public string? Note { get; init; }

    [Description("Người nhận, với assign / who gets it, with assign")]
    public string? To { get; init; }

    [Description("Lý do, với assign / the reason, with assign")]
    public string? Reason { get; init; }
}

/// <summary>A piece of work.</summary>
internal sealed record ChosenPiece
{
    public required string Dossier { get; init; }

    public required int Seq { get; init; }

    [Description("Chỉ làm khi hồ sơ vẫn ở bản này / done only if the dossier still is at this state")]
    public int? Revision { get; init; }
}

/// <summary>What came of each piece.</summary>
internal sealed record ChosenView(IReadOnlyList<ChosenDone> Items);

/// <summary>What came of a piece of work.</summary>
internal sealed record ChosenDone(string Dossier, int Seq, bool Done)
{
    public string? Why { get; init; }

    /// <summary>The dossier's last turn, when it was done.</summary>
    public int? Revision { get; init; }
}
