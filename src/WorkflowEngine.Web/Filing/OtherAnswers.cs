using System.Globalization;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>Answers that another page typed for a field at the same time; they stand in the draft until somebody chooses.</summary>
internal static class OtherAnswers
{
    /// <summary>Buttons: take the other answer; keep the one that stands.</summary>
    public const string Use = "use-other";
    public const string Stay = "keep-this";

    private const string Other = "other";

    public static TypedMap Add(TypedMap typed, string place, TypedMap from)
    {
        var number = 0;
        while (Of(typed, place).Contains(number))
        {
            number++;
        }

        var marked = FieldState.Put(typed, At(number, place), from, place);
        return Of(marked, place).Contains(number) ? marked : marked.SetItem(At(number, place), [""]);
    }

    /// <summary>Numbers of the other answers of a field.</summary>
    public static IReadOnlyList<int> Of(TypedMap typed, string place) =>
    [
        .. TypedForm.RowsOf(typed.Keys, Other).Where(number => typed.Keys.Any(key => key == At(number, place) || key.StartsWith(At(number, place) + "[", StringComparison.Ordinal))),
    ];

    /// <summary>What a button about one of them does.</summary>
    public static TypedMap After(TypedMap typed, FormAct act) =>
        act.Is(Use) && int.TryParse(act.Rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Of(typed, act.Place).Contains(number)
            ? Drop(Settled(FieldState.Put(typed, act.Place, typed, At(number, act.Place)), act.Place), act.Place)
            : act.Is(Stay) ? Drop(typed, act.Place) : typed;

    /// <summary>Without any of them: somebody who has seen them wrote all answers anew.</summary>
    public static TypedMap None(TypedMap typed) => typed.RemoveRange(typed.Keys.Where(key => key.StartsWith(Other + "[", StringComparison.Ordinal)));

    /// <summary>The draft's answers as they would be with one of the others in its place.</summary>
    public static TypedMap With(TypedMap typed, string place, int number) => FieldState.Put(typed, place, typed, At(number, place));

    /// <summary>Fields that are asked and have more than one answer.</summary>
    public static IEnumerable<FilingFault> Open(IEnumerable<FieldFact> asked, TypedMap typed) => asked
        .Where(field => Of(typed, FormPlace.Of(field.Id)).Count > 0)
        .Select(field => new FilingFault(FormPlace.Of(field.Id), new Sentence(
            string.Format(CultureInfo.InvariantCulture, FilingMergeText.Choose.Vi, field.Label.Vi), string.Format(CultureInfo.InvariantCulture, FilingMergeText.Choose.En, field.Label.En))));

    private static TypedMap Drop(TypedMap typed, string place) =>
        Of(typed, place).Aggregate(typed, (kept, number) => FieldState.Put(kept, At(number, place), kept, "none"));

    /// <summary>An other answer that was empty leaves no blank behind.</summary>
    private static TypedMap Settled(TypedMap typed, string place) =>
        typed.TryGetValue(place, out var values) && values is [""] ? typed.Remove(place) : typed;

    private static string At(int number, string place) => string.Create(CultureInfo.InvariantCulture, $"{Other}[{number}].{place}");
}
