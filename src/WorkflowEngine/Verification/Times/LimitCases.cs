using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Verification.Times;

/// <summary>
/// The cases in which a time limit of the procedure is the one that applies: no earlier limit does, and its own condition
/// holds. Channels are told apart when some condition asks for the channel.
/// </summary>
internal static class LimitCases
{
    /// <summary>So many conditions that come up more than once are taken both ways: 2⁵ cases at most.</summary>
    private const int MostParts = 5;

    public static IEnumerable<Assumptions> Of(ProcedureFacts facts, int limit, IReadOnlyList<Condition> conditions)
    {
        var limits = facts.TimeLimits;
        var own = limits[limit];
        Condition?[] when = [.. limits.Select(one => one.When is { } rule ? Condition.Of(rule.Source) : null)];
        var asked = conditions.Concat(when.OfType<Condition>()).ToList();
        var parts = Repeated(asked);
        foreach (var channel in ChannelsOf(facts, own))
        {
            var assumed = Assumptions.None.With(new Condition.Part("channel", $"'{FilingRules.CodeOf(channel)}'"), true);
            var earlier = Enumerable.Range(0, limit).Where(at => Covers(limits[at], channel)).Select(at => when[at]).ToList();
            if (earlier.Exists(condition => condition is null || condition.Under(assumed) == true))
            {
                continue;
            }

            assumed = earlier.Aggregate(assumed, (known, condition) => known.With(condition!, false));
            if (when[limit] is { } holds)
            {
                assumed = assumed.With(holds, true);
            }

            foreach (var one in BothWays(assumed, parts, 0))
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<Channel> ChannelsOf(ProcedureFacts facts, TimeLimitFact limit)
    {
        IEnumerable<Channel> all = facts.Channels.IsEmpty ? [Channel.Online, Channel.Counter, Channel.Post] : facts.Channels;
        return limit.Channels.IsEmpty ? all : all.Where(channel => limit.Channels.Contains(channel));
    }

    private static bool Covers(TimeLimitFact limit, Channel channel) => limit.Channels.IsEmpty || limit.Channels.Contains(channel);

    private static List<Condition.Part> Repeated(IEnumerable<Condition> conditions) =>
    [
        .. conditions.SelectMany(condition => condition.Parts.Distinct())
            .Where(part => part.Subject != "channel")
            .GroupBy(part => part)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .Take(MostParts),
    ];

    private static IEnumerable<Assumptions> BothWays(Assumptions assumed, List<Condition.Part> parts, int next)
    {
        if (next == parts.Count)
        {
            return [assumed];
        }

        return parts[next].Under(assumed) is null
            ? BothWays(assumed.With(parts[next], true), parts, next + 1).Concat(BothWays(assumed.With(parts[next], false), parts, next + 1))
            : BothWays(assumed, parts, next + 1);
    }
}
