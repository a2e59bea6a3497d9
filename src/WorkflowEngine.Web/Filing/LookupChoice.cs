using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>An answer from which a database that was asked differs, and what the person decided about it.</summary>
/// <param name="What">The answer, and what the database says.</param>
/// <param name="Database">Name of the database.</param>
/// <param name="IsShown">The database was asked with the person's own number, so that what it says may be told to them.</param>
/// <param name="Because">Why they keep their answer; null until they said so.</param>
internal sealed record FilingDifference(LookupDifference What, Sentence Database, bool IsShown, string? Because)
{
    /// <summary>All of a case whose looked-up papers are used.</summary>
    public static IReadOnlyList<FilingDifference> Of(FilingCase filing) =>
    [
        .. filing.Answers.Components.SelectMany(paper => Of(filing, filing.Facts.Components.First(one => one.Id == paper.Component))),
    ];

    private static IEnumerable<FilingDifference> Of(FilingCase filing, ComponentFact component)
    {
        if (component.Answers.IsEmpty || VaultChoice.Used(filing.Vault, filing.Draft, component.Id, filing.Answers.Now) is not { Fetched: { } answer } used)
        {
            return [];
        }

        var asked = filing.Vault!.FetchOf(component, filing.Rules, filing.Answers)?.Question ?? ValueMap.Empty;
        var own = filing.Answers.Applicant["identity"].TextOrNull is { Length: > 0 } identity && asked.Any(part => part.Value.TextOrNull == identity);
        return LookedUp.Differences(filing.Facts, component, filing.Answers.Fields, answer)
            .Select(one => new FilingDifference(one, used.Database ?? new Sentence(answer.Connector, answer.Connector), own, LookupChoice.BecauseOf(filing.Draft.Typed, one.Field.Id)));
    }
}

/// <summary>What somebody chose where a database says otherwise than they: its data, or their own answer with a reason.</summary>
internal static class LookupChoice
{
    /// <summary>Buttons: the database's answer; one's own.</summary>
    public const string Take = "take";
    public const string Mine = "mine";

    public const int LongestReason = 180;

    private const string Differs = "differs.";

    /// <summary>Name of the control with the reason why an answer is kept.</summary>
    public static string ReasonOf(string field) => "because." + field;

    public static bool IsFor(FormAct act) => act.Name is Take or Mine;

    public static string? BecauseOf(TypedMap typed, string field) => typed.GetValueOrDefault(Differs + field, []).FirstOrDefault();

    /// <summary>What was typed after a button was pressed; the place is the paper, the rest the field. Without a reason nothing is kept.</summary>
    public static TypedMap After(TypedMap typed, FormAct act, FilingCase filing, IReadOnlyDictionary<string, string[]> sent, Formats formats)
    {
        if (!IsFor(act) || filing.Differences.FirstOrDefault(one => one.What.Component.Id == act.Place && one.What.Field.Id == act.Rest) is not { } difference)
        {
            return typed;
        }

        var field = difference.What.Field;
        if (act.Is(Take))
        {
            return difference.IsShown
                ? typed.SetItems(ValueTyping.Of([field], ValueMap.Of((field.Id, difference.What.Found)), formats)).Remove(Differs + field.Id)
                : typed;
        }

        var reason = sent.GetValueOrDefault(ReasonOf(field.Id), []).FirstOrDefault()?.Trim() ?? "";
        return reason.Length is 0 or > LongestReason ? typed : typed.SetItem(Differs + field.Id, [reason]);
    }

    /// <summary>An answer is kept with a reason; told at the paper where there was none.</summary>
    public static IEnumerable<FilingFault> WhyNot(FilingCase filing, FormAct act) =>
        act.Is(Mine) && filing.Differences.Any(one => one.What.Component.Id == act.Place && one.What.Field.Id == act.Rest && one.Because is null)
            ? [new FilingFault(FormPlace.Slot(act.Place), Figured(LookupText.ReasonMissing))]
            : [];

    private static Sentence Figured(Sentence sentence) => new(
        string.Format(CultureInfo.InvariantCulture, sentence.Vi, LongestReason), string.Format(CultureInfo.InvariantCulture, sentence.En, LongestReason));

    /// <summary>Differences about which nobody has decided, at their paper.</summary>
    public static IEnumerable<FilingFault> Open(FilingCase filing) => filing.Differences
        .Where(one => one.Because is null)
        .GroupBy(one => one.What.Component.Id)
        .Select(paper => new FilingFault(FormPlace.Slot(paper.Key), LookupText.Decide(paper.First().What.Field)));

    /// <summary>The papers with the reasons why answers are kept from which they differ.</summary>
    public static ImmutableArray<ProvidedComponent> Kept(FilingCase filing) =>
    [
        .. filing.Answers.Components.Select(paper => filing.Differences.Where(one => one.What.Component.Id == paper.Component && one.Because is not null).ToList() is { Count: > 0 } kept
            ? paper with { Kept = ValueMap.From(kept.Select(one => KeyValuePair.Create(one.What.Field.Id, Value.Of(one.Because!)))) }
            : paper),
    ];

    public static bool IsChoice(string place) => place.StartsWith(Differs, StringComparison.Ordinal);

    /// <summary>The choices that hidden inputs bring, of fields that the procedure has.</summary>
    public static TypedMap Bring(TypedMap typed, ProcedureFacts facts, IReadOnlyDictionary<string, string[]> sent) => facts.Fields
        .Select(field => Differs + field.Id)
        .Aggregate(typed, (known, name) => sent.GetValueOrDefault(name, []) is [{ Length: > 0 and <= LongestReason } value, ..] ? known.SetItem(name, [value]) : known);
}
