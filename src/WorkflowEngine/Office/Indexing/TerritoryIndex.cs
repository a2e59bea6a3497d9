namespace WorkflowEngine.Office.Indexing;

/// <summary>
/// Which unit works on a field at a level for an area, and which one-stop serves an area. A unit's areas are those it
/// says it serves, else its nearest People's Committee.
/// </summary>
internal sealed class TerritoryIndex
{
    private readonly UnitTree _units;
    private readonly Dictionary<(int Area, AuthorityLevel Level, string Field), List<Claim>> _competent = [];
    private readonly Dictionary<int, List<Claim>> _oneStops = [];

    public TerritoryIndex(UnitTree units)
    {
        _units = units;
        foreach (var node in units.AllNodes)
        {
            foreach (var (area, period) in Areas(node))
            {
                Add(node, area, period);
            }
        }
    }

    /// <summary>Pairs of units that claim the same field for the same area on the same days.</summary>
    public List<(UnitNode First, UnitNode Second, AuthorityLevel Level, string Field)> Clashes { get; } = [];

    /// <summary>The unit competent on a day for the area that holds a unit; the smaller area wins. −1 when none is.</summary>
    public int Competent(int unit, AuthorityLevel level, string field, DateOnly at)
    {
        for (; unit >= 0 && _units.TryAt(unit, at, out var node); unit = node.Parent)
        {
            var found = _competent.TryGetValue((unit, level, field), out var claims) ? Find(claims, at) : -1;
            if (found >= 0)
            {
                return found;
            }

            foreach (var served in node.Serves)
            {
                var through = served == unit ? -1 : Competent(served, level, field, at);
                if (through >= 0)
                {
                    return through;
                }
            }
        }

        return -1;
    }

    /// <summary>The one-stop of the area that holds a unit; −1 when there is none.</summary>
    public int OneStop(int unit, DateOnly at)
    {
        for (; unit >= 0 && _units.TryAt(unit, at, out var node); unit = node.Parent)
        {
            if (node.Unit.Type == UnitType.OneStop)
            {
                return unit;
            }

            var found = _oneStops.TryGetValue(unit, out var claims) ? Find(claims, at) : -1;
            if (found >= 0)
            {
                return found;
            }

            foreach (var served in node.Serves)
            {
                var through = OneStop(served, at);
                if (through >= 0)
                {
                    return through;
                }
            }
        }

        return -1;
    }

    private void Add(UnitNode node, int area, Period period)
    {
        if (node.Unit.Type == UnitType.OneStop)
        {
            ListAt(_oneStops, area).Add(new Claim(node, period));
        }

        foreach (var competence in node.Unit.Competence)
        {
            foreach (var field in competence.Fields)
            {
                var claims = ListAt(_competent, (area, competence.Level, field));
                foreach (var earlier in claims.Where(earlier => earlier.Period.Overlaps(period)))
                {
                    Clashes.Add((earlier.Node, node, competence.Level, field));
                }

                claims.Add(new Claim(node, period));
            }
        }
    }

    private List<(int Area, Period Period)> Areas(UnitNode node)
    {
        if (node.Serves.Length > 0)
        {
            return [.. node.Serves.Select(served => (served, node.Period))];
        }

        var areas = new List<(int Area, Period Period)>();
        _units.Climb(node, node.Period, (above, period) =>
        {
            if (above.IsPeoplesCommittee)
            {
                areas.Add((above.Number, period));
            }

            return !above.IsPeoplesCommittee;
        });
        return areas;
    }

    private static int Find(List<Claim> claims, DateOnly at)
    {
        foreach (var claim in claims)
        {
            if (claim.Period.Contains(at))
            {
                return claim.Node.Number;
            }
        }

        return -1;
    }

    private static List<Claim> ListAt<TKey>(Dictionary<TKey, List<Claim>> map, TKey key)
        where TKey : notnull => map.TryGetValue(key, out var list) ? list : map[key] = [];

    private readonly record struct Claim(UnitNode Node, Period Period);
}
