using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Feedback;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Feedback;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Petitions;

/// <summary>Feedback and petitions of the person.</summary>
internal static class PetitionEndpoints
{
    private static readonly Sentence Closed = new("Hiện chưa nhận phản ánh, kiến nghị.", "No feedback is taken at this time.");

    public static void MapPetitions(this RouteGroupBuilder api)
    {
        var petitions = api.MapGroup("/petitions").WithTags("petitions");
        petitions.MapPost("", FileAsync).RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey())
            .Says("filePetition", "Gửi phản ánh, kiến nghị", "Send feedback or a petition", new Sentence(
                "Về một hồ sơ của bạn (dossier, có thể kèm step), về một thủ tục (procedure) hoặc một quy định (subject).",
                "About a dossier of yours (dossier, with step if you like), about a procedure, or about a rule (subject)."))
            .Gives<PetitionFiled>(201).Refuses(404, 409, 422);
        petitions.MapOwnPetitions();
        api.MapPetitionDesk();
    }

    private static async Task<IResult> FileAsync(
        Body<PetitionBody> body, HttpContext http, [FromServices] FeedbackDesk desk, [FromServices] OwnDossierPage dossiers, [FromServices] ApplicantReader applicants, CancellationToken cancel)
    {
        var written = body.Value;
        var person = await applicants.GetAsync(http.User, cancel);
        var own = written.Dossier is { } code ? await dossiers.FindAsync(http.User, code, cancel) : null;
        if (desk.Facts is not { } facts)
        {
            return Answer.Of(Problems.Refused(Closed));
        }

        if ((written.Dossier is not null && own is null) || (written.Procedure is { } named && desk.Catalogue.FindProcedure(named) is null))
        {
            return Answer.Of(Problems.NotFound);
        }

        PetitionSubject? subject = Enum.TryParse<PetitionSubject>(written.Subject, ignoreCase: true, out var read) && Fields.Small(read.ToString()) == written.Subject ? read : null;
        if (own is null && (subject is null || !PetitionWriting.Subjects(written.Procedure is not null).Contains(subject.Value)))
        {
            return Answer.Of(Problems.Invalid("/subject", FeedbackText.AboutMissing));
        }

        var about = own is null ? new PetitionAbout(subject!.Value) { Procedure = written.Procedure } : PetitionWriting.About(own, written.Step);
        var file = new FilePetition("", about, own is null ? written.Unit ?? "" : PetitionWriting.UnitOf(own), written.Summary, written.Story)
        {
            Contact = PetitionWriting.ContactOf(person, written.Anonymous),
        };
        if (PetitionDecision.FaultsOf(file, facts) is { Count: > 0 } faults)
        {
            return Answer.Of(Problems.Invalid([.. faults.Select(fault => new ProblemPart(PointerOf(fault.Part), fault.Words))]));
        }

        var answer = await desk.Store.FileAsync(file, written.Anonymous ? null : person.Account, facts, cancel);
        return answer.Refusal is { } refusal
            ? Answer.Of(Problems.Refused(refusal))
            : Answer.Made($"{ApiRoutes.Root}/petitions/{answer.Known!.Row.Code}", new PetitionFiled(answer.Known.Row.Code, answer.Secret!));
    }

    private static string PointerOf(PetitionPart part) => part switch
    {
        PetitionPart.Unit => "/unit",
        PetitionPart.Title => "/summary",
        _ => "/story",
    };
}

/// <summary>Feedback or a petition.</summary>
internal sealed record PetitionBody
{
    [Description("Mã hồ sơ của bạn / code of a dossier of yours")]
    public string? Dossier { get; init; }

    public string? Step { get; init; }

    public string? Procedure { get; init; }

    [Description("procedure, rule, other; không cần khi nêu hồ sơ / not needed with a dossier")]
    public string? Subject { get; init; }

    [Description("Mã đơn vị nhận, khi không nêu hồ sơ / code of the unit, when it is not about a dossier")]
    public string? Unit { get; init; }

    public required string Summary { get; init; }

    public required string Story { get; init; }

    public bool Anonymous { get; init; }
}

/// <summary>The codes of a petition.</summary>
/// <param name="Secret">With the code, it opens the petition on the page without an account.</param>
internal sealed record PetitionFiled(string Code, string Secret);
