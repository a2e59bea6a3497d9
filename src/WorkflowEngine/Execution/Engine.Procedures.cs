using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a procedure's dossier answers to people: filing, work, papers, money.</summary>
public static partial class Engine
{
    private static Sentence? File(Burst burst, FileDossier file)
    {
        if (burst.Plan.Procedure is not { } procedure || burst.Plan.Rules is not { } rules)
        {
            return new Sentence("Tài liệu này không phải là một thủ tục.", "This document is no procedure.");
        }

        if (ClockLaw.InForce(burst.Facts.Laws, burst.Facts.Today) is not { } law)
        {
            return new Sentence(
                $"Chưa có quy định về thời hạn nào có hiệu lực ngày {Day(burst.Facts.Today)}.",
                $"No rules on time limits are in force on {Day(burst.Facts.Today)}.");
        }

        if (burst.Facts.Office.FindUnit(file.Unit, burst.Facts.Today) is null)
        {
            return new Sentence(
                $"Không có đơn vị tiếp nhận “{file.Unit}” vào ngày này.",
                $"There is no receiving unit “{file.Unit}” on this day.");
        }

        var answers = new FilingAnswers
        {
            Fields = file.Fields,
            Applicant = file.Applicant,
            Channel = file.Channel,
            Unit = file.Unit,
            Components = file.Components,
            Now = burst.Facts.Now,
            Calendar = burst.Facts.Calendar,
        };
        if (FilingCheck.Given(procedure, answers) is { } wrong)
        {
            return wrong;
        }

        string? limit;
        string level;
        try
        {
            limit = rules.Limit(answers)?.Id;
            level = rules.Level(answers)?.Level == Procedures.ServiceLevel.Partial ? "partial" : "full";
        }
        catch (FilingRuleException broken)
        {
            return broken.Sentence;
        }

        burst.Record(new DossierOpened(file.Dossier, burst.Plan.Definition, burst.Plan.Version, default)
        {
            Correlation = file.Code,
            Parent = file.Parent,
            Practice = file.Practice,
        });
        var filing = new Filing
        {
            Code = file.Code,
            Procedure = procedure.Code,
            Channel = file.Channel,
            Unit = file.Unit,
            Responsible = file.Responsible,
            At = burst.Facts.Now,
            Law = law.Head.Id,
            Limit = limit,
            Level = level,
            ApplicantKind = file.Applicant["kind"].TextOrNull ?? "citizen",
            Account = file.Account,
            TakenBy = file.TakenBy,
        };
        burst.Record(new DossierFiled(filing, file.Applicant, file.Fields) { Components = file.Components, Secret = file.Secret });
        burst.StartClock(Procedures.TimeLimitFact.Filed, file.TakenBy);
        burst.BeginAt(null);
        return null;
    }

    private static Sentence? Claim(Burst burst, ClaimWork claim)
    {
        if (Held(burst, claim.Seq, claim.By, out var wait, out _) is { } refusal)
        {
            return refusal;
        }

        if (wait.Item!.Person != claim.By)
        {
            burst.Record(new WorkAssigned(claim.Seq, claim.By) { By = claim.By });
        }

        return null;
    }

    private static Sentence? Release(Burst burst, ReleaseWork release)
    {
        if (Held(burst, release.Seq, release.By, out var wait, out _) is { } refusal)
        {
            return refusal;
        }

        if (wait.Item!.Person is not null)
        {
            burst.Record(new WorkAssigned(release.Seq, null) { By = release.By });
        }

        return null;
    }

    private static Sentence? HandOver(Burst burst, HandOverWork hand)
    {
        if (Held(burst, hand.Seq, hand.By, out var wait, out var node) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(hand.Reason))
        {
            return new Sentence("Nêu lý do chuyển việc cho người khác.", "Give the reason for handing the work over.");
        }

        if (MayDo(burst, wait.Item!, node, hand.To) is { } notTheirs)
        {
            return notTheirs;
        }

        burst.Record(new WorkAssigned(hand.Seq, hand.To) { By = hand.By, Reason = hand.Reason });
        return null;
    }

