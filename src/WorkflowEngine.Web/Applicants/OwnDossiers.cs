using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Web.Applicants;

/// <summary>A dossier of the person who reads, with its document, its history, and the world at this request.</summary>
public sealed record OwnDossier(Dossier Dossier, Plan Plan, IReadOnlyList<DossierTurn> Turns, Facts Facts)
{
    public required Applicant Reader { get; init; }

    public WorkflowEngine.Dossiers.Filing Filing => Dossier.Filing!;

    public string Code => Filing.Code;
}

/// <summary>Finds the dossiers of a person: those of their account and, when they are identified, of their identity number.</summary>
public sealed class OwnDossiers(WorkflowDbContext context, DossierStore store, IPlanSource plans, IFactsSource facts)
{
    /// <summary>The number of a dossier of the person; null when there is none of that code, or it is somebody else's.</summary>
    internal async Task<long?> NumberAsync(IReadOnlyList<byte[]> marks, string code, CancellationToken cancel)
    {
        var written = DossierCodes.Clean(code);
        return await Mine(marks).Where(row => row.Code == written).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The rows of the person's dossiers of procedures; practice dossiers are not among them.</summary>
    internal IQueryable<DossierRow> Mine(IReadOnlyList<byte[]> marks)
    {
        var (first, last) = (marks[0], marks[^1]);
        return context.Dossiers.AsNoTracking().Where(row => row.Code != null && !row.Practice
            && context.DossierParties.Any(party => party.DossierId == row.Id && (party.Party == first || party.Party == last)));
    }

    /// <summary>Everything about a dossier whose reader is known to be allowed.</summary>
    public async Task<OwnDossier> OpenAsync(long number, Applicant reader, DateTimeOffset now, CancellationToken cancel = default)
    {
        var dossier = await store.FindAsync(number, cancel) ?? throw new InvalidOperationException($"Dossier {number} has a row and cannot be read.");
        return new OwnDossier(
            dossier,
            await plans.FindAsync(dossier.Definition, dossier.Version, cancel),
            await store.ReadHistoryAsync(number, cancel),
            await facts.AtAsync(now, cancel))
        {
            Reader = reader,
        };
    }
}
