using WorkflowEngine.Duties;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to those who carry its papers from hand to hand.</summary>
public static partial class Engine
{
    private static Sentence? HandOver(Burst burst, HandOverPapers hand)
    {
        var (office, today) = (burst.Facts.Office, burst.Facts.Today);
        var from = burst.Dossier.PapersAt;
        if (burst.PapersOnPaper == 0)
        {
            return new Sentence("Hồ sơ này không có giấy tờ bản giấy để bàn giao.", "This dossier has nothing on paper to hand over.");
        }

        if (burst.Dossier.PapersUnderWay is { } underWay)
        {
            var name = office.FindUnit(underWay.To, today)?.Name ?? new Sentence(underWay.To, underWay.To);
            return new Sentence(
                $"Hồ sơ giấy đã bàn giao cho {name.Vi} lúc {Local(burst, underWay.At)}, đang chờ ký nhận.",
                $"The papers were handed over to {name.En} at {Local(burst, underWay.At)} and wait to be signed for.");
        }

        if (hand.To == from || office.FindUnit(hand.To, today) is null)
        {
            return new Sentence("Chọn đơn vị nhận khác với nơi đang giữ hồ sơ giấy.", "Choose another unit than the one that has the papers.");
        }

        if (!office.HoldingsOf(hand.By, today).Any(holding => holding.Unit == from))
        {
            var name = office.FindUnit(from, today)?.Name ?? new Sentence(from, from);
            return new Sentence($"Hồ sơ giấy đang ở {name.Vi}; người ở đó mới bàn giao được.", $"The papers are at {name.En}; only people there hand them over.");
        }

        if (burst.Dossier.OpenDuties.FirstOrDefault(duty => DutyKinds.Of(duty) == DutyKinds.HandOver && duty.Data[Duties.HandOver.To].TextOrNull == hand.To) is { } duty)
        {
            burst.CloseDuty(duty, Duties.HandOver.HandedOver, hand.By);
        }

        burst.HandPapers(hand.To, hand.By);
        return null;
    }

    private static Sentence? Receive(Burst burst, ReceivePapers take)
    {
        if (burst.Dossier.PapersUnderWay is not { } move
            || burst.Dossier.OpenDuties.FirstOrDefault(duty => DutyKinds.Of(duty) == DutyKinds.TakeOver) is not { } duty)
        {
            return new Sentence("Không có hồ sơ giấy nào đang chờ ký nhận.", "No papers wait to be signed for.");
        }

        if (!burst.Facts.Office.HoldingsOf(take.By, burst.Facts.Today).Any(holding => holding.Unit == move.To))
        {
            var name = burst.Facts.Office.FindUnit(move.To, burst.Facts.Today)?.Name ?? new Sentence(move.To, move.To);
            return new Sentence($"Chỉ người của {name.Vi} mới ký nhận được.", $"Only people of {name.En} can sign for them.");
        }

        var missing = string.IsNullOrWhiteSpace(take.Missing) ? null : take.Missing.Trim();
        burst.CloseDuty(duty, missing is null ? TakeOver.Received : TakeOver.Incomplete, take.By, missing);
        burst.TakePapers(take.By, missing);
        burst.EndAfterDuties();
        return null;
    }
}