    private static Sentence? Complete(Burst burst, CompleteWork done)
    {
        if (Held(burst, done.Seq, done.By, out var wait, out var node) is { } refusal)
        {
            return refusal;
        }

        var kind = (HumanStep)node.Kind;
        if (!kind.Choices.Contains(done.Outcome))
        {
            var choices = string.Join(", ", kind.Choices);
            return new Sentence(
                $"Bước “{node.Label}” không có kết quả “{done.Outcome}”. Chọn một trong: {choices}.",
                $"Step “{node.Label}” has no outcome “{done.Outcome}”. Choose one of: {choices}.");
        }

        if (CheckNote(kind, done) is { } unsaid)
        {
            return unsaid;
        }

        var step = node.Of<StepSettings>();
        foreach (var (field, _) in done.Fields)
        {
            if (!step.MayWrite.Contains(field))
            {
                return new Sentence(
                    $"Bước “{node.Label}” không được ghi vào trường “{field}”.",
                    $"Step “{node.Label}” may not write the field “{field}”.");
            }
        }

        var given = burst.Answers() with { Fields = done.Fields, Components = [] };
        if ((FilingCheck.Given(burst.Plan.Procedure, given) ?? kind.Check(burst, wait, node, done)) is { } wrong)
        {
            return wrong;
        }

        burst.WriteFields(done.Fields);
        burst.Wake(wait, done);
        return null;
    }

    private static Sentence? CheckNote(HumanStep kind, CompleteWork done) =>
        done.Outcome is "Returned" or "Rejected" or "Refused" && string.IsNullOrWhiteSpace(done.Note) && kind is not Return
            ? new Sentence("Nêu lý do khi trả lại hoặc từ chối.", "Give the reason when you return or refuse.")
            : null;

    /// <summary>Why the person cannot act on this piece of work; null when they can.</summary>
    private static Sentence? Held(Burst burst, int seq, string by, out Wait wait, out PlanNode node)
    {
        wait = burst.Dossier.WaitOf(seq)!;
        node = null!;
        if (wait is not { Item: { } item } || burst.Dossier.ActivationOf(wait.Activation) is not { } activation)
        {
            return Gone(burst, seq);
        }

        node = burst.Plan.Nodes[activation.Node];
        if (item.Person is { } holder && holder != by)
        {
            var name = burst.Facts.Office.FindPerson(holder)?.Name ?? holder;
            return new Sentence(
                $"Việc này đang do {name} giữ. Nhờ {name} chuyển lại hoặc trả về nhóm.",
                $"{name} holds this work. Ask {name} to hand it over or give it back.");
        }

        return MayDo(burst, item, node, by);
    }

    private static Sentence? MayDo(Burst burst, WorkItem item, PlanNode node, string by)
    {
        if (!burst.Facts.Office.MayAct(by, item.Role, item.Unit, burst.Facts.Today))
        {
            var unit = burst.Facts.Office.FindUnit(item.Unit, burst.Facts.Today);
            var role = burst.Facts.Office.FindRole(item.Role);
            return new Sentence(
                $"Bước “{node.Label}” do vai trò {role?.Name.Vi ?? item.Role} của {unit?.Name.Vi ?? item.Unit} làm; bạn không giữ vai trò này hôm nay.",
                $"Step “{node.Label}” is done by the role {role?.Name.En ?? item.Role} of {unit?.Name.En ?? item.Unit}; you do not hold it today.");
        }

        if (node.Of<StepSettings>().Holder.Excluded(burst)?.Contains(by) == true)
        {
            return new Sentence(
                $"Bạn đã làm một bước trước mà bước “{node.Label}” phải do người khác kiểm tra.",
                $"You did an earlier step that step “{node.Label}” must check with other eyes.");
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

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment as people read it; a workflow without a calendar keeps the moment's own offset.</summary>
    private static string Local(Burst burst, DateTimeOffset moment) =>
        moment.ToOffset(burst.Facts.Calendar?.Offset ?? moment.Offset).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
}
