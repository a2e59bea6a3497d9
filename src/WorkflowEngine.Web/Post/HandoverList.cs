using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Duties;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Post;

/// <summary>Papers that are to be handed over, by whom they may.</summary>
public sealed record ToHand(long Dossier, string Code, string Unit, string To, int Papers, DateTimeOffset Due);

/// <summary>What lies before somebody who carries papers: what to give, what to sign for, what was given.</summary>
public sealed class HandoverList(WorkflowDbContext context, DossierStore store, PostReports reports)
{
    private const int Most = 100;

    /// <summary>Days for which what was handed over stays listed.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromDays(7);

    /// <summary>Codes of the units in which an official acts.</summary>
    internal static IReadOnlyList<string> UnitsOf(Official official) =>
        [.. official.Office.HoldingsOf(official.Code, official.Today).Select(holding => holding.Unit).Distinct()];

    public async Task<IReadOnlyList<ToHand>> ToHandAsync(IReadOnlyList<string> units, CancellationToken cancel)
    {
        var step = DutyKinds.HandOver.Step;
        var rows = await context.WorkItems.AsNoTracking().Where(row => row.Step == step && units.Contains(row.Unit))
            .OrderBy(row => row.Due).Take(Most).Select(row => new { row.DossierId, row.Seq, row.Unit, row.Due }).ToListAsync(cancel);
        var list = new List<ToHand>();
        foreach (var row in rows)
        {
            if (await store.FindAsync(row.DossierId, cancel) is { Filing: { } filing } dossier && dossier.WaitOf(row.Seq) is { } duty && duty.Data["to"].TextOrNull is { } to)
            {
                list.Add(new ToHand(row.DossierId, filing.Code, row.Unit, to, dossier.Components.Count(paper => paper.From == "paper"), row.Due));
            }
        }

        return list;
    }

    public Task<IReadOnlyList<PaperLine>> MovesAsync(IReadOnlyList<string> units, DateTimeOffset now, CancellationToken cancel) =>
        reports.PapersAsync(units, now.ToUniversalTime() - Shown, cancel);

    /// <summary>Numbers of dossiers by their codes, of those that exist.</summary>
    public async Task<long?> FindAsync(string code, CancellationToken cancel) =>
        await context.Dossiers.AsNoTracking().Where(row => row.Code == code).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel);
}
