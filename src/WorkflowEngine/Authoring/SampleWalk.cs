using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>
/// Walks a sample dossier through its procedure, good outcomes first, every outcome of every step once for each answer that
/// officials have chosen so far and for whatever is open beside it, until something is seen. Letters are written blank, so that a letter that is wrong stops nobody.
/// </summary>
internal sealed class SampleWalk(Plan plan, SampleDossier sample, Facts facts)
{
    /// <summary>So many turns are tried at most.</summary>
    private const int MostTurns = 2_000;

    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMinutes(20);
    private static readonly LetterTemplate Blank = new(Template.Parse("blank", "").Template!, "");

    private readonly HashSet<(string Step, string Outcome, string Decided)> _tried = [];
    private readonly ImmutableArray<string> _decisions =
    [
        .. plan.Nodes.Where(node => node.Settings is StepSettings).SelectMany(node => node.Of<StepSettings>().MayWrite).Distinct()
            .Where(id => (plan.Procedure?.Fields ?? []).Any(field => field.Id == id && field.Type is FieldType.Choice or FieldType.Boolean)),
    ];
    private readonly Queue<(Dossier Dossier, DateTimeOffset Now)> _open = new();

    /// <summary>What stands for every template; a blank one unless somebody watches a letter.</summary>
    public Func<string, LetterTemplate?> Templates { get; init; } = _ => Blank;

    /// <summary>Why the dossier could not be filed at all.</summary>
    public Sentence? Refusal { get; private set; }

    /// <summary>The first turn that somebody wants to see, with the dossier before it and the time; null when none is reached.</summary>
    public (Dossier Before, Advanced Turn, DateTimeOffset Now)? Until(Func<Advanced, bool> seen)
    {
        var filed = Engine.Advance(plan, Dossier.None, sample.File, At(sample.At));
        if (filed.Refusal is not null)
        {
            Refusal = filed.Refusal;
            return null;
        }

        if (seen(filed))
        {
            return (Dossier.None, filed, sample.At);
        }

        _open.Enqueue((filed.Dossier, sample.At));
        for (var turns = 0; turns < MostTurns && _open.TryDequeue(out var at);)
        {
            var decided = Decided(at.Dossier);
            foreach (var (step, outcome, stimulus, moment) in Choices(at.Dossier, at.Now))
            {
                if (!_tried.Add((step, outcome, decided)) || ++turns > MostTurns)
                {
                    continue;
                }

                var turn = Engine.Advance(plan, at.Dossier, stimulus, At(moment));
                if (turn.Refusal is not null)
                {
                    continue;
                }

                if (seen(turn))
                {
                    return (at.Dossier, turn, moment);
                }

                if (turn.Dossier.Lifecycle == Lifecycle.Running)
                {
                    _open.Enqueue((turn.Dossier, moment));
                }
            }
        }

        return null;
    }

    /// <summary>What officials chose so far, and what is open beside each other: what an outcome leads to depends on both.</summary>
    private string Decided(Dossier dossier) =>
        string.Join(' ', _decisions.Select(id => dossier.Fields[id].ToString()).Concat(dossier.Waits.Where(wait => wait.Kind != WaitKind.Duty).Select(wait => plan.Nodes[dossier.ActivationOf(wait.Activation)!.Node].Id)));

    private Facts At(DateTimeOffset now) => facts with { Now = now, Templates = Templates, Forms = [] };

    private IEnumerable<(string Step, string Outcome, Stimulus Stimulus, DateTimeOffset At)> Choices(Dossier dossier, DateTimeOffset now)
    {
        var soon = facts.Calendar.NextWorkingMoment(now + BetweenTurns);
        foreach (var wait in dossier.Waits.Where(wait => wait.Kind != WaitKind.Duty))
        {
            var node = plan.Nodes[dossier.ActivationOf(wait.Activation)!.Node];
            var choices = Answers(dossier, wait, node).ToList();
            var wanted = sample.Outcomes.GetValueOrDefault(node.Id);
            foreach (var (outcome, stimulus) in choices.OrderByDescending(choice => choice.Outcome == wanted))
            {
                var visits = stimulus is CompleteWork && node.Of<StepSettings>().RecordsVisit;
                yield return (node.Id, outcome, visits ? (CompleteWork)stimulus with { Visit = VisitReport.Sample(soon) } : stimulus, soon);
            }

            if (wait.Until is { } until)
            {
                yield return (node.Id, "…", new TimePassed(wait.Seq), until > now ? until : now);
            }
        }
    }

