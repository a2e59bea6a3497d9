using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Papers from hand to hand: when they must go to another agency, and when nobody signs for them.</summary>
internal sealed partial class Burst
{
    private const string PaperCheck = "paper";

    /// <summary>How many papers of the dossier are on paper.</summary>
    public int PapersOnPaper => Dossier.Components.Count(paper => paper.From == "paper");

    /// <summary>The papers leave for another unit, where somebody has to sign for them.</summary>
    public void HandPapers(string to, string by)
    {
        var move = new PapersHandedOver(Dossier.PaperMoves.Length + 1, Dossier.PapersAt, to, by, Facts.Now, PapersOnPaper);
        Record(move);
        OpenDuty(DutyKinds.TakeOver, TakeOverBy(Facts.Now), ValueMap.Of(("no", (double)move.No), ("from", move.From)));
    }

    /// <summary>The papers are received; whoever gave them hears of what is missing.</summary>
    public void TakePapers(string by, string? missing)
    {
        if (Dossier.PapersUnderWay is not { } move)
        {
            return;
        }

        Record(new PapersReceived(move.No, by, Facts.Now) { Missing = missing });
        if (missing is not null)
        {
            var code = Dossier.Filing!.Code;
            Tell([move.By], $"{code}: nơi nhận báo thiếu giấy tờ khi nhận bàn giao.", $"{code}: papers were missing when they were received.");
        }
    }

    /// <summary>Papers that lie with one agency while another works on the dossier have to be handed over.</summary>
    private void MovePapers()
    {
        if (Facts.Foreseeing || Facts.Intake is not { } rules || Dossier.Practice || PapersOnPaper == 0 || Dossier.PapersUnderWay is not null
            || !Dossier.Records.Any(record => record.Outcome == "Accepted") || Dossier.Result is not null)
        {
            return;
        }

        if (Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem)?.Item is { } work && IsElsewhere(work.Unit, Dossier.PapersAt))
        {
            OpenDuty(DutyKinds.HandOver, Facts.Calendar.Add(Facts.Now, rules.HandOver), ValueMap.Of((HandOver.To, work.Unit)));
        }
    }

    private bool IsElsewhere(string unit, string other)
    {
        var (one, two) = (Facts.Office.AuthorityOf(unit, Facts.Today)?.Code, Facts.Office.AuthorityOf(other, Facts.Today)?.Code);
        return one is not null && two is not null && one != two;
    }

    private DateTimeOffset TakeOverBy(DateTimeOffset handed) => Facts.Calendar.Add(handed, Facts.Intake?.TakeOver ?? Deadlines.TimeLimit.WorkingDays(1));

    /// <summary>Papers that nobody has signed for in time are watched for.</summary>
    private IEnumerable<(string Key, DateTimeOffset At)> PaperWatches() =>
        Dossier.PapersUnderWay is { } move ? [($"{PaperCheck}:{move.No}", TakeOverBy(move.At).AddSeconds(1))] : [];

    private void RemindOfPapers()
    {
        if (Dossier.PapersUnderWay is not { } move)
        {
            return;
        }

        var (code, to) = (Dossier.Filing!.Code, Facts.Office.FindUnit(move.To, Facts.Today)?.Name);
        List<string> people = [move.By, .. Heads.PeopleOf(this, move.From), .. Heads.PeopleOf(this, move.To)];
        Tell(
            [.. people.Distinct()],
            $"{code}: hồ sơ giấy bàn giao lúc {LetterModel.Moment(this, move.At).ToLine()} chưa được {to?.Vi ?? move.To} ký nhận.",
            $"{code}: papers handed over at {LetterModel.Moment(this, move.At).ToLine()} were not signed for by {to?.En ?? move.To}.");
    }
}
