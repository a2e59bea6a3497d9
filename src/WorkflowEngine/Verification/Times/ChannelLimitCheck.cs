using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>The same case has the same limit by whatever channel it comes; above all, filing online never takes longer.</summary>
internal sealed class ChannelLimitCheck : Check
{
    private static readonly (Channel Channel, Sentence Words)[] Names =
    [
        (Channel.Online, new("trực tuyến", "online")),
        (Channel.Counter, new("trực tiếp", "at the counter")),
        (Channel.Post, new("bưu chính", "by post")),
    ];

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts || !facts.TimeLimits.Any(limit => !limit.Channels.IsEmpty))
        {
            return;
        }

        foreach (var when in facts.TimeLimits.Select(limit => limit.When?.Source).Distinct())
        {
            var limits = Names
                .Where(name => facts.Channels.IsEmpty || facts.Channels.Contains(name.Channel))
                .Select(name => (name.Channel, name.Words, Limit: LimitOf(facts, name.Channel, when)))
                .Where(found => found.Limit is not null)
                .ToList();
            if (limits.Select(found => found.Limit).Distinct().Count() > 1)
            {
                var vi = string.Join(", ", limits.Select(found => $"{found.Words.Vi} {found.Limit!.Value.Words.Vi}"));
                var en = string.Join(", ", limits.Select(found => $"{found.Words.En} {found.Limit!.Value.Words.En}"));
                var online = limits.Where(found => found.Channel == Channel.Online).Select(found => Length(document.World, found.Limit!.Value)).FirstOrDefault();
                var isSlowest = limits.Exists(found => Length(document.World, found.Limit!.Value) < online);
                log.Add(isSlowest ? FindingSeverity.Error : FindingSeverity.Warning, FindingCodes.ChannelLimits, Where.Fact("timeLimits"), new Sentence(
                    $"Cùng một thủ tục nhưng thời hạn khác nhau theo cách nộp: {vi}.",
                    $"One procedure has different limits by channel: {en}."), new Sentence(
                    "Đối chiếu với quyết định công bố; nếu đúng là khác nhau, ghi lý do khi công bố.",
                    "Compare with the published decision; if they do differ, say why when publishing."));
            }
        }
    }

    /// <summary>Hours that a limit comes to, a calendar day for a day; only good for comparing.</summary>
    private static decimal Length(VerificationWorld world, TimeLimit limit)
    {
        var load = StepLoad.Of(world, limit);
        return load.Hours + (load.Days * world.HoursOfDay * 5 / 7);
    }

    private static TimeLimit? LimitOf(ProcedureFacts facts, Channel channel, string? when) => facts.TimeLimits
        .FirstOrDefault(limit => (limit.Channels.IsEmpty || limit.Channels.Contains(channel)) && (limit.When is null || limit.When.Source == when))?.Limit?.ToTimeLimit();
}