    private IEnumerable<(string Outcome, Stimulus Stimulus)> Answers(Dossier dossier, Wait wait, PlanNode node) => wait.Kind switch
    {
        WaitKind.WorkItem when node.Kind is HumanStep kind && Somebody(dossier, wait.Item!, node) is { } by => kind.Choices.SelectMany(outcome => Works(wait, node, outcome, by)),
        WaitKind.Supplement => [("Supplied", Supply(dossier, wait)), ("Withdrawn", new WithdrawDossier("Không còn nhu cầu"))],
        WaitKind.Payment => [("Paid", new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "bank", "MAU-01"))],
        WaitKind.Confirmation => [("Confirmed", new AnswerDraft(wait.Seq, true)), ("Corrected", new AnswerDraft(wait.Seq, false) { Note = "Sai một chữ" })],
        WaitKind.Lookup => [("Found", new AnswerLookup(wait.Seq, "Found") { Result = ValueMap.Empty }), ("NotFound", new AnswerLookup(wait.Seq, "NotFound")), ("Unavailable", new AnswerLookup(wait.Seq, "Unavailable"))],
        WaitKind.Child => [("Completed", new ReportChild(wait.Seq, true)), ("Refused", new ReportChild(wait.Seq, false))],
        WaitKind.Event or WaitKind.Task => [("Resumed", new Resume(wait.Seq))],
        _ => [],
    };

    /// <summary>An outcome is chosen once for every answer that the step may write with it, and once with none.</summary>
    private IEnumerable<(string Outcome, Stimulus Stimulus)> Works(Wait wait, PlanNode node, string outcome, string by)
    {
        var fields = node.Of<StepSettings>().MayWrite
            .Select(id => (plan.Procedure?.Fields ?? []).FirstOrDefault(field => field.Id == id)).OfType<FieldFact>()
            .ToDictionary(field => field.Id, Answers);
        var variants = fields.Count == 0 ? 1 : fields.Max(field => field.Value.Count);
        for (var i = 0; i < variants; i++)
        {
            var variant = i;
            var written = ValueMap.From(fields.Select(field => KeyValuePair.Create(field.Key, field.Value[variant % field.Value.Count])));
            yield return (i == 0 ? outcome : $"{outcome} {i}", Work(wait, outcome, by, written));
        }

        if (fields.Count > 0)
        {
            yield return ($"{outcome} bare", Work(wait, outcome, by, ValueMap.Empty));
        }
    }

    private List<Value> Answers(FieldFact field)
    {
        List<Value> answers = sample.Written.TryGet(field.Id, out var written) ? [written] : [];
        answers.AddRange(field.Type switch
        {
            FieldType.Choice => field.Choices.Select(choice => Value.Of(choice.Id)),
            FieldType.Boolean => [Value.True, Value.False],
            _ => [SampleValues.Of(field, facts.Today)],
        });
        return [.. answers.Distinct()];
    }

    private CompleteWork Work(Wait wait, string outcome, string by, ValueMap fields) => new(wait.Seq, by, outcome)
    {
        Note = outcome is "Accepted" or "Approved" or "Done" or "Issued" or "Agreed" ? null : "Chưa khớp với giấy tờ",
        Items = outcome == SupplementCheck.Outcome ? [.. Asked()] : [],
        Fields = fields,
    };

    private IEnumerable<SupplementItem> Asked() =>
        (plan.Procedure?.Components ?? []).Where(component => component.MayAsk).Take(1).Select(component => new SupplementItem(component.Id, "Bản chụp mờ, không đọc được") { Cite = SomeCite });

    /// <summary>In the form that a further request and a paper that the case does not need are asked for with.</summary>
    private const string SomeCite = "01/2026/NĐ-CP, Điều 1";

    private static SupplyPapers Supply(Dossier dossier, Wait wait) => new(wait.Seq)
    {
        Components = [.. dossier.Asked.Select(asked => new ProvidedComponent(asked.Key, "upload", 1))],
    };

    private string? Somebody(Dossier dossier, WorkItem item, PlanNode node)
    {
        if (item.Person is { } holder)
        {
            return holder;
        }

        var others = node.Of<StepSettings>().Holder.FourEyesWith.Select(step => dossier.RecordOf(step)?.Person).ToHashSet();
        return facts.Office.PeopleWith(item.Role, item.Unit, facts.Today).FirstOrDefault(person => !others.Contains(person));
    }
}
