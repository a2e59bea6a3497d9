using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Law;

/// <summary>The procedure says by when it is done, in every case.</summary>
internal sealed class TimeLimitCheck : Check
{
    private static readonly Sentence State = new(
        "Ghi thời hạn theo quyết định công bố; văn bản “không quy định” thì đề nghị cơ quan ban hành bổ sung.",
        "Give the limit of the published decision; where it says “không quy định”, ask the issuing body for one.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        if (facts.TimeLimits.IsEmpty)
        {
            log.Warning(FindingCodes.NoTimeLimit, Where.Fact("timeLimits"), new Sentence(
                "Thủ tục không quy định thời hạn giải quyết.",
                "The procedure has no time limit."), State);
        }
        else if (facts.TimeLimits.All(limit => limit.When is { IsAlways: false } || !limit.Channels.IsEmpty) && !CoversChannels(facts))
        {
            log.Warning(FindingCodes.NoTimeLimit, Where.Fact("timeLimits"), new Sentence(
                "Mọi thời hạn đều có điều kiện, nên có trường hợp không thời hạn nào áp dụng.",
                "Every time limit has a condition, so there are cases to which none applies."), new Sentence(
                "Thêm một thời hạn cuối cùng không có điều kiện.",
                "Add a last limit without a condition."));
        }
    }

    private static bool CoversChannels(Procedures.ProcedureFacts facts)
    {
        IEnumerable<Procedures.Channel> channels = facts.Channels.IsEmpty ? Enum.GetValues<Procedures.Channel>() : facts.Channels;
        return channels.All(channel => facts.TimeLimits.Any(limit => limit.When is null or { IsAlways: true } && (limit.Channels.IsEmpty || limit.Channels.Contains(channel))));
    }
}
