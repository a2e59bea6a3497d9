using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Walks;

/// <summary>One way in which a wait can end: the step, what is chosen, and what brings it about at which moment.</summary>
internal sealed record Choice(string Step, string Outcome, Stimulus Stimulus)
{
    /// <summary>The moment when it happens, when it is a moment that is waited for.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>Everything that may happen next to a dossier.</summary>
internal static class Choices
{
    public const string Silence = "Silence";

    public static IEnumerable<Choice> Of(DossierWalk walk) => walk.Dossier.Waits.SelectMany(wait => OfWait(walk, wait));

    /// <summary>What may be chosen at a node of a plan: the same words as <see cref="Of"/> uses.</summary>
    public static IEnumerable<string> At(PlanNode node) => node.Kind switch
    {
        Return => node.Of<Return.ReturnSettings>().Automatic ? [] : ["Returned"],
        Consult consult => node.Of<StepSettings>().Time is null ? consult.Choices : [.. consult.Choices, Silence],
        HumanStep step => step.Choices,
        ApplicantStep step when node.Of<ApplicantSettings>().Time is null => step.Ports!.Value.Remove("Expired"),
        ApplicantStep step => step.Ports!.Value.Remove("Expired").Add(Silence),
        Lookup or Refer => node.Kind.Ports!.Value,
        _ => [],
    };

    private static IEnumerable<Choice> OfWait(DossierWalk walk, Wait wait)
    {
        if (wait.Kind == WaitKind.Duty)
        {
            return Duties(walk, wait);
        }

        return OfStep(walk, wait, walk.Plan.Nodes[walk.Dossier.ActivationOf(wait.Activation)!.Node]);
    }

    /// <summary>Each way to close a duty that is open to it now, with what its kind asks for.</summary>
    private static IEnumerable<Choice> Duties(DossierWalk walk, Wait wait) => DutyKinds.Of(wait)!.Outcomes
        .Where(outcome => IsOpen(walk, outcome.Name))
        .Select(outcome => new Choice(
            wait.Item!.Step,
            outcome.Name,
            new CloseDuty(wait.Seq, walk.SomebodyFor(wait.Item!), outcome.Name)
            {
                Note = "Cơ quan được lấy ý kiến trả lời chậm",
                Data = ValueMap.Of(("cause", "consulted"), ("day", LaterDay(walk))),
            }));

    /// <summary>A date that stands still cannot be set anew, and who is late owes an apology.</summary>
    private static bool IsOpen(DossierWalk walk, string outcome) => outcome switch
    {
        "Signed" => walk.Dossier.Clock is { IsStopped: false },
        "NotSent" => walk.Dossier.Clock?.Due(Shipped.Calendar) is not { } due || (walk.Dossier.Clock.IsEnded ? walk.Dossier.Clock.Last.At : walk.Now.AddMinutes(30)) <= due,
        _ => true,
    };

