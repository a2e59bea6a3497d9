using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Duties;

/// <summary>
/// Who answers for a unit: whoever assigns its work, else whoever signs there, else the same of the body above.
/// </summary>
internal static class Heads
{
    private static readonly Right[] Rights = [Right.AssignWork, Right.Sign];

    /// <summary>The rules to try in order.</summary>
    public static IEnumerable<AssignmentRule> Of(Burst burst, string unit)
    {
        var above = Above(burst, unit);
        string[] places = above is null ? [unit] : [unit, above];
        return
            from place in places
            from right in Rights
            from role in burst.Facts.Office.RolesWith(right, place, burst.Facts.Today)
            select new AssignmentRule(UnitRule.Fixed(place), role);
    }

    /// <summary>Codes of the people who answer for a unit on the day; of the nearest who do.</summary>
    public static IReadOnlyList<string> PeopleOf(Burst burst, string unit) =>
        Of(burst, unit).Select(rule => burst.Facts.Office.PeopleWith(rule.Role, rule.Unit.Code!, burst.Facts.Today)).FirstOrDefault(people => people.Count > 0) ?? [];

    /// <summary>The body above a unit: its People's Committee, department or agency; that of the unit above where it is one itself; null at the top.</summary>
    public static string? Above(Burst burst, string unit)
    {
        var (office, today) = (burst.Facts.Office, burst.Facts.Today);
        if (office.AuthorityOf(unit, today)?.Code is { } own && own != unit)
        {
            return own;
        }

        return office.Ancestors(unit, today) is [var parent, ..] ? office.AuthorityOf(parent.Code, today)?.Code : null;
    }
}
