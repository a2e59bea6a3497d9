using System.Security.Claims;
using MediatR;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;

namespace WorkflowEngine.Web.Applicants;

/// <summary>What a page about one dossier of the reader begins with, and how the reader acts on it.</summary>
public sealed class OwnDossierPage(ApplicantReader applicants, OwnDossiers dossiers, IMediator mediator, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The reader's dossier of that code; null when there is none, or it is somebody else's, or nobody is signed in.</summary>
    public async Task<OwnDossier?> FindAsync(ClaimsPrincipal user, string code, CancellationToken cancel)
    {
        if (await applicants.FindAsync(user, cancel) is not { } applicant)
        {
            return null;
        }

        var number = await dossiers.NumberAsync(applicants.MarksOf(applicant), code, cancel);
        return number is null ? null : await dossiers.OpenAsync(number.Value, applicant, Now, cancel);
    }

    /// <summary>Does something to the dossier in the reader's name; the same key twice is done once.</summary>
    /// <param name="own">The dossier.</param>
    /// <param name="key">Names the act.</param>
    /// <param name="stimulus">What is done.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="expected">The state that the person has seen; null where that does not matter.</param>
    public Task<DossierAnswer> SendAsync(OwnDossier own, Guid key, Stimulus stimulus, CancellationToken cancel, int? expected = null) =>
        mediator.Send(new AdvanceDossier(key, own.Reader.Actor, Now, own.Dossier.Id, stimulus) { Expected = expected }, cancel);
}
