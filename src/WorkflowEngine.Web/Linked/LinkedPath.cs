namespace WorkflowEngine.Web.Linked;

/// <summary>From when to when one part of a whole takes, known or promised.</summary>
internal sealed record PathPart(DateTimeOffset From, DateTimeOffset? Until);

/// <summary>The longest way through parts that run beside and after one another: what delays any of it delays the whole.</summary>
internal static class LinkedPath
{
    /// <summary>The places of the parts on that way; a part whose end nobody knows, for its clock stands still, ends it.</summary>
    public static IReadOnlySet<int> Of(IReadOnlyList<PathPart> parts)
    {
        var way = new HashSet<int>();
        var at = Last(parts, Enumerable.Range(0, parts.Count));
        while (at is { } place && way.Add(place))
        {
            at = Last(parts, Enumerable.Range(0, parts.Count).Where(before => parts[before].Until is { } end && end <= parts[place].From));
        }

        return way;
    }

    private static int? Last(IReadOnlyList<PathPart> parts, IEnumerable<int> among)
    {
        int? last = null;
        foreach (var place in among)
        {
            if (last is not { } known || (parts[place].Until ?? DateTimeOffset.MaxValue) > (parts[known].Until ?? DateTimeOffset.MaxValue))
            {
                last = place;
            }
        }

        return last;
    }
}
