using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Filings;
using WorkflowEngine.Post;
using WorkflowEngine.Vault;
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

        if (!file.Practice && ProcedureValidity.WhyNot(procedure, burst.Facts.Today) is { } closed)
        {
            return closed;
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

        var papers = file.Components;
        if (!file.Referred && OnceOnly.Settle(burst, ref papers) is { } held)
        {
            return held;
        }

        var answers = new FilingAnswers
        {
            Fields = file.Fields,
            Applicant = file.Applicant,
            Channel = file.Channel,
            Unit = file.Unit,
            Components = papers,
            Now = burst.Facts.Now,
            Calendar = burst.Facts.Calendar,
        };
        if (FilingCheck.Given(procedure, answers) is { } wrong)
        {
            return wrong;
        }

        if (AssuranceCheck.Of(procedure, file.Assurance) is { } tooLow)
        {
            return tooLow;
        }

        string? limit;
        string level;
        Intake.FittingRule? asks;
        try
        {
            if (Admit(burst, file, answers, out asks) is { } notSo)
            {
                return notSo;
            }

            if (MandateCheck.Of(rules, answers) is { } notFor)
            {
                return notFor;
            }

            if (file.Parent is null && ApplicantCheck.Of(procedure, file.Applicant) is { } notTheirs)
            {
                return notTheirs;
            }

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
            Acting = file.Applicant[ActsAs.Member].TextOrNull,
            Assurance = file.Assurance,
            ReturnedWithParent = file.ReturnedWithParent,
            ChannelOut = file.ChannelOut,
            Policy = asks?.Key,
            PaperReason = asks is null ? null : file.PaperReason,
            FeeNow = file.FeeNow,
            Assistance = file.Assistance,
            FiledAs = file.SentAs == level ? null : file.SentAs,
            RoutedFrom = file.RoutedFrom,
            Portal = file.Portal,
        };
        burst.Record(new DossierFiled(filing, file.Applicant, file.Fields) { Components = papers, Secret = file.Secret });
        if (file.Parcel is { } parcel)
        {
            burst.Record(new ParcelTracked(parcel.Code, ParcelDirection.In, ParcelStatus.Delivered, burst.Facts.Now, file.TakenBy ?? ParcelMove.Carrier) { From = parcel.From });
        }

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

        if (node?.Kind is not HumanStep kind)
        {
            return new Sentence(
                "Việc này không phải là một bước của quy trình; mở việc rồi chọn kết quả của nó.",
                "This work is no step of the procedure; open it and choose its own outcome.");
        }

        burst.Trying = wait.Item!.Step;
        var offered = kind.ChoicesFor(burst.Dossier);
        if (!offered.Contains(done.Outcome))
        {
            if (kind is Return && done.Outcome == kind.Choices[0] && burst.Dossier.RevokedResult is { } revoked)
            {
                return NotReturned(burst, revoked);
            }

            var choices = string.Join(", ", offered);
            return new Sentence(
                $"Bước “{node.Label}” không có kết quả “{done.Outcome}”. Chọn một trong: {choices}.",
                $"Step “{node.Label}” has no outcome “{done.Outcome}”. Choose one of: {choices}.");
        }

        if (burst.HeldBack(node) is { } heldBack)
        {
            return heldBack;
        }

        if (CheckNote(kind, done) is { } unsaid)
        {
            return unsaid;
        }

        if (CheckVisit(burst, node, done) is { } unvisited)
        {
            return unvisited;
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
        if ((FilingCheck.Given(burst.Plan.Procedure, given) ?? kind.Check(burst, wait, node, done) ?? CheckSignature(burst, node, done)) is { } wrong)
        {
            return wrong;
        }

        if (done.Outcome == kind.Choices[0] && CheckWritten(burst, step, done) is { } unwritten)
        {
            return unwritten;
        }

        if (done.Visit is { } visit)
        {
            Write(burst, done.By, visit, node.Id);
        }

        burst.WriteFields(done.Fields);
        burst.Ending = done;
        burst.Wake(wait, done);
        return null;
    }

    /// <summary>A step does not end well before what it must fill in is there: a later letter would have nothing to print.</summary>
    private static Sentence? CheckWritten(Burst burst, StepSettings step, CompleteWork done)
    {
        if (step.MayWrite.IsEmpty || burst.Plan.Rules is not { } rules)
        {
            return null;
        }

        try
        {
            return FilingCheck.Unwritten(rules, step.MayWrite, burst.Answers() with { Fields = burst.Dossier.Fields.Merge(done.Fields) });
        }
        catch (FilingRuleException broken)
        {
            return broken.Sentence;
        }
    }

    private static Sentence? CheckNote(HumanStep kind, CompleteWork done) =>
        done.Outcome is "Returned" or "Rejected" or "Refused" && string.IsNullOrWhiteSpace(done.Note) && kind is not Return
            ? new Sentence("Nêu lý do khi trả lại hoặc từ chối.", "Give the reason when you return or refuse.")
            : null;

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
