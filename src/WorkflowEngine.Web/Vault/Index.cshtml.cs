using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Vault;

/// <summary>Results that were issued to the person who reads, papers that offices took in, and what they wish about those.</summary>
public sealed class IndexModel(ApplicantReader applicants, OwnPapers papers, OwnScans scans, TimeProvider clock) : PageModel
{
    public IReadOnlyList<OwnPaper> Rows { get; private set; } = [];

    public IReadOnlyList<OwnScan> Scans { get; private set; } = [];

    /// <summary>Whether papers that they handed in may be used again.</summary>
    public bool MayUse { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var applicant = await applicants.GetAsync(User, cancel);
        Rows = await papers.ListAsync(applicant, cancel);
        Scans = await scans.ListAsync(applicant, cancel);
        MayUse = await scans.MayUseAsync(applicant, cancel);
    }

    public async Task<IActionResult> OnPostConsentAsync(bool given, CancellationToken cancel)
    {
        await scans.SayAsync(await applicants.GetAsync(User, cancel), given, Now, cancel);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostHideAsync(string paper, bool hide, CancellationToken cancel) =>
        await scans.HideAsync(await applicants.GetAsync(User, cancel), paper, hide, Now, cancel) ? RedirectToPage() : NotFound();
}
