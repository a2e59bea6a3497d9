using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Answers of consulted units that come too late.</summary>
public static partial class Engine
{
    private static Sentence? Late(Burst burst, AnswerLate late)
    {
        var own = burst.Dossier.Opinions.Where(opinion => opinion.Step == late.Step && opinion.Unit == late.Unit).ToList();
        if (burst.Plan.NodeOf(late.Step) is not { Kind: Consult consult } node || !own.Exists(opinion => opinion.BySilence))
        {
            return new Sentence(
                "Đơn vị này không có ý kiến nào quá hạn ở bước đó.",
                "This unit has no answer at that step that is overdue.");
        }

        if (own.Exists(opinion => opinion.Late))
        {
            return new Sentence("Ý kiến muộn của đơn vị đã được ghi.", "The unit's late answer is written down already.");
        }

        var role = node.Of<StepSettings>().Holder.Rule.Role;
        if (!burst.Facts.Office.MayAct(late.By, role, late.Unit, burst.Facts.Today))
        {
            return new Sentence(
                "Bạn không giữ vai trò cho ý kiến của đơn vị này hôm nay.",
                "You do not hold the role that answers for this unit today.");
        }

        if (!consult.Choices.Contains(late.Answer))
        {
            return OpinionCheck.NoChoice;
        }

        if (OpinionCheck.Of(late.Answer, late.Note, named: false) is { } empty)
        {
            return empty;
        }

        burst.Record(new LateAnswerGiven(late.Step, late.Unit, late.Answer, late.By, late.Note));
        burst.OpenDuty(DutyKinds.LateAnswer, null, about: $"{late.Step}-{late.Unit}");
        return null;
    }
}
