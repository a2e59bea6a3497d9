namespace WorkflowEngine.Issuing;

/// <summary>Whose electronic signature it is, in one word: a person of the office or a unit.</summary>
public static class SignatureHolder
{
    private const string Persons = "person:";
    private const string Units = "unit:";

    public static string Person(string code) => Persons + code;

    public static string Unit(string code) => Units + code;

    /// <summary>Code of the person; null when it is not a person's.</summary>
    public static string? PersonOf(string holder) => holder.StartsWith(Persons, StringComparison.Ordinal) ? holder[Persons.Length..] : null;

    /// <summary>Code of the unit; null when it is not a unit's.</summary>
    public static string? UnitOf(string holder) => holder.StartsWith(Units, StringComparison.Ordinal) ? holder[Units.Length..] : null;
}
