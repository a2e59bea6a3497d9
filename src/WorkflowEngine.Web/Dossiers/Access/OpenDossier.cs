using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Access;

/// <summary>A dossier that a page about it asked for.</summary>
/// <param name="Refusal">Who may look, when the reader may not; null when they may.</param>
public sealed record DossierOpening(OpenedDossier Opened, Sentence? Refusal);

/// <summary>Opens a dossier for a page beside its own and writes the look down.</summary>
public sealed class OpenDossier(DossierDesk desk, Officials officials)
{
    /// <summary>Null when there is no such dossier.</summary>
    public async Task<DossierOpening?> ReadAsync(string code, ViewedPart part, CancellationToken cancel)
    {
        if (await desk.FindAsync(code, await officials.GetAsync(cancel), cancel) is not { } opened)
        {
            return null;
        }

        if (!DossierAccess.MaySee(opened))
        {
            return new DossierOpening(opened, DossierAccess.WhoMay(opened));
        }

        await desk.NoteAsync(opened, part, cancel);
        return new DossierOpening(opened, null);
    }
}
