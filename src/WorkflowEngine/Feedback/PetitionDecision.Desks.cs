using WorkflowEngine.Office;

namespace WorkflowEngine.Feedback;

/// <summary>On whose desk a petition lies.</summary>
public static partial class PetitionDecision
{
    /// <summary>
    /// Whether somebody receives and gives out what is addressed to a unit: whose position in it or above it says so, who oversees it,
    /// or who oversees the whole province.
    /// </summary>
    public static bool MaySort(string person, string unit, PetitionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Office.MayDo(person, Right.Hear, unit, facts.Today)
            || facts.Office.MayDo(person, Right.Oversee, unit, facts.Today)
            || (facts.Province is { } province && facts.Office.MayDo(person, Right.Oversee, province, facts.Today));
    }

    /// <summary>
    /// The unit whose people have what is addressed to a unit on their desk: itself or the nearest above it in which somebody receives
    /// petitions today, other than whom it is about; without one the province, which oversees all. Null where nobody has it.
    /// </summary>
    /// <param name="about">Code of whom it is about; null for nobody.</param>
    public static string? DeskOf(string unit, string? about, PetitionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        string[] places = [unit, .. facts.Office.Ancestors(unit, facts.Today).Select(above => above.Code)];
        return Array.Find(places, place => facts.Office.People.Any(person => person.Code != about && Hears(person.Code, place, facts)))
            ?? (facts.Province is { } province && facts.Office.People.Any(person => person.Code != about && facts.Office.MayDo(person.Code, Right.Oversee, province, facts.Today))
                ? province
                : null);
    }

    /// <summary>Whether what is addressed to a unit comes to somebody's own desk: it is theirs to receive, or nobody nearer receives it and they oversee the province.</summary>
    public static bool IsOnDeskOf(string person, string unit, PetitionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Office.MayDo(person, Right.Hear, unit, facts.Today)
            || (MaySort(person, unit, facts) && !facts.Office.People.Any(other => facts.Office.MayDo(other.Code, Right.Hear, unit, facts.Today)));
    }

    /// <summary>Whether somebody receives petitions in the very unit: not because of a position above it.</summary>
    private static bool Hears(string person, string unit, PetitionFacts facts) =>
        facts.Office.MayDo(person, Right.Hear, unit, facts.Today)
        && facts.Office.Ancestors(unit, facts.Today).All(above => !facts.Office.MayDo(person, Right.Hear, above.Code, facts.Today));
}
