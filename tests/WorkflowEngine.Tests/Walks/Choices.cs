using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Walks;

/// <summary>One way in which a wait can end: the step, the outcome that follows, and what brings it about.</summary>
internal sealed record Choice(string Step, string Outcome, Stimulus Stimulus);

/// <summary>Everything that may happen next to a dossier.</summary>
internal static class Choices
{
    public static IEnumerable<Choice> Of(DossierWalk walk)
    {
        foreach (var wait in walk.Dossier.Waits)
        {
            var node = walk.Plan.Nodes[walk.Dossier.ActivationOf(wait.Activation)!.Node];
            foreach (var choice in OfWait(walk, wait, node))
            {
                yield return choice;
            }
        }
    }

    private static IEnumerable<Choice> OfWait(DossierWalk walk, Wait wait, PlanNode node)
    {
        switch (wait.Kind)
        {
            case WaitKind.WorkItem:
                foreach (var outcome in ((HumanStep)node.Kind).Choices)
                {
                    yield return new Choice(node.Id, outcome, Work(walk, wait, node, outcome));
                }

                break;
            case WaitKind.Supplement:
                yield return new Choice(node.Id, "Supplied", Supply(walk, wait));
                yield return new Choice(node.Id, "Withdrawn", new WithdrawDossier("Không còn nhu cầu"));
                break;
            case WaitKind.Payment:
                yield return new Choice(node.Id, "Paid", new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "bank", "FT26317-01"));
                yield return new Choice(node.Id, "Waived", new WaiveFee(wait.Seq, "system", "Điều 21 Nghị định 61/2018/NĐ-CP"));
                break;
            case WaitKind.Confirmation:
                yield return new Choice(node.Id, "Confirmed", new AnswerDraft(wait.Seq, true));
                yield return new Choice(node.Id, "Corrected", new AnswerDraft(wait.Seq, false) { Note = "Sai một chữ" });
                break;
            case WaitKind.Lookup:
                yield return new Choice(node.Id, "Found", new AnswerLookup(wait.Seq, "Found") { Result = ValueMap.Of(("maSo", "042185001218")) });
                yield return new Choice(node.Id, "NotFound", new AnswerLookup(wait.Seq, "NotFound"));
                yield return new Choice(node.Id, "Unavailable", new AnswerLookup(wait.Seq, "Unavailable"));
                break;
            case WaitKind.Child:
                yield return new Choice(node.Id, "Completed", new ReportChild(wait.Seq, true));
                yield return new Choice(node.Id, "Refused", new ReportChild(wait.Seq, false));
                break;
            default:
                break;
        }

        if (wait.Until is not null)
        {
            yield return new Choice(node.Id, "Expired", new TimePassed(wait.Seq));
        }
    }

    private static CompleteWork Work(DossierWalk walk, Wait wait, PlanNode node, string outcome) => new(wait.Seq, walk.SomebodyFor(wait.Item!), outcome)
    {
        Note = outcome is "Accepted" or "Approved" or "Done" or "Issued" ? null : "Chưa khớp với giấy tờ",
        Items = outcome == "SupplementRequired" ? [Ask(walk)] : [],
        Fields = Written(walk.Plan.Procedure!, node.Of<StepSettings>().MayWrite),
    };

    private static SupplementItem Ask(DossierWalk walk)
    {
        var component = walk.Plan.Procedure!.Components.First(component => component.MayAsk);
        return new SupplementItem(component.Id, "Bản chụp mờ, không đọc được");
    }

    private static SupplyPapers Supply(DossierWalk walk, Wait wait) => new(wait.Seq)
    {
        Components = [.. walk.Dossier.Asked.Select(asked => new ProvidedComponent(asked.Key, "upload", 1))],
    };

    private static ValueMap Written(ProcedureFacts facts, IEnumerable<string> fields) => ValueMap.From(fields
        .Select(id => facts.Fields.FirstOrDefault(field => field.Id == id))
        .OfType<FieldFact>()
        .Select(field => KeyValuePair.Create(field.Id, Sample(field))));

    private static Value Sample(FieldFact field) => field.Type switch
    {
        FieldType.Number => Value.Of(1),
        FieldType.Money => Value.OfMoney(1_000_000),
        FieldType.Date => Value.Of("2026-11-16"),
        FieldType.Boolean => Value.True,
        FieldType.Choice => Value.Of(field.Choices[0].Id),
        FieldType.Choices => Value.Of(ValueList.Of(field.Choices[0].Id)),
        FieldType.Group => Value.Of(ValueList.Empty),
        _ => Value.Of("Đã kiểm tra"),
    };
}
