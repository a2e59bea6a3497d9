using System.ComponentModel;
using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Drafting;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Beside;

/// <summary>The text of a result before it is issued: what may be worded otherwise, and how it stands.</summary>
internal static class DraftEndpoints
{
    private static readonly Sentence Sees = new(
        "Chỉ các phần mà mẫu để mở mới sửa được; người ký thấy từng chỗ khác với mẫu.",
        "Only parts that the template leaves open can be worded; whoever signs sees each place that differs from it.");

    public static void MapDraft(this RouteGroupBuilder dossier)
    {
        var draft = dossier.MapGroup("/result/draft");
        draft.MapGet("", ReadAsync).Says("getResultDraft", "Dự thảo kết quả và các phần được soạn", "The draft of the result and its open parts").Gives<DraftView>().Refuses(404);
        draft.MapGet("/paper", PaperAsync).Says("getResultDraftPaper", "Dự thảo kết quả như khi in", "The draft of the result as it will be printed").GivesA(MediaTypeNames.Text.Html).Refuses(404, 409);
        draft.MapPost("", WordAsync).WithMetadata(new NeedsKey(), new ReadsVersion(false))
            .Says("wordResult", "Soạn dự thảo kết quả trước khi ký", "Word the draft of the result before it is signed", Sees).Gives<DoneView>().Refuses(404, 409);
    }

    private static async Task<IResult> ReadAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Letter);
        return opened is null ? Answer.Of(why!)
            : DraftOf(opened) is not { } draft ? Answer.Of(Problems.NotFound)
            : Answer.Ok(
                new DraftView(draft.Name, [.. draft.Parts.Select(part => new DraftPartView(part.Id, part.Label, part.Filled, part.Words))])
                {
                    NotYet = draft.Why is { } notYet ? request.Telling.Text[notYet] : null,
                    By = draft.Draft?.By,
                    At = draft.Draft?.At,
                },
                opened.Turns[^1].Revision);
    }

    private static async Task<IResult> PaperAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Letter);
        return opened is null ? Answer.Of(why!)
            : DraftOf(opened) is not { } draft ? Answer.Of(Problems.NotFound)
            : draft.Text is { } text ? new Handed(new PaperAnswer(request.Telling.Text[DraftText.Title], text, "vi", draft.IsText))
            : Answer.Of(Problems.Refused(draft.Why!));
    }

    private static async Task<IResult> WordAsync(string code, Body<WordingBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
        await request.ActAsync(http, code, opened => DraftOf(opened) is null
            ? (null, Problems.NotFound)
            : (new DraftLetter(
                opened.MyWork.IsEmpty ? 0 : opened.MyWork[0].Seq,
                opened.Official.Code,
                ValueMap.From(body.Value.Parts.Select(part => KeyValuePair.Create(part.Key, Value.Of(part.Value))))), null), cancel);

    private static ResultDraft? DraftOf(OpenedDossier opened) => ResultDraft.Of(opened.Plan, opened.Dossier, opened.Facts, opened.Official.Code);
}

/// <summary>The draft of a result.</summary>
/// <param name="Parts">What may be worded otherwise; all else is as the template has it.</param>
internal sealed record DraftView(string Name, IReadOnlyList<DraftPartView> Parts)
{
    /// <summary>Why it cannot be made yet.</summary>
    public string? NotYet { get; init; }

    /// <summary>Who worded it otherwise last, and when.</summary>
    public string? By { get; init; }

    public DateTimeOffset? At { get; init; }
}

/// <summary>An open part of the draft.</summary>
/// <param name="Filled">As the template fills it.</param>
/// <param name="Words">As it stands.</param>
internal sealed record DraftPartView(string Id, string Label, string Filled, string Words);

/// <summary>How open parts are worded.</summary>
internal sealed record WordingBody
{
    [Description("Lời văn theo mã phần; phần không nêu thì theo mẫu / words by the id of the part; what is left out stands as the template fills it")]
    public required Dictionary<string, string> Parts { get; init; }
}
