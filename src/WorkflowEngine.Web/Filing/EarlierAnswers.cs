using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>A dossier of the same procedure that the person filed before.</summary>
public sealed record EarlierDossier(long Number, string Code, DateTimeOffset At);

/// <summary>Copies answers of an earlier dossier into a draft, when its owner asks for it; each copied answer says where it is from.</summary>
public sealed class EarlierAnswers(OwnDossiers dossiers, ApplicantReader applicants, DossierStore store, Formats formats)
{
    /// <summary>The button that copies.</summary>
    public const string Copy = "copy";

    /// <summary>Further back nobody looks.</summary>
    private const int MostRead = 10;

    private const string Copied = "copied.";
    private const string From = "copied-from";

    /// <summary>The last one of the procedure that the person filed for the same applicant; null when there is none, or it was copied from.</summary>
    internal async Task<EarlierDossier?> FindAsync(FilingCase filing, CancellationToken cancel = default) =>
        await LastAsync(filing, cancel) is { } found && filing.Draft.Typed.GetValueOrDefault(From, []).FirstOrDefault() != found.Earlier.Code ? found.Earlier : null;

    /// <summary>The draft with its empty fields filled in from the last dossier; as it was when there is none.</summary>
    internal async Task<Draft> CopyAsync(FilingCase filing, Draft draft, CancellationToken cancel)
    {
        if (await LastAsync(filing, cancel) is not var (earlier, dossier))
        {
            return draft;
        }

        var officials = filing.Facts.Fields.Where(field => field.IsOfficials).Select(field => FormPlace.Of(field.Id)).ToHashSet(StringComparer.Ordinal);
        var typed = draft.Typed.SetItem(From, [earlier.Code]);
        foreach (var (place, values) in ValueTyping.Of(filing.Facts.Fields, dossier.Fields, formats))
        {
            if (!officials.Contains(place) && !typed.ContainsKey(place))
            {
                typed = typed.SetItem(place, values).SetItem(Copied + place, values);
            }
        }

        return draft with { Typed = typed };
    }

    /// <summary>Of somebody for whom the person filed, nothing is copied for anybody else.</summary>
    private async Task<(EarlierDossier Earlier, Dossier Dossier)?> LastAsync(FilingCase filing, CancellationToken cancel)
    {
        var (procedure, principal) = (filing.Draft.Procedure, filing.Draft.For);
        var rows = await dossiers.Mine(applicants.MarksOf(filing.Applicant))
            .Where(row => row.Procedure == procedure)
            .OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Id)
            .Select(row => new EarlierDossier(row.Id, row.Code!, row.ReceivedAt))
            .Take(MostRead).ToListAsync(cancel);
        foreach (var row in rows)
        {
            if (await store.FindAsync(row.Number, cancel) is { } dossier
                && dossier.Applicant[ActsAs.Member].TextOrNull == principal?.Acting
                && (principal is null || dossier.Applicant["identity"].TextOrNull == principal.Identity))
            {
                return (row, dossier);
            }
        }

        return null;
    }

    /// <summary>Code of the dossier that an answer was copied from, while it stands as it was; null otherwise.</summary>
    internal static string? SourceOf(TypedMap typed, string place) =>
        typed.TryGetValue(Copied + place, out var copied) && typed.TryGetValue(place, out var now) && copied.AsSpan().SequenceEqual(now.AsSpan())
            ? typed.GetValueOrDefault(From, []).FirstOrDefault()
            : null;
}
