using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Filings;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to the applicant, to money and to other agencies.</summary>
public static partial class Engine
{
    private static Sentence? Supply(Burst burst, SupplyPapers supply)
    {
        var papers = supply.Components;
        var listed = burst.Answers() with
        {
            Fields = supply.Fields,
            Components = [.. papers.Where(paper => !burst.Dossier.Extras.Any(extra => extra.Id == paper.Component))],
        };
        return FilingCheck.Given(burst.Plan.Procedure, listed)
            ?? OnceOnly.Settle(burst, ref papers)
            ?? Expect(burst, supply.Seq, WaitKind.Supplement, supply with { Components = papers });
    }

    private static Sentence? Draft(Burst burst, AnswerDraft answer)
    {
        var given = burst.Answers() with { Fields = answer.Fields, Components = [] };
        return FilingCheck.Given(burst.Plan.Procedure, given) ?? Expect(burst, answer.Seq, WaitKind.Confirmation, answer);
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
        burst.ChangeStatus(PublicStatus.WithdrawalAsked);
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
                $"Số tiền nhận được là {Money(paid.Amount)} đồng, phải nộp {Money(asked)} đồng.",
                $"VND {Money(paid.Amount)} was received; VND {Money(asked)} is due.");
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
            return NoLongerWaits;
        }

        burst.Wake(wait, stimulus);
        return null;
    }

    private static Sentence? Recheck(Burst burst)
    {
        foreach (var activation in burst.Dossier.Activations)
        {
            burst.Recheck(activation.Id);
        }

        burst.RecheckDuties();
        return null;
    }

    private static string Money(decimal amount) => amount.ToString("#,0.##", Dong);

    private static readonly NumberFormatInfo Dong = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
