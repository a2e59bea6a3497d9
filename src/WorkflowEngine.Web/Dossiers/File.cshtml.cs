using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>
/// A file of a paper of the dossier, or its digital result, for those who may look into it; a file of another dossier is not
/// there. Of a signed message what is inside is shown, unless the message itself is asked for.
/// </summary>
public sealed class FileModel(DossierDesk desk, Officials officials, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string hash, bool signed, CancellationToken cancel)
    {
        if (await desk.FindAsync(code, await officials.GetAsync(cancel), cancel) is not { } opened)
        {
            return NotFound();
        }

        if (!DossierAccess.MaySee(opened))
        {
            HttpContext.Features.Set(new NotAllowed(DossierAccess.WhoMay(opened)));
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var name = opened.Dossier.Components.FirstOrDefault(paper => paper.Files.Contains(hash))?.Component ?? (opened.Dossier.DigitalResult == hash ? "ket-qua" : null);
        if (name is null || (signed ? files.Open(hash) : await SignedFiles.OpenInnerAsync(files, hash, cancel) ?? files.Open(hash)) is not { } found)
        {
            return NotFound();
        }

        await desk.NoteAsync(opened, ViewedPart.File, cancel);
        return new PaperResult(found.Content, found.Type, $"{opened.Code}-{name}") { Show = true };
    }
}
