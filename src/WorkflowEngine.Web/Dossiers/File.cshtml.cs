using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>
/// A file of a paper of the dossier, or its digital result, for those who may look into it; a file of another dossier is not
/// there. Of a signed message what is inside is shown, unless the message itself is asked for.
/// </summary>
public sealed class FileModel(OpenDossier open, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string hash, bool signed, CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        var name = opened.Dossier.Components.FirstOrDefault(paper => paper.Files.Contains(hash))?.Component ?? (opened.Dossier.DigitalResult == hash ? "ket-qua" : null);
        if (name is null || (signed ? files.Open(hash) : await SignedFiles.OpenInnerAsync(files, hash, cancel) ?? files.Open(hash)) is not { } file)
        {
            return NotFound();
        }

        await open.NoteAsync(opened, ViewedPart.File, cancel);
        return new PaperResult(file.Content, file.Type, $"{opened.Code}-{name}") { Show = true };
    }
}
