using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>Where a procedure's dossiers can be handed in on a day, and who may settle what is handed in elsewhere.</summary>
internal sealed class ReceivingUnits
{
    private const string CommuneOneStop = "commune-onestop";
    private const string ProvinceOneStop = "province-onestop";

    public static readonly ReceivingUnits None = new([], [], []);

    private ReceivingUnits(IReadOnlyList<Unit> units, IReadOnlyList<Unit> elsewhere, IReadOnlyList<Unit> bodies)
    {
        Units = units;
        Elsewhere = elsewhere;
        Bodies = bodies;
    }

    /// <summary>In the order of the office's documents.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Those whose own body does not settle the procedure: a body has to be named with them.</summary>
    public IReadOnlyList<Unit> Elsewhere { get; }

    /// <summary>The bodies that settle it.</summary>
    public IReadOnlyList<Unit> Bodies { get; }

    /// <summary>The units that work on it for those places today, each once.</summary>
    public IReadOnlyList<Unit> InCharge { get; private init; } = [];

    public static ReceivingUnits Of(ProcedureFacts facts, OfficeSnapshot office, DateOnly day)
    {
        if (facts.Field is not { } field || LevelOf(facts.Level) is not { } level)
        {
            return None;
        }

        bool Settles(Unit unit) => office.CompetentUnit(unit.Code, level, field.Code, day) is not null;
        IReadOnlyList<Unit> bodies = level == AuthorityLevel.Commune
            ? [.. office.UnitsAt(day).Where(unit => unit.Type == UnitType.Commune && Settles(unit))]
            : [];
        IReadOnlyList<Unit> units =
        [
            .. office.ReceivingUnits(level, field.Code, day)
                .Where(unit => facts.Receives.IsEmpty || IsOneOf(facts, unit, office, day))
                .Where(unit => bodies.Count > 0 || Settles(unit)),
        ];
        return new ReceivingUnits(units, [.. units.Where(unit => !Settles(unit))], bodies)
        {
            InCharge = [.. units.Select(unit => office.CompetentUnit(unit.Code, level, field.Code, day)).OfType<Unit>().DistinctBy(unit => unit.Code)],
        };
    }

    /// <summary>Whether a dossier handed in at the unit reaches somebody who settles it.</summary>
    public bool Settles(string? unit, string? responsible) =>
        Elsewhere.All(one => one.Code != unit) || Bodies.Any(body => body.Code == responsible);

    /// <summary>The place as it is filed: a body is named only where the unit has none of its own.</summary>
    public FilingPlace PlaceOf(string unit, string? responsible) =>
        new(unit, Elsewhere.Any(one => one.Code == unit) ? responsible : null);

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
