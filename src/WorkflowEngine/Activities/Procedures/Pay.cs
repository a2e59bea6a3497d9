using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// A fee by rule; nothing to pay is waived at once, otherwise the clock stands still until the money comes. A step that is
/// reached again, after a return, asks only for what was neither paid nor waived the first time.
/// </summary>
internal sealed class Pay : ApplicantStep
{
    public override string Type => "Procedure.Pay";

    public override ImmutableArray<string>? Ports => ["Paid", "Waived", "Expired"];

    public override ClockCause? StopsFor => ClockCause.Payment;

    public override void Compile(NodeCompiler node) =>
        node.Settings = new PaySettings(ApplicantSettings.Read(node), node.Element.Input("amount") is null ? null : node.Input("amount"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var amount = Amount(burst, self, node.Of<PaySettings>()) - Settled(burst, self, node);
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
        var node = burst.Plan.Nodes[self.Node];
        switch (stimulus)
        {
            case ReceivePayment paid:
                burst.Record(new FeePaid(wait.Seq, paid.Amount, paid.Method, paid.Reference) { By = paid.By });
                Settle(burst, self, node, wait);
                Answer(burst, self, wait, "Paid");
                break;
            case WaiveFee waive:
                burst.Record(new FeeWaived(wait.Seq, waive.By, waive.Reason) { Ground = waive.Ground });
                Settle(burst, self, node, wait);
                burst.KeepResult(self, node, WaivedOutput, Value.OfMoney(Kept(burst, self, node, WaivedOutput) + wait.Data["amount"].AsMoney()));
                Answer(burst, self, wait, "Waived");
                break;
            default:
                Leave(burst, self, "Expired");
                break;
        }
    }

    private static decimal Settled(Burst burst, Activation self, PlanNode node) => Kept(burst, self, node, SettledOutput);

    private static decimal Kept(Burst burst, Activation self, PlanNode node, string output) =>
        burst.TryReadResult(self.Id, node.Name ?? node.Id, output, out var kept) && kept.Kind == ValueKind.Money ? kept.AsMoney() : 0;

    private static void Settle(Burst burst, Activation self, PlanNode node, Wait wait) =>
        burst.KeepResult(self, node, SettledOutput, Value.OfMoney(Settled(burst, self, node) + wait.Data["amount"].AsMoney()));

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

    /// <summary>Output of the step: what of the fee is settled so far, in đồng.</summary>
    internal const string SettledOutput = "Settled";

    /// <summary>Output of the step: what of the settled amount was waived, in đồng.</summary>
    internal const string WaivedOutput = "Waived";

    /// <summary>More đồng than there are; a rule that answers more is wrong.</summary>
    private const double MostMoney = 1e15;

    private sealed record PaySettings : ApplicantSettings
    {
        public PaySettings(ApplicantSettings step, Expression? amount)
            : base(step) => Amount = amount;

        public Expression? Amount { get; }
    }
}
