using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>A file of a paper of the dossier, for those who may look into it; a file of another dossier is not there.</summary>
public sealed class FileModel(DossierDesk desk, Officials officials, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string hash, CancellationToken cancel)
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

        if (opened.Dossier.Components.FirstOrDefault(paper => paper.Files.Contains(hash)) is not { } paper || files.Open(hash) is not { } found)
        {
            return NotFound();
        }

        await desk.NoteAsync(opened, ViewedPart.File, cancel);
        return new PaperResult(found.Content, found.Type, $"{opened.Code}-{paper.Component}") { Show = true };
    }
}
