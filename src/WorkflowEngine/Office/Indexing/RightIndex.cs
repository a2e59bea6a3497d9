namespace WorkflowEngine.Office.Indexing;

/// <summary>Which roles carry a right, where and when.</summary>
internal sealed class RightIndex
{
    private readonly RoleGrant[][] _byRight;

    public RightIndex(IEnumerable<Grant> grants, Roster<Role> roles, UnitTree units)
    {
        var all = grants.SelectMany(grant => grant.May.Select(right => (right, Looked: Look(grant, roles, units)))).ToLookup(pair => pair.right, pair => pair.Looked);
        _byRight = [.. Enum.GetValues<Right>().Select(right => all[right].ToArray())];
    }

    public ReadOnlySpan<RoleGrant> Of(Right right) => _byRight[(int)right];

    private static RoleGrant Look(Grant grant, Roster<Role> roles, UnitTree units) =>
        new(roles.Find(grant.Role), [.. grant.Units.Select(units.Find)], grant.Period);
}

/// <summary>A role carries a right in these units (none named: in all) during a period.</summary>
internal readonly record struct RoleGrant(int Role, int[] Units, Period Period)
{
    public bool Covers(int unit, DateOnly at) => Period.Contains(at) && (Units.Length == 0 || Array.IndexOf(Units, unit) >= 0);
}
