using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Beside;

/// <summary>The forms that a decision or a duty sends, before it is sent: how they stand, and what of them is worded otherwise.</summary>
internal static class WordingEndpoints
{
    private static readonly Sentence NothingSent = new(
        "Gửi quyết định như khi kết thúc bước; không gì được ghi, không gì được gửi đi.",
        "Send the decision as for ending the step; nothing is kept and nothing goes out.");

    private static readonly Sentence Whole = new(
        "Lời văn được giữ cho bước này và dùng khi văn bản được gửi; phần không nêu thì theo mẫu.",
        "The words are kept and used when the letter goes out; parts that are left out stand as the template fills them.");

    public static void MapWording(this RouteGroupBuilder dossier)
    {
        dossier.MapPost("/items/{seq:int}/letters", PreviewAsync)
            .Says("previewLetters", "Xem trước văn bản mà một quyết định gửi đi", "The letters that a decision would send", NothingSent).Gives<OutgoingView>().Refuses(404, 409, 422);
        dossier.MapPost("/wordings", WordAsync).WithMetadata(new ReadsVersion(false))
            .Says("wordLetter", "Soạn các phần để mở của một văn bản trước khi gửi", "Word the open parts of a letter before it goes out", Whole).Gives<DoneView>().Refuses(404, 409);
    }

    private static async Task<IResult> PreviewAsync(string code, int seq, Body<OutcomeBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, WorkflowEngine.Persistence.Access.ViewedPart.Letter);
        if (opened is null)
        {
            return Answer.Of(why!);
        }

        if (opened.MyWork.All(wait => wait.Seq != seq))
        {
            return Answer.Of(Problems.NotFound);
        }

        var (decision, wrong) = StepEndpoints.Read(opened, seq, body.Value, request);
        if (decision is null)
        {
            return Answer.Of(wrong!);
        }

        var (letters, refusal) = OutgoingLetter.Of(opened.Plan, opened.Dossier, decision, opened.Facts);
        return refusal is not null ? Answer.Of(Problems.Refused(refusal)) : Answer.Ok(new OutgoingView(
            [.. letters.Select(letter => new OutgoingLine(letter.Template, letter.Text, letter.IsText, [.. letter.Parts.Select(part => new DraftPartView(part.Id, part.Label, part.Filled, part.Words))]) { After = letter.After })]));
    }

    private static Task<IResult> WordAsync(string code, Body<LetterWordsBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
        request.ActAsync(
            http,
            code,
            opened => (new DraftLetter(body.Value.Seq, opened.Official.Code, ValueMap.From(body.Value.Parts.Select(part => KeyValuePair.Create(part.Key, Value.Of(part.Value)))))
            {
                Template = body.Value.Template,
            }, null),
            cancel);
}

/// <summary>The letters that a decision would send.</summary>
internal sealed record OutgoingView(IReadOnlyList<OutgoingLine> Letters);

/// <summary>A letter as it would go out.</summary>
/// <param name="Template">Names it when it is worded.</param>
/// <param name="Plain">The text is plain and not HTML.</param>
internal sealed record OutgoingLine(string Template, string Text, bool Plain, IReadOnlyList<DraftPartView> Parts)
{
    /// <summary>The step whose approval sends it; missing when the decision itself does.</summary>
    public string? After { get; init; }
}

/// <summary>How open parts of a letter are worded.</summary>
internal sealed record LetterWordsBody
{
    [Description("Số của việc, hoặc của nhiệm vụ / number of the work, or of the duty")]
    public required int Seq { get; init; }

    [Description("Tên mẫu, như previewLetters nêu; xin lỗi và hẹn lại: forms/04-xin-loi-hen-lai / name of the template, as previewLetters has it")]
    public required string Template { get; init; }

    [Description("Lời văn theo mã phần / words by the id of the part")]
    public required Dictionary<string, string> Parts { get; init; }
}
