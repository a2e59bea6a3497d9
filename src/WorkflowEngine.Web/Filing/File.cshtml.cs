using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Filing;

/// <summary>A file of the person's own draft.</summary>
public sealed class FileModel(FilingDesk desk, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string hash, CancellationToken cancel)
    {
        var applicant = await desk.ApplicantAsync(User, cancel);
        var draft = await desk.Drafts.FindAsync(id, applicant.Account, cancel);
        if (draft?.Files.FirstOrDefault(file => file.Hash == hash) is not { } known || files.Open(hash) is not { } opened)
        {
            return NotFound();
        }

        return new PaperResult(opened.Content, opened.Type, known.Name) { Show = true };
    }
}
