using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>Where filing begins, and where what was begun goes on.</summary>
[AllowAnonymous]
public sealed class IndexModel(FilingDesk desk, Text text) : PageModel
{
    public bool SignedIn => User.Identity is { IsAuthenticated: true };

    public IReadOnlyList<FilingRow> Drafts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (!SignedIn)
        {
            return;
        }

        var applicant = await desk.ApplicantAsync(User, cancel);
        var drafts = await desk.Drafts.ListAsync(applicant.Account, cancel);
        Drafts =
        [
            .. drafts.Select(draft => new FilingRow(
                draft.Id,
                desk.FindProcedure(draft.Procedure)?.Facts?.Name.In(text.Language) ?? draft.Procedure,
                desk.Office.Snapshot.FindUnit(draft.Unit, desk.Today) is { } unit ? text[unit.Name] : null,
                draft.SavedAt)),
        ];
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!SignedIn)
        {
            return Challenge();
        }

        var applicant = await desk.ApplicantAsync(User, cancel);
        if (await desk.Drafts.DropAsync(id, applicant.Account, cancel))
        {
            TempData.Confirm(text[FilingText.Dropped]);
        }
        else
        {
            AttemptWatch.Mark(HttpContext);
            TempData.Confirm(text[FilingText.NotDropped]);
        }

        return RedirectToPage();
    }
}
