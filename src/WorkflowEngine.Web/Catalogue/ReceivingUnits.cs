using WorkflowEngine.Office;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>Where a procedure's dossiers can be handed in.</summary>
internal static class ReceivingUnits
{
    private const string CommuneOneStop = "commune-onestop";
    private const string ProvinceOneStop = "province-onestop";

    /// <summary>
    /// Units that receive the procedure on a day, and from which it reaches a unit that may settle it; in the order of the
    /// office's documents.
    /// </summary>
    public static IReadOnlyList<Unit> Of(ProcedureFacts facts, OfficeSnapshot office, DateOnly day)
    {
        if (facts.Field is not { } field || LevelOf(facts.Level) is not { } level)
        {
            return [];
        }

        return
        [
            .. office.ReceivingUnits(level, field.Code, day)
                .Where(unit => facts.Receives.IsEmpty || IsOneOf(facts, unit, office, day))
                .Where(unit => office.CompetentUnit(unit.Code, level, field.Code, day) is not null),
        ];
    }

    private static bool IsOneOf(ProcedureFacts facts, Unit unit, OfficeSnapshot office, DateOnly day) => unit.Type switch
    {
        UnitType.OneStop => facts.Receives.Contains(IsOfProvince(unit, office, day) ? ProvinceOneStop : CommuneOneStop),
        UnitType.Agency => facts.Receives.Any(type => type is not (CommuneOneStop or ProvinceOneStop)),
        _ => false,
    };

    private static bool IsOfProvince(Unit unit, OfficeSnapshot office, DateOnly day) =>
        unit.Parent is not { } parent || office.FindUnit(parent, day)?.Type == UnitType.Province;

    private static AuthorityLevel? LevelOf(GovernmentLevel? level) => level switch
    {
        GovernmentLevel.Commune => AuthorityLevel.Commune,
        GovernmentLevel.Province => AuthorityLevel.Province,
        GovernmentLevel.Ministry => AuthorityLevel.Ministry,
        _ => null,
    };
}
