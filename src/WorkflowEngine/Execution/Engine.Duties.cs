using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers about its duties, and to those who answer for a unit.</summary>
public static partial class Engine
{
    private static Sentence? Close(Burst burst, CloseDuty close)
    {
        if (burst.Dossier.WaitOf(close.Seq) is not { Kind: WaitKind.Duty } duty || DutyKinds.Of(duty) is not { } kind)
        {
            return GoneDuty(burst, close.Seq);
        }

        if (Held(burst, close.Seq, close.By, out _, out _) is { } notTheirs)
        {
            return notTheirs;
        }

        if (kind.Outcomes.All(outcome => outcome.Name != close.Outcome))
        {
            return new Sentence(
                $"Việc “{kind.Label.Vi}” không có kết quả “{close.Outcome}”. Chọn một trong: {string.Join(", ", kind.Outcomes.Select(outcome => outcome.Label.Vi))}.",
                $"“{kind.Label.En}” has no outcome “{close.Outcome}”. Choose one of: {string.Join(", ", kind.Outcomes.Select(outcome => outcome.Label.En))}.");
        }

        if (kind.Check(burst, duty, close) is { } wrong)
        {
            return wrong;
        }

        burst.CloseDuty(duty, close.Outcome, close.By, close.Note, close.Data);
        kind.After(burst, duty, close);
        burst.EndAfterDuties();
        return null;
    }

    private static Sentence? Reassign(Burst burst, ReassignWork reassign)
    {
        if (burst.Dossier.WaitOf(reassign.Seq) is not { Item: { } item } wait)
        {
            return Gone(burst, reassign.Seq);
        }

        if (!burst.Facts.Office.MayDo(reassign.By, Right.AssignWork, item.Unit, burst.Facts.Today))
        {
            var unit = burst.Facts.Office.FindUnit(item.Unit, burst.Facts.Today);
            return new Sentence(
                $"Chỉ người phân công việc của {unit?.Name.Vi ?? item.Unit} mới giao lại được việc này.",
                $"Only whoever assigns the work of {unit?.Name.En ?? item.Unit} may give this work to somebody else.");
        }

        if (string.IsNullOrWhiteSpace(reassign.Reason))
        {
            return new Sentence("Nêu lý do giao lại việc.", "Give the reason for giving the work to somebody else.");
        }

        var node = burst.Dossier.ActivationOf(wait.Activation) is { } activation ? burst.Plan.Nodes[activation.Node] : null;
        if (reassign.To is { } to && MayDo(burst, item, node, to) is { } notTheirs)
        {
            return notTheirs;
        }

        if (item.Person != reassign.To)
        {
            burst.Record(new WorkAssigned(reassign.Seq, reassign.To) { By = reassign.By, Reason = reassign.Reason });
        }

        return null;
    }

    private static Sentence GoneDuty(Burst burst, int seq)
    {
        if (burst.Dossier.Duties.FirstOrDefault(duty => duty.Seq == seq) is not { Person: { } person } closed)
        {
            return Gone(burst, seq);
        }

        var who = burst.Facts.Office.FindPerson(person)?.Name ?? person;
        return new Sentence(
            $"Việc này không còn chờ nữa: {who} đã làm lúc {Local(burst, closed.Closed)}. Nội dung bạn nhập chưa được gửi.",
            $"This no longer waits: {who} did it at {Local(burst, closed.Closed)}. What you entered was not sent.");
    }
}
