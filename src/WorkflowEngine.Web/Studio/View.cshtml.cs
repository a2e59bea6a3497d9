using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Package;
using WorkflowEngine.Web.Studio.Watching;

namespace WorkflowEngine.Web.Studio;

/// <summary>Where a dossier stands, on the drawing of the version that it runs on.</summary>
public sealed class ViewModel(IServiceProvider services, IAuthorizationService authorization) : PageModel
{
    /// <summary>The dossier's number, or its code.</summary>
    [BindProperty(SupportsGet = true)]
    public string InstanceId { get; set; } = "";

    internal WatchedDossier Watched { get; private set; } = null!;

    public string? DossierAddress { get; private set; }

    public bool MayKeep { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var (watched, notAllowed) = await services.GetRequiredService<WatchingReader>().OpenAsync(InstanceId, cancel);
        if (notAllowed)
        {
            return new NotAllowedResult(StudioText.MayNotSee);
        }

        if (watched is null)
        {
            return NotFound();
        }

        Watched = watched;
        DossierAddress = watched.Dossier.Practice ? $"/practice/{watched.Instance}"
            : watched.Dossier.Filing is { } filing ? $"/dossiers/{Uri.EscapeDataString(filing.Code)}" : null;
        MayKeep = (await authorization.AuthorizeAsync(User, Policies.Manages)).Succeeded;
        StudioPolicy.Set(Response);
        return Page();
    }
}
