using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>One dossier in its applicant's list.</summary>
public sealed record MineRow(long Id, string Code, string Name, PublicStatus Status, DateTimeOffset ReceivedAt, DateTimeOffset? Due, DateTimeOffset? EndedAt);

/// <summary>The dossiers of the person who reads, the latest first.</summary>
public sealed class MineModel(ApplicantReader applicants, OwnDossiers dossiers, CatalogueState catalogue, Text text) : PageModel
{
    private const int PageLength = 25;

    public IReadOnlyList<MineRow> Rows { get; private set; } = [];

    /// <summary>Where the next page begins; null on the last one.</summary>
    public long? Older { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancel)
    {
        var applicant = await applicants.GetAsync(User, cancel);
        var mine = dossiers.Mine(applicants.MarksOf(applicant));
        var rows = await (before is { } number ? mine.Where(row => row.Id < number) : mine)
            .OrderByDescending(row => row.Id)
            .Take(PageLength + 1)
            .Select(row => new MineRow(row.Id, row.Code!, row.Procedure, row.Status, row.ReceivedAt, row.Due, row.EndedAt))
            .ToListAsync(cancel);
        Older = rows.Count > PageLength ? rows[PageLength - 1].Id : null;
        Rows = [.. rows.Take(PageLength).Select(row => row with { Name = NameOf(row.Name) })];
    }

    private string NameOf(string procedure) => catalogue.FindProcedure(procedure)?.Facts?.Name.In(text.Language) ?? procedure;
}
