using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Whom to ask about a letter.</summary>
internal static partial class LetterModel
{
    /// <summary>The role whose holder's name stands under what a body decides.</summary>
    internal const string SigningRole = "ky";

    /// <summary>The official who did the last step: whoever reads the letter asks them.</summary>
    private static ValueMap OfOfficer(Burst burst)
    {
        var last = LastRecord(burst);
        var code = last?.Person ?? burst.Dossier.Filing!.TakenBy;
        var person = code is null ? null : burst.Facts.Office?.FindPerson(code);
        var unit = burst.Facts.Office?.FindUnit(last?.Unit ?? burst.Dossier.Filing!.Unit, burst.Facts.Today);
        var position = code is null ? null : burst.Facts.Office?.PositionsOf(code, burst.Facts.Today).Select(held => held.Position).FirstOrDefault();
        return ValueMap.Of(
            ("name", person?.Name ?? code ?? ""),
            ("position", TitleOf(position) ?? ""),
            ("unit", unit?.Name.Vi ?? ""),
            ("phone", person?.Phone ?? Nearest(burst, unit, at => at.Phone)));
    }
}