    private static string LaterDay(DossierWalk walk)
    {
        var due = walk.Dossier.Clock?.Due(Shipped.Calendar) is { } at && at > walk.Now ? at : walk.Now;
        return Shipped.Calendar.AddWorkingDays(Shipped.Calendar.LocalDay(due), 2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<Choice> OfStep(DossierWalk walk, Wait wait, PlanNode node)
    {
        var choices = wait.Kind switch
        {
            WaitKind.WorkItem => ((HumanStep)node.Kind).Choices.SelectMany(outcome => Works(walk, wait, node, outcome)),
            WaitKind.Supplement => [("Supplied", Supply(walk, wait)), ("Withdrawn", new WithdrawDossier("Không còn nhu cầu"))],
            WaitKind.Payment =>
            [
                ("Paid", new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "bank", "FT26317-01")),
                ("Waived", Waive(walk, wait, "Giấy chứng nhận số 12/GCN, ngày 05/01/2026")),
            ],
            WaitKind.Confirmation => [("Confirmed", new AnswerDraft(wait.Seq, true)), ("Corrected", new AnswerDraft(wait.Seq, false) { Note = "Sai một chữ" })],
            WaitKind.Lookup =>
            [
                ("Found", new AnswerLookup(wait.Seq, "Found") { Result = ValueMap.Of(("maSo", "042185001218")) }),
                ("NotFound", new AnswerLookup(wait.Seq, "NotFound")),
                ("Unavailable", new AnswerLookup(wait.Seq, "Unavailable")),
            ],
            WaitKind.Child => [("Completed", new ReportChild(wait.Seq, true)), ("Refused", new ReportChild(wait.Seq, false))],
            _ => Enumerable.Empty<(string, Stimulus)>(),
        };
        foreach (var (outcome, stimulus) in choices)
        {
            yield return new Choice(node.Id, outcome, stimulus);
        }

        if (wait.Until is { } until)
        {
            yield return new Choice(node.Id, Silence, new TimePassed(wait.Seq)) { At = until };
        }
    }

    /// <summary>An outcome is chosen once for every different answer that the step may write with it, and once with none.</summary>
    private static IEnumerable<(string Outcome, Stimulus Stimulus)> Works(DossierWalk walk, Wait wait, PlanNode node, string outcome)
    {
        var answers = node.Of<StepSettings>().MayWrite.Where(walk.Samples.Contains).ToDictionary(id => id, id => walk.Samples[id].ToList());
        var variants = answers.Count == 0 ? 1 : answers.Max(answer => answer.Value.Count);
        for (var i = 0; i < variants; i++)
        {
            var variant = i;
            var fields = ValueMap.From(answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value[variant % answer.Value.Count])));
            yield return (i == 0 ? outcome : $"{outcome} ({i + 1})", Work(walk, wait, outcome, fields));
        }

        if (answers.Count > 0 && !MustWrite(walk, node, outcome))
        {
            yield return ($"{outcome} (bare)", Work(walk, wait, outcome, ValueMap.Empty));
        }
    }

    private static bool MustWrite(DossierWalk walk, PlanNode node, string outcome) =>
        outcome == ((HumanStep)node.Kind).Choices[0]
        && walk.Plan.Procedure!.Fields.Any(field => field.Required is { IsNever: false } && node.Of<StepSettings>().MayWrite.Contains(field.Id));

    private static CompleteWork Work(DossierWalk walk, Wait wait, string outcome, ValueMap fields) => new(wait.Seq, walk.SomebodyFor(wait.Item!), outcome)
    {
        Note = outcome is "Accepted" or "Approved" or "Done" or "Issued" or "Agreed" ? null : "Chưa khớp với giấy tờ",
        Items = outcome == SupplementCheck.Outcome ? [Ask(walk)] : [],
        Fields = fields,
        Visit = PlanStep.Of(walk.Plan, wait.Item!.Step) is { RecordsVisit: true } && outcome != "Returned"
            ? new VisitReport(walk.Now, "Thửa 57, tờ 12", "Chủ đầu tư, tổ trưởng tổ dân phố", "Đất trống, đúng mốc giới")
            : null,
    };

    private static SupplementItem Ask(DossierWalk walk) =>
        new(walk.Plan.Procedure!.Components.First(component => component.MayAsk).Id, "Bản chụp mờ, không đọc được") { Cite = "168/2025/NĐ-CP, Điều 95 khoản 2" };

    /// <summary>A waiver by somebody who collects fees where the dossier was received.</summary>
    public static WaiveFee Waive(DossierWalk walk, Wait wait, string proof) =>
        new(wait.Seq, walk.Office.PeopleWith("thu-phi", walk.Dossier.Filing!.Unit, walk.Facts.Today) is [var first, ..] ? first : "nobody", proof) { Ground = "ho-ngheo" };

    private static SupplyPapers Supply(DossierWalk walk, Wait wait) => new(wait.Seq)
    {
        Components = [.. walk.Dossier.Asked.Select(asked => new ProvidedComponent(asked.Key, "upload", 1))],
    };
}
