using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Tracking;

/// <summary>A file that the applicant handed in, or the digital result.</summary>
public sealed class FileModel(OwnDossierPage page, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string hash, CancellationToken cancel)
    {
        if (await page.FindAsync(User, code, cancel) is not { } own
            || (own.Dossier.Components.FirstOrDefault(component => component.Files.Contains(hash)) is { } component
                ? DossierModel.NameOf(own, component.Component).Vi
                : own.Dossier.DigitalResult == hash ? own.Dossier.Result?.Number ?? own.Code : null) is not { } name
            || files.Open(hash) is not { } opened)
        {
            return NotFound();
        }

        return new PaperResult(opened.Content, opened.Type, name) { Show = true };
    }
}
