using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers.Access;

/// <summary>A dossier that a page about it asked for.</summary>
/// <param name="Opened">Null when there is none, or when the reader may not look.</param>
/// <param name="Refusal">What the page answers with when nothing was opened.</param>
public sealed record DossierOpening(OpenedDossier? Opened, IActionResult Refusal);

/// <summary>Opens a dossier for a page, when the one signed in may look.</summary>
public sealed class OpenDossier(DossierDesk desk, Officials officials)
{
    private static readonly NotFoundResult None = new();

    /// <summary>Writes nothing down: for pages that look for something within the dossier first, and for acts that are written down themselves.</summary>
    public async Task<DossierOpening> FindAsync(string code, CancellationToken cancel)
    {
        if (await desk.FindAsync(code, await officials.GetAsync(cancel), cancel) is not { } opened)
        {
            return new DossierOpening(null, None);
        }

        return DossierAccess.MaySee(opened)
            ? new DossierOpening(opened, None)
            : new DossierOpening(null, new NotAllowedResult(DossierAccess.WhoMay(opened)));
    }

    /// <summary>Writes the look down.</summary>
    public async Task<DossierOpening> ReadAsync(string code, ViewedPart part, CancellationToken cancel)
    {
        var opening = await FindAsync(code, cancel);
        if (opening.Opened is { } opened)
        {
            await desk.NoteAsync(opened, part, cancel);
        }

        return opening;
    }

    public Task NoteAsync(OpenedDossier opened, ViewedPart part, CancellationToken cancel) => desk.NoteAsync(opened, part, cancel);
}
