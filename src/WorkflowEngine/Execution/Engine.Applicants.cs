using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to the applicant, to money and to other agencies.</summary>
public static partial class Engine
{
    private static Sentence? Supply(Burst burst, SupplyPapers supply)
    {
        foreach (var component in supply.Components)
        {
            if (burst.Plan.Procedure?.Components.Any(known => known.Id == component.Component) != true)
            {
                return new Sentence(
                    $"Thủ tục không có giấy tờ “{component.Component}”.",
                    $"The procedure has no paper “{component.Component}”.");
            }
        }

        return Expect(burst, supply.Seq, WaitKind.Supplement, supply);
    }

    private static Sentence? Withdraw(Burst burst, WithdrawDossier withdraw)
    {
        if (string.IsNullOrWhiteSpace(withdraw.Reason))
        {
            return new Sentence("Nêu lý do rút hồ sơ.", "Give the reason for withdrawing.");
        }

        if (burst.Dossier.Result is not null)
        {
            return new Sentence("Hồ sơ đã có kết quả, không rút được nữa.", "The dossier has its result and cannot be withdrawn.");
        }

        if (burst.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement) is { } supplement)
        {
            burst.Wake(supplement, withdraw);
            return null;
        }

        burst.Record(new DossierStopped("withdraw", withdraw.Reason));
        burst.Record(new StatusChanged(PublicStatus.WithdrawalAsked));
        burst.EndClock(null);
        burst.End(Lifecycle.Finished, "withdraw");
        return null;
    }

    private static Sentence? Payment(Burst burst, ReceivePayment paid)
    {
        if (burst.Dossier.WaitOf(paid.Seq) is not { Kind: WaitKind.Payment } wait)
        {
            return new Sentence("Khoản này không còn chờ nộp.", "This amount is no longer awaited.");
        }

        var asked = wait.Data["amount"].AsMoney();
        if (paid.Amount < asked)
        {
            return new Sentence(
                $"Số tiền nhận được là {paid.Amount:N0} đồng, phải nộp {asked:N0} đồng.",
                $"VND {paid.Amount:N0} was received; VND {asked:N0} is due.");
        }

        burst.Wake(wait, paid);
        return null;
    }

    private static Sentence? Waive(Burst burst, WaiveFee waive) => string.IsNullOrWhiteSpace(waive.Reason)
        ? new Sentence("Nêu căn cứ miễn phí, lệ phí.", "Give the legal basis for waiving the fee.")
        : Expect(burst, waive.Seq, WaitKind.Payment, waive);

    private static Sentence? Expect(Burst burst, int seq, WaitKind kind, Stimulus stimulus)
    {
        if (burst.Dossier.WaitOf(seq) is not { } wait || wait.Kind != kind)
        {
            return new Sentence(
                "Việc này không còn chờ nữa: đã có người làm, đã hết hạn, hoặc đã bị hủy.",
                "This no longer waits: somebody did it, its time passed, or it was cancelled.");
        }

        burst.Wake(wait, stimulus);
        return null;
    }

    private static Sentence? Recheck(Burst burst)
    {
        foreach (var wait in burst.Dossier.Waits)
        {
            if (wait.Item is not { } item || burst.Dossier.ActivationOf(wait.Activation) is not { } activation)
            {
                continue;
            }

            var node = burst.Plan.Nodes[activation.Node];
            var holder = node.Of<StepSettings>().Holder;
            var current = new Assignment(item.Unit, item.Role, item.Person, Office.Standing.None);
            var found = burst.Facts.Office.Reresolve(current, holder.Rule, holder.Request(burst, activation.Id));
            if (found.Assignment is { } now && (now.Person != item.Person || now.Unit != item.Unit))
            {
                burst.Record(new WorkAssigned(wait.Seq, now.Person) { Unit = now.Unit, Reason = now.Reason?.Vi });
            }
            else if (found.Nobody is { } nobody)
            {
                burst.Record(new IncidentRaised(burst.Dossier.LastIncident + 1, activation.Id, node.Id, nobody, burst.Facts.Now));
            }
        }

        return null;
    }
}
