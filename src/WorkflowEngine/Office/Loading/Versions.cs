using WorkflowEngine.Office.Indexing;

namespace WorkflowEngine.Office.Loading;

/// <summary>The dated entries under each code, for the checks that ask whether something exists, and when.</summary>
internal sealed class Versions<T>
{
    private readonly Dictionary<string, List<Entry<T>>> _byCode;
    private readonly Func<T, Period> _periodOf;

    public Versions(IEnumerable<Entry<T>> entries, Func<T, string> codeOf, Func<T, Period> periodOf)
    {
        _periodOf = periodOf;
        _byCode = entries.GroupBy(entry => codeOf(entry.Item), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(entry => periodOf(entry.Item).From).ToList(), StringComparer.Ordinal);
    }

    public bool Has(string code) => _byCode.ContainsKey(code);

    public IReadOnlyList<Entry<T>> Of(string code) => _byCode.TryGetValue(code, out var entries) ? entries : [];

    /// <summary>The days on which something stands under the code.</summary>
    public List<Period> Days(string code) => Periods.Merge(Of(code).Select(entry => _periodOf(entry.Item)));

    /// <summary>Reports two entries under one code that share a day.</summary>
    public void CheckOverlaps(FindingLog log)
    {
        foreach (var (code, entries) in _byCode)
        {
            for (var i = 1; i < entries.Count; i++)
            {
                var (earlier, later) = (_periodOf(entries[i - 1].Item), _periodOf(entries[i].Item));
                if (earlier.Overlaps(later))
                {
                    var (vi, en) = (Office.Days.Vi(earlier.Intersect(later)), Office.Days.En(earlier.Intersect(later)));
                    log.Error(
                        entries[i].Place,
                        $"Mã “{code}” được khai hai lần cho cùng thời gian ({vi}); lần kia ở {entries[i - 1].Place.Path}. Mỗi ngày chỉ được có một.",
                        $"The code “{code}” is given twice for the same days ({en}); the other is at {entries[i - 1].Place.Path}. Only one may hold on a day.");
                }
            }
        }
    }

    /// <summary>Reports a code that nothing stands under, or not on every day of the period.</summary>
    public bool CheckReference(string code, Period needed, Place place, (string Vi, string En) what, FindingLog log)
    {
        if (code.Length == 0)
        {
            return false;
        }

        if (!Has(code))
        {
            log.Error(place, $"Không có {what.Vi} nào mang mã “{code}”.", $"There is no {what.En} with the code “{code}”.");
            return false;
        }

        var missing = Periods.Without(needed, Days(code)).ToArray();
        if (missing.Length > 0)
        {
            log.Error(
                place,
                $"Cần {what.Vi} “{code}” tồn tại {Office.Days.Vi(needed)}, nhưng không có {Office.Days.Vi(missing[0])}.",
                $"The {what.En} “{code}” is needed {Office.Days.En(needed)}, but does not exist {Office.Days.En(missing[0])}.");
            return false;
        }

        return true;
    }
}
