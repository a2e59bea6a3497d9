using System.Collections.Immutable;

namespace WorkflowEngine.Office.Loading;

/// <summary>Checks roles, rights and positions against each other and against the units.</summary>
internal sealed class PositionChecks(OfficeEntries entries, Versions<Unit> units, Versions<Role> roles, FindingLog log)
{
    private static readonly (string Vi, string En) UnitWord = ("đơn vị", "unit");
    private static readonly (string Vi, string En) RoleWord = ("vai trò", "role");

    public void Run(Versions<Position> positions)
    {
        foreach (var (role, place) in entries.Roles.GroupBy(entry => entry.Item.Code).SelectMany(group => group.Skip(1)))
        {
            log.Error(
                place.Member("code"),
                $"Vai trò “{role.Code}” được khai hai lần. Hãy bỏ một lần.",
                $"The role “{role.Code}” is given twice. Remove one of them.");
        }

        foreach (var (grant, place) in entries.Grants)
        {
            roles.CheckReference(grant.Role, grant.Period, place.Member("role"), RoleWord, log);
            CheckUnits(grant.Units, grant.Period, place, "units");
        }

        positions.CheckOverlaps(log);
        foreach (var (position, place) in entries.Positions)
        {
            units.CheckReference(position.Unit, position.Period, place.Member("unit"), UnitWord, log);
            CheckUnits(position.WorksFor, position.Period, place, "worksFor");
            CheckUnits(position.SignsFor, position.Period, place, "signsFor");
            for (var i = 0; i < position.Roles.Length; i++)
            {
                roles.CheckReference(position.Roles[i], position.Period, place.Item("roles", i), RoleWord, log);
            }
        }
    }

    private void CheckUnits(ImmutableArray<string> codes, Period period, Place place, string member)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            units.CheckReference(codes[i], period, place.Item(member, i), UnitWord, log);
        }
    }
}
