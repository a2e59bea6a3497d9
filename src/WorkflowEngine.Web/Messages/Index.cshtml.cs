using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Messages;

/// <summary>The inbox of an applicant.</summary>
public sealed class IndexModel(OwnMessages messages, ApplicantReader applicants, TimeProvider clock) : PageModel
{
    private const int PageLength = 30;

    public IReadOnlyList<MessageRow> Rows { get; private set; } = [];

    public IReadOnlyList<PetitionRow> Petitions { get; private set; } = [];

    /// <summary>Codes of the dossiers by their numbers.</summary>
    public IReadOnlyDictionary<long, string> Codes { get; private set; } = new Dictionary<long, string>();

    /// <summary>Where the next page begins; null on the last one.</summary>
    public string? Before { get; private set; }

    public async Task OnGetAsync(string? before, CancellationToken cancel)
    {
        var person = await applicants.GetAsync(User, cancel);
        var rows = messages.Of(person.Account);
        if (PageMark.Read(before) is var (at, dossier, no))
        {
            rows = rows.Where(row => row.At < at || (row.At == at && (row.DossierId > dossier || (row.DossierId == dossier && row.No > no))));
        }
        else
        {
            Petitions = await messages.PetitionsOf(person.Account).ToListAsync(cancel);
        }

        var found = await rows.Take(PageLength + 1).ToListAsync(cancel);
        Rows = [.. found.Take(PageLength)];
        Before = found.Count > PageLength ? new PageMark(Rows[^1].At, Rows[^1].DossierId, Rows[^1].No).ToString() : null;
        Codes = await messages.CodesAsync([.. Rows.Select(row => row.DossierId)], cancel);
    }

    /// <summary>Opens what a message says, which then is read.</summary>
    public async Task<IActionResult> OnGetOpenAsync(long dossier, int no, CancellationToken cancel)
    {
        var person = await applicants.GetAsync(User, cancel);
        if (await messages.ReadAsync(person.Account, dossier, no, clock.GetUtcNow(), cancel) is not { } row || await messages.CodeAsync(dossier, cancel) is not { } code)
        {
            return NotFound();
        }

        if (row.IsOfMoney)
        {
            return RedirectToPage("/Payments/Pay", new { code, handler = (string?)null });
        }

        return row.Letter > 0 ? RedirectToPage("/Tracking/Letter", new { code, no = row.Letter, handler = (string?)null }) : RedirectToPage("/Tracking/Dossier", new { code, handler = (string?)null });
    }
}
