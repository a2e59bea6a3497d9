using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Who may act on a piece of work, and what they are told when they may not.</summary>
public static partial class Engine
{
    /// <summary>Why the person cannot act on this piece of work; null when they can.</summary>
    /// <param name="burst">The turn.</param>
    /// <param name="seq">Number of the wait.</param>
    /// <param name="by">Code of the person.</param>
    /// <param name="wait">The wait.</param>
    /// <param name="node">The step; null for a duty.</param>
    private static Sentence? Held(Burst burst, int seq, string by, out Wait wait, out PlanNode? node)
    {
        wait = burst.Dossier.WaitOf(seq)!;
        node = null;
        if (wait is not { Item: { } item })
        {
            return Gone(burst, seq);
        }

        if (burst.Dossier.ActivationOf(wait.Activation) is { } activation)
        {
            node = burst.Plan.Nodes[activation.Node];
        }
        else if (wait.Kind != WaitKind.Duty)
        {
            return Gone(burst, seq);
        }

        if (item.Person is { } holder && holder != by)
        {
            var name = burst.Facts.Office.FindPerson(holder)?.Name ?? holder;
            return new Sentence(
                $"Việc này đang do {name} giữ. Nhờ {name} chuyển lại hoặc trả về nhóm.",
                $"{name} holds this work. Ask {name} to hand it over or give it back.");
        }

        return MayDo(burst, item, node, by);
    }

    private static Sentence? MayDo(Burst burst, WorkItem item, PlanNode? node, string by)
    {
        var label = node is not null ? new Sentence(node.Label, node.Label) : DutyKinds.OfStep(item.Step)?.Label ?? new Sentence(item.Step, item.Step);
        if (!burst.Facts.Office.MayAct(by, item.Role, item.Unit, burst.Facts.Today))
        {
            var unit = burst.Facts.Office.FindUnit(item.Unit, burst.Facts.Today);
            var role = burst.Facts.Office.FindRole(item.Role);
            return new Sentence(
                $"Bước “{label.Vi}” do vai trò {role?.Name.Vi ?? item.Role} của {unit?.Name.Vi ?? item.Unit} làm; bạn không giữ vai trò này hôm nay.",
                $"Step “{label.En}” is done by the role {role?.Name.En ?? item.Role} of {unit?.Name.En ?? item.Unit}; you do not hold it today.");
        }

        if (node?.Of<StepSettings>().Holder.Excluded(burst)?.Contains(by) == true)
        {
            return new Sentence(
                $"Bạn đã làm một bước trước mà bước “{label.Vi}” phải do người khác kiểm tra.",
                $"You did an earlier step that step “{label.En}” must check with other eyes.");
        }

        return null;
    }

    private static Sentence Gone(Burst burst, int seq)
    {
        if (seq < 1 || seq > burst.Dossier.LastWait)
        {
            return new Sentence("Không có việc này trong hồ sơ.", "The dossier has no such work.");
        }

        if (burst.Dossier.Records is not [.., { Person: { } person } last])
        {
            return NoLongerWaits;
        }

        var who = burst.Facts.Office.FindPerson(person)?.Name ?? person;
        var step = burst.Plan.NodeOf(last.Step)?.Label ?? last.Step;
        return new Sentence(
            $"Việc này không còn chờ nữa. Lần xử lý gần nhất: {who}, bước “{step}”, lúc {Local(burst, last.Closed)}. Nội dung bạn nhập chưa được gửi.",
            $"This no longer waits. The latest step: {who}, “{step}”, at {Local(burst, last.Closed)}. What you entered was not sent.");
    }

    /// <summary>A moment as people read it; a workflow without a calendar keeps the moment's own offset.</summary>
    private static string Local(Burst burst, DateTimeOffset moment) =>
        burst.Facts.Calendar?.Told(moment) ?? moment.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
}
