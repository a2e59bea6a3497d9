using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>
/// A letter with free parts as a decision would send it: for whoever words it, and for whoever signs it. It is no guess: the engine
/// decides on the dossier as it stands, and nothing of it is kept.
/// </summary>
/// <param name="Template">Name of the template as the document has it.</param>
/// <param name="Text">The text with the words that were given; its number is drawn when it is sent.</param>
public sealed record OutgoingLetter(string Template, string Text)
{
    /// <summary>Template of the apology with a new date (form 04), which a duty sends and no step.</summary>
    public const string Apology = "forms/04-xin-loi-hen-lai";

    /// <summary>What may be worded otherwise; all else is locked.</summary>
    public IReadOnlyList<DraftPart> Parts { get; init; } = [];

    /// <summary>Who worded it otherwise, at which step and when; null when it stands as the template fills it.</summary>
    public LetterDraft? Draft { get; init; }

    /// <summary>The step whose approval sends it; null when the decision itself does.</summary>
    public string? After { get; init; }

    /// <summary>It is plain text, not HTML.</summary>
    public bool IsText { get; init; }

    /// <summary>The letters that a decision sends, or that its approval at the next step would; or why it is not taken.</summary>
    /// <param name="decision">Of whoever has the work in hand.</param>
    public static (IReadOnlyList<OutgoingLetter> Letters, Sentence? Refusal) Of(Plan plan, Dossier dossier, Stimulus decision, Facts facts)
    {
        var turn = Engine.Advance(plan, dossier, decision, facts);
        var wrong = turn.Refusal ?? turn.Events.OfType<IncidentRaised>().FirstOrDefault()?.Sentence;
        var own = Read(turn, dossier, null);
        if (wrong is not null || own.Count > 0 || decision is not CompleteWork)
        {
            return (own, wrong);
        }

        foreach (var next in turn.Dossier.Waits.Where(wait => wait.Seq > dossier.LastWait && wait is { Kind: WaitKind.WorkItem, Item: not null }))
        {
            if (Approve(plan, turn.Dossier, next, facts) is { } approved)
            {
                var later = Read(approved, turn.Dossier, plan.NodeOf(next.Item!.Step)!.Label);
                if (later.Count > 0)
                {
                    return (later, null);
                }
            }
        }

        return ([], null);
    }

    /// <summary>The parts of a form as they would be filled now, with the words that were given; empty when it cannot be made yet.</summary>
    public static IReadOnlyList<DraftPart> PartsOf(Plan plan, Dossier dossier, Facts facts, Wait wait, string template)
    {
        var burst = new Burst(plan, dossier, facts);
        try
        {
            var words = dossier.DraftOf(template)?.Parts.Map ?? ValueMap.Empty;
            return burst.FormStep(wait, template) is { } node ? DraftPart.Of(burst.TryForm(node, template), words) : [];
        }
        catch (Stuck)
        {
            return [];
        }
    }

    /// <summary>What follows once the next work is approved by somebody who may; null where it is none to approve.</summary>
    internal static Advanced? Approve(Plan plan, Dossier dossier, Wait next, Facts facts) => plan.NodeOf(next.Item!.Step)?.Kind is not Review kind ? null : facts.Office
        .PeopleWith(next.Item.Role, next.Item.Unit, facts.Today)
        .Select(person => Engine.Advance(plan, dossier, new CompleteWork(next.Seq, person, kind.Choices[0])
        {
            Visit = PlanStep.Of(plan, next.Item.Step) is { RecordsVisit: true } ? VisitReport.Sample(facts.Now) : null,
        }, facts))
        .FirstOrDefault(turn => turn.Refusal is null);

    private static IReadOnlyList<OutgoingLetter> Read(Advanced turn, Dossier before, string? after) =>
    [
        .. turn.Letters.Where(letter => turn.Dossier.Result?.Letter != letter.Letter).Select(letter =>
        {
            var written = turn.Events.OfType<LetterWritten>().First(one => one.No == letter.Letter);
            var draft = before.DraftOf(letter.Template);
            return new OutgoingLetter(letter.Template, written.Body.Text ?? "")
            {
                Parts = DraftPart.Of(letter.Parts, draft?.Parts.Map ?? ValueMap.Empty),
                Draft = draft,
                After = after,
                IsText = written.Template.EndsWith(".txt", StringComparison.Ordinal),
            };
        }),
    ];
}
