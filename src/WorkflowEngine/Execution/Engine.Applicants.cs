using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to the applicant and to other agencies.</summary>
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

        if (burst.Dossier.ResultInForce is not null)
        {
            return new Sentence("Hồ sơ đã có kết quả, không rút được nữa.", "The dossier has its result and cannot be withdrawn.");
        }

        if (burst.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement) is { } supplement)
        {
            burst.Wake(supplement, withdraw);
            return null;
        }

        var (node, template) = StopStep(burst);
        burst.StopDossier(node, "withdraw", template, withdraw.Reason);
        return null;
    }

    /// <summary>The step by which the document ends a dossier that is withdrawn, with the letter that it sends; else that of any stop.</summary>
    private static (PlanNode Node, string? Template) StopStep(Burst burst)
    {
        var stops = burst.Plan.Nodes.Where(node => node.Settings is Stop.StopSettings).ToList();
        var stop = stops.Find(node => node.Of<Stop.StopSettings>().Kind == "withdraw") ?? stops.Find(node => node.Of<Stop.StopSettings>().Kind == "stop");
        return (stop ?? burst.Plan.Nodes[0], stop?.Of<Stop.StopSettings>().Template);
    }

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
}
