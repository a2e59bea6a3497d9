using Microsoft.EntityFrameworkCore;
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

    private const string Copied = "copied.";
    private const string From = "copied-from";

    /// <summary>The last one of the procedure; null when there is none.</summary>
    public async Task<EarlierDossier?> FindAsync(Applicant applicant, string procedure, CancellationToken cancel = default) =>
        await dossiers.Mine(applicants.MarksOf(applicant))
            .Where(row => row.Procedure == procedure)
            .OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Id)
            .Select(row => new EarlierDossier(row.Id, row.Code!, row.ReceivedAt))
            .FirstOrDefaultAsync(cancel);

    /// <summary>The draft with its empty fields filled in from the last dossier; as it was when there is none.</summary>
    internal async Task<Draft> CopyAsync(FilingCase filing, Draft draft, CancellationToken cancel)
    {
        if (draft.For is not null || await FindAsync(filing.Applicant, draft.Procedure, cancel) is not { } earlier
            || await store.FindAsync(earlier.Number, cancel) is not { } dossier)
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

    /// <summary>Code of the dossier that an answer was copied from, while it stands as it was; null otherwise.</summary>
    internal static string? SourceOf(TypedMap typed, string place) =>
        typed.TryGetValue(Copied + place, out var copied) && typed.TryGetValue(place, out var now) && copied.AsSpan().SequenceEqual(now.AsSpan())
            ? typed.GetValueOrDefault(From, []).FirstOrDefault()
            : null;
}
