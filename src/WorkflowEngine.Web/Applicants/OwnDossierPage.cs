using System.Security.Claims;

namespace WorkflowEngine.Web.Applicants;

/// <summary>What a page about one dossier of the reader begins with.</summary>
public sealed class OwnDossierPage(ApplicantReader applicants, OwnDossiers dossiers, TimeProvider clock)
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
        return number is null ? null : await dossiers.OpenAsync(number.Value, Now, cancel);
    }
}
