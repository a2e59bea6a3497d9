using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>A fee by rule; nothing to pay is waived at once, otherwise the clock stands still until the money comes.</summary>
internal sealed class Pay : ApplicantStep
{
    public override string Type => "Procedure.Pay";

    public override ImmutableArray<string>? Ports => ["Paid", "Waived", "Expired"];

    public override ClockCause? StopsFor => ClockCause.Payment;

    public override void Compile(NodeCompiler node) =>
        node.Settings = new PaySettings(ApplicantSettings.Read(node), node.Element.Input("amount") is null ? null : node.Input("amount"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var amount = Amount(burst, self, node.Of<PaySettings>());
        if (amount <= 0)
        {
            burst.Complete(self, "Waived");
            return;
        }

        burst.Record(new FeeAsked(burst.Dossier.LastWait + 1, amount));
        burst.ChangeStatus(PublicStatus.PaymentAsked);
        Ask(burst, self, node, WaitKind.Payment, ValueMap.Of(("amount", Value.OfMoney(amount))));
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        switch (stimulus)
        {
            case ReceivePayment paid:
                burst.Record(new FeePaid(wait.Seq, paid.Amount, paid.Method, paid.Reference) { By = paid.By });
                Answer(burst, self, wait, "Paid");
                break;
            case WaiveFee waive:
                burst.Record(new FeeWaived(wait.Seq, waive.By, waive.Reason));
                Answer(burst, self, wait, "Waived");
                break;
            default:
                Leave(burst, self, "Expired");
                break;
        }
    }

    private static decimal Amount(Burst burst, Activation self, PaySettings settings)
    {
        if (settings.Amount is null)
        {
            return burst.Fees().Sum(fee => fee.Amount);
        }

        var value = settings.Amount.Evaluate(burst, self.Id);
        return value.Kind switch
        {
            ValueKind.Money when Math.Abs(value.AsMoney()) < (decimal)MostMoney => value.AsMoney(),
            ValueKind.Number when Math.Abs(value.AsNumber()) < MostMoney => (decimal)value.AsNumber(),
            ValueKind.Null => 0,
            _ => throw new Stuck(new Sentence(
                $"Quy tắc tính phí phải trả về số tiền, ví dụ money(100000); quy tắc trả về “{value}”.",
                $"The fee rule must answer an amount, for example money(100000); it answered “{value}”.")),
        };
    }

    /// <summary>More đồng than there are; a rule that answers more is wrong.</summary>
    private const double MostMoney = 1e15;

    private sealed record PaySettings : ApplicantSettings
    {
        public PaySettings(ApplicantSettings step, Expression? amount)
            : base(step) => Amount = amount;

        public Expression? Amount { get; }
    }
}
