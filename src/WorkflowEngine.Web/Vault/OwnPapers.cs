using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Vault;

/// <summary>A result as its bearer sees it.</summary>
/// <param name="Dossier">Code of the dossier that it came from.</param>
/// <param name="Letter">Number of the letter that is its text; 0 when it has none here.</param>
public sealed record OwnPaper(string Dossier, int Letter, string Name, string Number)
{
    public required string Unit { get; init; }

    public required string Signer { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Hash of the digital result where its text is no letter here; null without one.</summary>
    public string? File { get; init; }

    /// <summary>What became of it; null while it holds.</summary>
    public ResultChange? Change { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Number that took its place.</summary>
    public string? Successor { get; init; }
}

/// <summary>Lists the results of a person, the last one first.</summary>
public sealed class OwnPapers(WorkflowDbContext context, ApplicantReader applicants, CatalogueState catalogue, Text text)
{
    private const int MostListed = 200;

    public async Task<IReadOnlyList<OwnPaper>> ListAsync(Applicant applicant, CancellationToken cancel = default)
    {
        var marks = applicants.MarksOf(applicant);
        var (first, last) = (marks[0], marks[^1]);
        var rows = await (
            from entry in context.Set<VaultEntryRow>().AsNoTracking()
            join dossier in context.Dossiers.AsNoTracking() on entry.DossierId equals dossier.Id
            where !dossier.Practice && context.DossierParties.Any(party => party.DossierId == entry.DossierId && (party.Party == first || party.Party == last))
            orderby entry.IssuedAt descending, entry.DossierId descending
            select new { entry, dossier.Code })
            .Take(MostListed)
            .ToListAsync(cancel);
        return [.. rows.Select(row => Read(row.entry, row.Code!))];
    }

    private OwnPaper Read(VaultEntryRow entry, string code)
    {
        var office = catalogue.Office?.Snapshot;
        var day = catalogue.Office?.CalendarAt(entry.IssuedAt).LocalDay(entry.IssuedAt) ?? default;
        var result = catalogue.FindProcedure(entry.Procedure)?.Facts?.Results.FirstOrDefault(known => known.Code == entry.ResultCode);
        return new OwnPaper(code, entry.Letter, result?.Name.In(text.Language) ?? entry.ResultCode, entry.Number)
        {
            Unit = office?.FindUnit(entry.Unit, day) is { } unit ? text[unit.Name] : entry.Unit,
            Signer = office?.FindPerson(entry.Signer)?.Name ?? entry.Signer,
            IssuedAt = entry.IssuedAt,
            ValidUntil = entry.ValidUntil,
            File = entry.File,
            Change = entry.Change,
            ChangedAt = entry.ChangedAt,
            Successor = entry.Successor,
        };
    }
}
