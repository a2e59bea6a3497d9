using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Vault;

/// <summary>A paper that an office took in, as its bearer sees it.</summary>
/// <param name="Ref">Where it lies.</param>
/// <param name="Dossier">Code of the dossier that it came with.</param>
public sealed record OwnScan(string Ref, string Dossier, string Name)
{
    public required string Procedure { get; init; }

    public required string Unit { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>First signs of the hash of its first file, to tell two copies apart.</summary>
    public required string Hash { get; init; }

    public required string FileHash { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Codes of the dossiers that used it.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    public bool IsHidden { get; init; }

    /// <summary>An official found that it may not be used again.</summary>
    public bool IsSetAside { get; init; }
}

/// <summary>Lists the digitised papers of a person, the last one first, and keeps what they wish about them.</summary>
public sealed class OwnScans(WorkflowDbContext context, ApplicantReader applicants, CatalogueState catalogue, Text text)
{
    /// <summary>Which text about using papers again is shown.</summary>
    public const string ConsentText = "2026-11";

    private const int MostListed = 200;
    private const int ShortHash = 12;

    public async Task<IReadOnlyList<OwnScan>> ListAsync(Applicant applicant, CancellationToken cancel = default)
    {
        var marks = applicants.MarksOf(applicant);
        var (first, last) = (marks[0], marks[^1]);
        var rows = await (
            from paper in context.Set<DossierPaperRow>().AsNoTracking()
            join dossier in context.Dossiers.AsNoTracking() on paper.DossierId equals dossier.Id
            where paper.Files != null && paper.Source != "vault" && !paper.TakenBy.StartsWith(Actors.AccountPrefix)
                && context.DossierParties.Any(party => party.DossierId == paper.DossierId && (party.Party == first || party.Party == last))
            orderby paper.At descending, paper.DossierId descending, paper.Component
            select new { paper, dossier.Code, dossier.Procedure, dossier.Unit })
            .Take(MostListed)
            .ToListAsync(cancel);
        var refs = rows.Select(row => VaultKinds.RefOf(row.paper.DossierId, 0, row.paper.Component)).ToList();
        var uses = await (
            from paper in context.Set<DossierPaperRow>().AsNoTracking()
            join dossier in context.Dossiers.AsNoTracking() on paper.DossierId equals dossier.Id
            where paper.Held != null && refs.Contains(paper.Held) && paper.Source == "vault"
            orderby paper.DossierId
            select new { paper.Held, dossier.Code }).ToListAsync(cancel);
        var hidden = await context.Set<VaultChoiceRow>().AsNoTracking().Where(row => row.Party == first).Select(row => row.Ref).ToListAsync(cancel);
        return
        [
            .. rows.Select((row, at) => new OwnScan(refs[at], row.Code!, NameOf(row.Procedure, row.paper.Component))
            {
                Procedure = catalogue.FindProcedure(row.Procedure)?.Facts?.Name.In(text.Language) ?? row.Procedure,
                Unit = UnitOf(row.Unit, row.paper.At),
                At = row.paper.At,
                FileHash = row.paper.Files!.Split(',')[0],
                Hash = row.paper.Files!.Split(',')[0] is { Length: > ShortHash } hash ? hash[..ShortHash] : row.paper.Files!,
                ValidUntil = row.paper.ValidUntil,
                UsedBy = [.. uses.Where(use => use.Held == refs[at]).Select(use => use.Code!)],
                IsHidden = hidden.Contains(refs[at]),
                IsSetAside = row.paper.SetAsideAt is not null,
            }),
        ];
    }

    /// <summary>Whether their papers may be used again: true until they say otherwise.</summary>
    public async Task<bool> MayUseAsync(Applicant applicant, CancellationToken cancel = default)
    {
        var mark = applicants.MarksOf(applicant)[0];
        return await context.Set<VaultConsentRow>().AsNoTracking().Where(row => row.Party == mark)
            .OrderByDescending(row => row.Id).Select(row => (bool?)row.Given).FirstOrDefaultAsync(cancel) ?? true;
    }

    /// <summary>Writes down what they said, under everything by which they are found.</summary>
    public async Task SayAsync(Applicant applicant, bool given, DateTimeOffset at, CancellationToken cancel = default)
    {
        foreach (var mark in applicants.MarksOf(applicant))
        {
            context.Add(new VaultConsentRow { Party = mark, At = at, Given = given, Text = ConsentText });
        }

        await context.SaveChangesAsync(cancel);
    }

    /// <summary>Hides a paper of theirs from suggestions, or shows it again. False when it is not theirs.</summary>
    public async Task<bool> HideAsync(Applicant applicant, string reference, bool hide, DateTimeOffset at, CancellationToken cancel = default)
    {
        if ((await ListAsync(applicant, cancel)).All(scan => scan.Ref != reference))
        {
            return false;
        }

        var mark = applicants.MarksOf(applicant)[0];
        await context.Set<VaultChoiceRow>().Where(row => row.Party == mark && row.Ref == reference).ExecuteDeleteAsync(cancel);
        if (hide)
        {
            context.Add(new VaultChoiceRow { Party = mark, Ref = reference, HiddenAt = at });
            await context.SaveChangesAsync(cancel);
        }

        return true;
    }

    private string NameOf(string procedure, string component) =>
        catalogue.FindProcedure(procedure)?.Facts?.Components.FirstOrDefault(known => known.Id == component)?.Name.In(text.Language) ?? component;

    private string UnitOf(string unit, DateTimeOffset at)
    {
        var day = catalogue.Office?.CalendarAt(at).LocalDay(at) ?? default;
        return catalogue.Office?.Snapshot.FindUnit(unit, day) is { } known ? text[known.Name] : unit;
    }
}
