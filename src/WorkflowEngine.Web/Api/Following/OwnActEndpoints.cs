using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Ratings;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Ratings;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>What an applicant does with a dossier: take it back, answer a draft, rate how it was done.</summary>
internal static class OwnActEndpoints
{
    public static void MapOwnActs(this RouteGroupBuilder own)
    {
        var acts = own.MapGroup("/{code}").RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey());
        acts.MapPost("/withdraw", WithdrawAsync).WithMetadata(new ReadsVersion(false)).Says("withdraw", "Rút hồ sơ", "Withdraw the dossier").Gives<OwnView>().Refuses(404, 409, 422);
        acts.MapPost("/draft-answer", AnswerDraftAsync).WithMetadata(new ReadsVersion(false)).Says("answerDraft", "Xác nhận hoặc sửa dự thảo kết quả", "Confirm or correct a draft of the result").Gives<OwnView>().Refuses(404, 409, 422);
        acts.MapPost("/rating", RateAsync).Says("rate", "Đánh giá việc giải quyết", "Rate how the dossier was done").GivesNothing().Refuses(404, 409, 422);
    }

    private static async Task<IResult> WithdrawAsync(string code, Body<ReasonBody> body, HttpContext http, [FromServices] OwnRequest request, CancellationToken cancel)
    {
        var (own, why) = await request.OpenAsync(http, code, cancel);
        return own is null ? Answer.Of(why!)
            : string.IsNullOrWhiteSpace(body.Value.Reason) ? Answer.Of(Problems.Invalid("/reason", ActText.WithdrawReasonMissing))
            : await request.SendAsync(http, own, new WithdrawDossier(body.Value.Reason.Trim()), cancel);
    }

    private static async Task<IResult> AnswerDraftAsync(
        string code, Body<DraftAnswerBody> body, HttpContext http, [FromServices] OwnRequest request, [FromServices] Corrections corrections, CancellationToken cancel)
    {
        var (own, wait, why) = await request.OpenAsync(http, code, WaitKind.Confirmation, cancel);
        if (wait is null || own is null)
        {
            return Answer.Of(why!);
        }

        if (body.Value.Confirmed)
        {
            return await request.SendAsync(http, own, new AnswerDraft(wait.Seq, true), cancel);
        }

        var (sent, unreadable) = OwnCorrections.Read(own, body.Value.Answers);
        if (unreadable is not null)
        {
            return Answer.Of(unreadable);
        }

        var form = corrections.Of(own, sent);
        var faults = form.Faults.Where(fault => fault.Place.StartsWith(FormPlace.Fields, StringComparison.Ordinal)).ToList();
        var changed = Corrections.Changed(own, form);
        return faults.Count > 0 ? Answer.Of(Problems.Invalid([.. faults.Select(FilingViews.PartOf)]))
            : changed.Count == 0 && string.IsNullOrWhiteSpace(body.Value.Note) ? Answer.Of(Problems.Invalid("/note", ActText.DraftNothingChanged))
            : await request.SendAsync(http, own, new AnswerDraft(wait.Seq, false) { Fields = changed, Note = body.Value.Note?.Trim() }, cancel);
    }

    private static async Task<IResult> RateAsync(
        string code, Body<RatingBody> body, HttpContext http, [FromServices] OwnRequest request, [FromServices] RatingStore ratings, [FromServices] CatalogueState catalogue, CancellationToken cancel)
    {
        var (own, why) = await request.OpenAsync(http, code, cancel);
        if (own is null)
        {
            return Answer.Of(why!);
        }

        var rated = await RatedCase.OfAsync(own, catalogue, ratings, cancel);
        if (rated.WhyNot is { } whyNot)
        {
            return Answer.Of(Problems.Refused(whyNot));
        }

        var parts = rated.Missing(body.Value.Answers)
            .Select(one => new ProblemPart("/answers/" + BodyCheck.Escape(one.Question), one.Sentence) { Expected = ChoicesOf(rated.Questionnaire!, one.Question), Found = body.Value.Answers.GetValueOrDefault(one.Question) })
            .Concat(body.Value.Answers.Keys.Where(id => rated.Questionnaire!.Questions.All(question => question.Id != id)).Select(id => new ProblemPart("/answers/" + BodyCheck.Escape(id), ProblemText.UnknownMember)))
            .ToList();
        if (parts.Count > 0)
        {
            return Answer.Of(Problems.Invalid(parts));
        }

        var given = new RatingGiven(body.Value.Answers, own.Facts.Today) { Comment = body.Value.Comment, Anonymous = body.Value.Anonymous };
        return await ratings.RateAsync(rated.Dossier, rated.Questionnaire!, given, request.Page.Now, cancel) is { } refusal ? Answer.Of(Problems.Refused(refusal)) : Answer.Done;
    }

    private static string ChoicesOf(Questionnaire questionnaire, string question) =>
        string.Join(", ", questionnaire.Questions.First(known => known.Id == question).Choices.Select(choice => choice.Id));
}

/// <summary>A reason.</summary>
internal sealed record ReasonBody
{
    public required string Reason { get; init; }
}

/// <summary>What the applicant says to a draft.</summary>
internal sealed record DraftAnswerBody
{
    public required bool Confirmed { get; init; }

    [Description("Chỉ các trường cần sửa / only the fields that are to be corrected")]
    public JsonElement? Answers { get; init; }

    public string? Note { get; init; }
}

/// <summary>A rating: one choice for each question.</summary>
internal sealed record RatingBody
{
    [Description("Mã câu hỏi: mã lựa chọn / id of the question: id of the choice")]
    public required Dictionary<string, string> Answers { get; init; }

    public string? Comment { get; init; }

    public bool Anonymous { get; init; }
}
