namespace WorkflowEngine.Office;

/// <summary>Questions about the tree of units.</summary>
public sealed partial class OfficeSnapshot
{
    public Unit? FindUnit(string code, DateOnly at) =>
        _units.Find(code) is >= 0 and var unit && _units.TryAt(unit, at, out var node) ? node.Unit : null;

    /// <summary>Whether there is, was or will be a unit of this code.</summary>
    public bool HasUnit(string code) => _units.Find(code) >= 0;

    /// <summary>The unit whose own part of dossier codes this is, e.g. "H27.012.00".</summary>
    public Unit? FindUnitByDossierCode(string dossierCode, DateOnly at) =>
        _byDossierCode[dossierCode].FirstOrDefault(unit => unit.Period.Contains(at));

    /// <summary>The unit's part of a dossier code, its own or the nearest ancestor's; null when none has one.</summary>
    public string? DossierCodeOf(string unit, DateOnly at) =>
        Unit(_units.Nearest(_units.Find(unit), at, node => node.Unit.DossierCode is not null), at)?.DossierCode;

    /// <summary>All units that stand on the day, in the order of their codes.</summary>
    public IEnumerable<Unit> UnitsAt(DateOnly at) =>
        Enumerable.Range(0, _units.Count).Select(unit => Unit(unit, at)).OfType<Unit>();

    /// <summary>The units above, nearest first, without the unit itself.</summary>
    public IReadOnlyList<Unit> Ancestors(string unit, DateOnly at)
    {
        var above = new List<Unit>();
        for (var next = FindUnit(unit, at)?.Parent; next is not null && FindUnit(next, at) is { } found; next = found.Parent)
        {
            above.Add(found);
        }

        return above;
    }

    public IReadOnlyList<Unit> Children(string unit, DateOnly at) =>
        _units.Find(unit) is >= 0 and var number ? [.. _units.Children(number, at).Select(node => node.Unit)] : [];

    /// <summary>Everything under the unit, each before what is under it, without the unit itself.</summary>
    public IReadOnlyList<Unit> Descendants(string unit, DateOnly at)
    {
        var below = new List<Unit>();
        AddBelow(unit, at, below);
        return below;
    }

    /// <summary>The nearest People's Committee, department or agency at or above the unit: the body that answers for it.</summary>
    public Unit? AuthorityOf(string unit, DateOnly at) =>
        Unit(_units.Nearest(_units.Find(unit), at, node => node.Unit.Type is UnitType.Province or UnitType.Department or UnitType.Commune or UnitType.Agency), at);

    /// <summary>
    /// The body whose name stands above a unit's own at the head of its letters (NĐ 30/2020 annex I, part II, item 2: the one
    /// directly above, if any): that of which the unit is part, else the one above. People's Committees stand alone.
    /// </summary>
    public Unit? BodyAbove(string unit, DateOnly at)
    {
        var body = AuthorityOf(unit, at);
        return body is not null && body.Code != unit ? body
            : FindUnit(unit, at) is { Type: not (UnitType.Commune or UnitType.Province), Parent: { } parent } ? FindUnit(parent, at) : null;
    }

    /// <summary>The unit that works on a field at a level for the area in which another unit lies; null when none does.</summary>
    public Unit? CompetentUnit(string near, AuthorityLevel level, string field, DateOnly at) =>
        Unit(_territories.Competent(_units.Find(near), level, field, at), at);

    /// <summary>The one-stop for the area in which a unit lies; null when there is none.</summary>
    public Unit? OneStopOf(string unit, DateOnly at) => Unit(_territories.OneStop(_units.Find(unit), at), at);

    /// <summary>The units that receive procedures of a field that are settled at a level.</summary>
    public IReadOnlyList<Unit> ReceivingUnits(AuthorityLevel level, string field, DateOnly at) =>
        [.. UnitsAt(at).Where(unit => unit.Receives.Any(receives => receives.Covers(level, field)))];

    /// <summary>The unit that does the work of a unit on a day: itself, or after its end whoever took over; null when nobody did.</summary>
    public Unit? StandingUnit(string unit, DateOnly at) =>
        _units.Find(unit) is >= 0 and var number ? Unit(_units.Standing(number, at), at) : null;

    private Unit? Unit(int unit, DateOnly at) => unit >= 0 && _units.TryAt(unit, at, out var node) ? node.Unit : null;

    private void AddBelow(string unit, DateOnly at, List<Unit> below)
    {
        foreach (var child in Children(unit, at))
        {
            below.Add(child);
            AddBelow(child.Code, at, below);
        }
    }
}
