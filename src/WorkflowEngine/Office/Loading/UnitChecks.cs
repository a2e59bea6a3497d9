using System.Collections.Immutable;
using WorkflowEngine.Office.Indexing;

namespace WorkflowEngine.Office.Loading;

/// <summary>Checks the tree of units: references, periods, cycles, and who is competent for what.</summary>
internal sealed class UnitChecks(OfficeEntries entries, Versions<Unit> units, FindingLog log)
{
    private static readonly (string Vi, string En) UnitWord = ("đơn vị", "unit");

    private readonly HashSet<string> _fields = [.. entries.Fields.Select(entry => entry.Item.Code)];

    public void Run()
    {
        units.CheckOverlaps(log);
        CheckFieldsOnce();
        CheckDossierCodes();
        foreach (var (unit, place) in entries.Units)
        {
            CheckParent(unit, place);
            CheckServes(unit, place);
            CheckFields(unit.Receives, place, "receives", everyAllowed: true);
            CheckFields(unit.Competence, place, "competence", everyAllowed: false);
            CheckSuccessor(unit, place);
            CheckCycle(unit, place);
        }

        if (!log.HasErrors)
        {
            CheckClashes();
        }
    }

    private void CheckFieldsOnce()
    {
        foreach (var (field, place) in entries.Fields.GroupBy(entry => entry.Item.Code).SelectMany(group => group.Skip(1)))
        {
            log.Error(
                place.Member("code"),
                $"Lĩnh vực “{field.Code}” được khai hai lần. Hãy bỏ một lần.",
                $"The field “{field.Code}” is given twice. Remove one of them.");
        }
    }

    private void CheckDossierCodes()
    {
        foreach (var same in entries.Units.Where(entry => entry.Item.DossierCode is not null).GroupBy(entry => entry.Item.DossierCode))
        {
            var list = same.ToArray();
            for (var i = 1; i < list.Length; i++)
            {
                var (unit, place) = list[i];
                if (list.Take(i).Select(entry => entry.Item).FirstOrDefault(other => other.Code != unit.Code && other.Period.Overlaps(unit.Period)) is { } clash)
                {
                    log.Error(
                        place.Member("dossierCode"),
                        $"Mã “{unit.DossierCode}” trong mã hồ sơ đã thuộc đơn vị “{clash.Code}”. Hai đơn vị cùng hoạt động không được dùng chung, vì mã hồ sơ sẽ trùng.",
                        $"The part “{unit.DossierCode}” of dossier codes belongs to the unit “{clash.Code}”. Two units that stand at the same time must not share it, or dossier codes would collide.");
                }
            }
        }
    }

    private void CheckParent(Unit unit, Place place)
    {
        if (unit.Parent is { } parent)
        {
            units.CheckReference(parent, unit.Period, place.Member("parent"), UnitWord, log);
        }
        else if (unit.Type is UnitType.Department or UnitType.Division or UnitType.OneStop or UnitType.SupportPoint)
        {
            var type = OfficeCodes.UnitTypes.CodeOf(unit.Type);
            log.Error(
                place.Member("parent"),
                $"Đơn vị loại “{type}” phải thuộc một đơn vị khác, nhưng không khai “parent”.",
                $"A unit of type “{type}” must belong to another unit, but gives no “parent”.");
        }
    }

    private void CheckServes(Unit unit, Place place)
    {
        if (unit.Serves.Length > 0 && unit.Type is (UnitType.Province or UnitType.Commune))
        {
            log.Error(
                place.Member("serves"),
                "Ủy ban nhân dân phụ trách địa bàn của chính mình, không khai “serves”.",
                "A People's Committee serves its own area and gives no “serves”.");
            return;
        }

        for (var i = 0; i < unit.Serves.Length; i++)
        {
            var at = place.Item("serves", i);
            if (units.CheckReference(unit.Serves[i], unit.Period, at, UnitWord, log)
                && units.Of(unit.Serves[i]).Any(served => served.Item.Type is not (UnitType.Province or UnitType.Commune)))
            {
                log.Error(
                    at,
                    $"Địa bàn phụ trách phải là tỉnh hoặc xã, nhưng “{unit.Serves[i]}” thuộc loại khác.",
                    $"The area served must be a province or a commune, but “{unit.Serves[i]}” is of another type.");
            }
        }
    }

    private void CheckFields(ImmutableArray<FieldsAtLevel> list, Place place, string member, bool everyAllowed)
    {
        for (var i = 0; i < list.Length; i++)
        {
            var at = place.Item(member, i);
            for (var j = 0; j < list[i].Fields.Length; j++)
            {
                var field = list[i].Fields[j];
                if (!_fields.Contains(field) && !(everyAllowed && field == FieldsAtLevel.Every))
                {
                    log.Error(
                        at.Item("fields", j),
                        $"Không có lĩnh vực nào mang mã “{field}” trong danh sách “fields”.",
                        $"There is no field with the code “{field}” in the list “fields”.");
                }
            }
        }
    }

    private void CheckSuccessor(Unit unit, Place place)
    {
        if (unit.Successor is not { Length: > 0 } successor)
        {
            return;
        }

        var at = place.Member("successor");
        if (unit.Period.IsOpen)
        {
            log.Error(
                at,
                "Chỉ khai đơn vị kế thừa khi đơn vị có ngày kết thúc (“to”).",
                "A successor is given only to a unit with a last day (“to”).");
            return;
        }

        var next = unit.Period.To.AddDays(1);
        units.CheckReference(successor, new Period(next, next), at, UnitWord, log);
    }

    private void CheckCycle(Unit unit, Place place)
    {
        var path = new List<string> { unit.Code };
        if (FindsItself(unit, unit.Period, path))
        {
            var way = string.Join(" → ", path);
            log.Error(
                place.Member("parent"),
                $"Đơn vị không thể nằm dưới chính nó: {way}.",
                $"A unit cannot stand under itself: {way}.");
        }
    }

    private bool FindsItself(Unit unit, Period period, List<string> path)
    {
        foreach (var (parent, _) in unit.Parent is null ? [] : units.Of(unit.Parent))
        {
            var shared = period.Intersect(parent.Period);
            if (shared.IsEmpty)
            {
                continue;
            }

            var seen = path.Contains(parent.Code);
            path.Add(parent.Code);
            if (parent.Code == path[0] || (!seen && FindsItself(parent, shared, path)))
            {
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    private void CheckClashes()
    {
        var index = new TerritoryIndex(new UnitTree(entries.Units.Select(entry => entry.Item)));
        foreach (var (one, other, level, field) in index.Clashes)
        {
            var (first, second) = (Math.Min(Index(one), Index(other)), Math.Max(Index(one), Index(other)));
            var levelCode = OfficeCodes.Levels.CodeOf(level);
            log.Error(
                entries.Units[second].Place.Member("competence"),
                $"Lĩnh vực “{field}” cấp “{levelCode}” đã do “{entries.Units[first].Item.Code}” phụ trách trên cùng địa bàn, cùng thời gian. Chỉ một đơn vị được phụ trách.",
                $"The field “{field}” at level “{levelCode}” already belongs to “{entries.Units[first].Item.Code}” for the same area and days. Only one unit may have it.");
        }
    }

    private int Index(UnitNode node) => entries.Units.FindIndex(entry => ReferenceEquals(entry.Item, node.Unit));
}
