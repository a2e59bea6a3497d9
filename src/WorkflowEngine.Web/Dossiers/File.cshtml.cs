using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>A file of a paper of the dossier, for those who may look into it; a file of another dossier is not there.</summary>
public sealed class FileModel(OpenDossier open, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string hash, CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        if (opened.Dossier.Components.FirstOrDefault(paper => paper.Files.Contains(hash)) is not { } paper || files.Open(hash) is not { } file)
        {
            return NotFound();
        }

        await open.NoteAsync(opened, ViewedPart.File, cancel);
        return new PaperResult(file.Content, file.Type, $"{opened.Code}-{paper.Component}") { Show = true };
    }
}
