using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>Of the time limits the first that holds applies: none stands behind one that already covers all its cases.</summary>
internal sealed class LimitOrderCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        for (var i = 0; i < facts.TimeLimits.Length; i++)
        {
            if (!facts.Channels.IsEmpty && !facts.TimeLimits[i].Channels.IsEmpty && !facts.TimeLimits[i].Channels.Any(channel => facts.Channels.Contains(channel)))
            {
                log.Error(FindingCodes.LimitNeverApplies, Where.Fact($"timeLimits[{i}].channels"), new Sentence(
                    $"Thời hạn “{facts.TimeLimits[i].Id}” dành cho cách nộp mà thủ tục không nhận.",
                    $"The limit “{facts.TimeLimits[i].Id}” is for a channel by which nobody can file."), new Sentence(
                    "Thêm cách nộp đó vào “channels” của thủ tục, hoặc bỏ thời hạn này.",
                    "Add the channel to the procedure's “channels”, or remove the limit."));
            }
        }

        for (var i = 1; i < facts.TimeLimits.Length; i++)
        {
            var limit = facts.TimeLimits[i];
            if (facts.TimeLimits.Take(i).FirstOrDefault(earlier => Covers(earlier, limit, facts)) is { } covering)
            {
                log.Error(FindingCodes.LimitNeverApplies, Where.Fact($"timeLimits[{i}]"), new Sentence(
                    $"Thời hạn “{limit.Id}” không bao giờ được áp dụng: thời hạn “{covering.Id}” đứng trước đã bao hết các trường hợp đó.",
                    $"The limit “{limit.Id}” never applies: the limit “{covering.Id}” before it already covers all its cases."), new Sentence(
                    $"Đưa “{limit.Id}” lên trước “{covering.Id}”, hoặc bỏ một trong hai.",
                    $"Put “{limit.Id}” before “{covering.Id}”, or remove one of them."));
            }
        }
    }

    private static bool Covers(TimeLimitFact earlier, TimeLimitFact later, ProcedureFacts facts) =>
        (earlier.When is null or { IsAlways: true } || earlier.When.Source == later.When?.Source)
        && (earlier.Channels.IsEmpty || ChannelsOf(later, facts).All(channel => earlier.Channels.Contains(channel)));

    private static IEnumerable<Channel> ChannelsOf(TimeLimitFact limit, ProcedureFacts facts) =>
        !limit.Channels.IsEmpty ? limit.Channels : !facts.Channels.IsEmpty ? facts.Channels : Enum.GetValues<Channel>();
}
