using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// Other units answer in parallel: agree, object, or need something named; a text alone is no answer.
/// At the deadline silence counts as the document says.
/// </summary>
internal sealed class Consult : HumanStep
{
    public const string Agreed = "Agreed";
    public const string Objected = "Objected";
    public const string Need = "Need";

    public override string Type => "Procedure.Consult";

    public override ImmutableArray<string>? Ports => [Agreed, Objected, "Expired"];

    public override ImmutableArray<string> Choices { get; } = [Agreed, Objected, Need];

    public override ClockCause? StopsFor => ClockCause.Consult;

    public override void Compile(NodeCompiler node) =>
        node.Settings = new ConsultSettings(StepSettings.Read(node), ReadParties(node), Silence(node), ClockPolicy.Read(node)) { Basis = node.Text("basis") };

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<ConsultSettings>();
        var parties = settings.PartiesFrom is { } rule
            ? [.. rule.Evaluate(burst, self.Id).Texts().Distinct(StringComparer.Ordinal).Select(UnitRule.Fixed)]
            : settings.Parties;
        if (parties.IsEmpty)
        {
            burst.Complete(self, Agreed);
            return;
        }

        foreach (var party in parties)
        {
            burst.OpenWork(self, node, settings with { Holder = settings.Holder with { Rule = settings.Holder.Rule with { Unit = party } } });
        }

        if (settings.Time is { } time)
        {
            burst.OpenWait(self, WaitKind.Timer, node.Id, burst.Facts.Calendar.Add(burst.Facts.Now, time));
        }

        burst.EnterProgress();
        burst.StopClock(settings.Clock, ClockCause.Consult, node.Label);
        WriteRequests(burst, self, node, settings);
    }

    public override Sentence? Check(Burst burst, Wait wait, PlanNode node, CompleteWork done) =>
        OpinionCheck.Of(done.Outcome, done.Note, named: done.Outcome == Need && done.Items.Any(item => burst.Plan.Procedure?.Components.Any(fact => fact.Id == item.Component) == true));

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var node = burst.Plan.Nodes[self.Node];
        if (stimulus is CompleteWork done)
        {
            Answered(burst, self, node, wait.Item!.Unit, done.Outcome, NoteOf(burst, done), bySilence: false);
            if (burst.Dossier.Waits.Any(other => other.Activation == self.Id && other.Kind == WaitKind.WorkItem))
            {
                return;
            }

            Finish(burst, self, node, "Agreed");
            return;
        }

        Expire(burst, self, node);
    }

    /// <summary>Each party gets the letter that says what it is asked.</summary>
    private static void WriteRequests(Burst burst, Activation self, PlanNode node, ConsultSettings settings)
    {
        if (settings.Template is not { } template)
        {
            return;
        }

        foreach (var asked in burst.Dossier.Waits.Where(wait => wait.Activation == self.Id && wait.Item is not null).ToList())
        {
            burst.PendingRequest = asked;
            burst.WriteLetter(node, template, asked.Item!.Unit, "inbox");
        }

        burst.PendingRequest = null;
    }

    /// <summary>The words of an answer, with the papers that it needs before them.</summary>
    private static string? NoteOf(Burst burst, CompleteWork done)
    {
        var named = done.Outcome != Need ? [] : done.Items
            .Select(item => (burst.Plan.Procedure?.Components.FirstOrDefault(fact => fact.Id == item.Component)?.Name.Vi, item.Defect))
            .Where(item => item.Vi is not null)
            .Select(item => string.IsNullOrWhiteSpace(item.Defect) ? item.Vi! : $"{item.Vi}: {item.Defect}")
            .ToList();
        var words = string.Join("; ", string.IsNullOrWhiteSpace(done.Note) ? named : [.. named, done.Note]);
        return words.Length > 0 ? words : null;
    }

    private static void Expire(Burst burst, Activation self, PlanNode node)
    {
        var silence = node.Of<ConsultSettings>().Silence;
        foreach (var open in burst.Dossier.Waits.Where(other => other.Activation == self.Id && other.Kind == WaitKind.WorkItem).ToList())
        {
            burst.Record(new WaitEnded(open.Seq));
            Answered(burst, self, node, open.Item!.Unit, silence switch { "agree" => Agreed, "object" => Objected, _ => "Expired" }, null, bySilence: true);
        }

        Finish(burst, self, node, silence == "expire" ? "Expired" : Agreed);
    }

    private static void Answered(Burst burst, Activation self, PlanNode node, string unit, string answer, string? note, bool bySilence)
    {
        burst.Record(new PartyAnswered(node.Id, unit, answer, note) { BySilence = bySilence });
        var state = burst.Dossier.ActivationOf(self.Id)!.State.MapOrEmpty;
        burst.Record(new ActivityRemembered(self.Id, state.With(unit, answer)));
    }

    private static void Finish(Burst burst, Activation self, PlanNode node, string whenNobodyObjects)
    {
        var answers = burst.Dossier.ActivationOf(self.Id)!.State.MapOrEmpty;
        burst.ResumeClock(node.Of<ConsultSettings>().Clock, ClockCause.Consult, node.Label);
        var objected = answers.Any(answer => answer.Value.TextOrNull is Objected or Need);
        burst.Complete(self, objected ? Objected : whenNobodyObjects);
    }

    private static (ImmutableArray<UnitRule> Fixed, Expression? Rule) ReadParties(NodeCompiler node)
    {
        if (node.Input("parties") is RuleExpression rule)
        {
            return ([], rule);
        }

        var parties = ImmutableArray.CreateBuilder<UnitRule>();
        foreach (var text in node.Element.Texts("parties"))
        {
            if (UnitRule.TryParse(text, out var unit, out var wrong))
            {
                parties.Add(unit);
            }
            else
            {
                node.Report("STEP-PARTIES", "parties", wrong);
            }
        }

        return (parties.ToImmutable(), null);
    }

    private static string Silence(NodeCompiler node)
    {
        var silence = node.Text("silence") ?? "expire";
        if (silence is not ("agree" or "object" or "expire"))
        {
            node.Report("STEP-SILENCE", "silence", new Sentence(
                $"Im lặng được tính là agree, object hoặc expire; tài liệu ghi “{silence}”.",
                $"Silence counts as agree, object or expire; the document says “{silence}”."));
        }

        return silence;
    }

    internal sealed record ConsultSettings : StepSettings
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public ConsultSettings(StepSettings step, (ImmutableArray<UnitRule> Fixed, Expression? Rule) parties, string silence, ClockPolicy clock)
            : base(step)
        {
            Holder = step.Holder;
            Parties = parties.Fixed;
            PartiesFrom = parties.Rule;
            Silence = silence;
            Clock = clock;
        }

        public ImmutableArray<UnitRule> Parties { get; }

        public Expression? PartiesFrom { get; }

        public string Silence { get; }

        public ClockPolicy Clock { get; }

        /// <summary>The article by which the parties are asked and their silence counts; null when the document names none.</summary>
        public string? Basis { get; init; }
    }
}
