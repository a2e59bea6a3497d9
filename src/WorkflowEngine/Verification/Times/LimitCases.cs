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
        var asked = conditions.Concat(limits.Where(one => one.When is not null).Select(one => Condition.Of(one.When!.Source))).ToList();
        var parts = Repeated(asked);
        foreach (var channel in ChannelsOf(facts, own))
        {
            var assumed = Assumptions.None.With(new Condition.Part("channel", $"'{FilingRules.CodeOf(channel)}'"), true);
            if (limits.Take(limit).Any(earlier => Covers(earlier, channel) && (earlier.When is null || Condition.Of(earlier.When.Source).Under(assumed) == true)))
            {
                continue;
            }

            assumed = limits.Take(limit)
                .Where(earlier => Covers(earlier, channel) && earlier.When is not null)
                .Aggregate(assumed, (known, earlier) => known.With(Condition.Of(earlier.When!.Source), false));
            if (own.When is { } when)
            {
                assumed = assumed.With(Condition.Of(when.Source), true);
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
