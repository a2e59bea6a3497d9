using System.Collections.Immutable;
using WorkflowEngine.Activities;
using WorkflowEngine.Activities.Composites;
using WorkflowEngine.Documents;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Plans;

/// <summary>A plan, or the faults for which there is none. Warnings may stand beside a plan.</summary>
public sealed record PlanCompilation(Plan? Plan, ImmutableArray<DocumentFault> Faults);

/// <summary>Compiles a document: nodes get indexes, rules are parsed, ways are resolved. Nothing is run.</summary>
public sealed class PlanCompiler
{
    private readonly List<PlanNode> _nodes = [];
    private readonly List<DocumentFault> _faults = [];
    private readonly List<PlanRule> _rules = [];

    private readonly CompositeCompiler _composites;
    private readonly string _definition;

    private PlanCompiler(WorkflowDocument document, IWorkflowLibrary? library, bool opaque)
    {
        _definition = document.DefinitionId;
        _composites = new CompositeCompiler(this, library) { Opaque = opaque };
    }

    internal IReadOnlyList<PlanNode> Nodes => _nodes;

    /// <param name="document">The document.</param>
    /// <param name="library">Where workflows that stand as steps are found; without one such steps are of an unknown type.</param>
    public static PlanCompilation Compile(WorkflowDocument document, IWorkflowLibrary? library = null)
    {
        var (plan, faults) = CompileAnyway(document, library);
        return new PlanCompilation(faults.Any(fault => fault.Severity == FaultSeverity.Error) ? null : plan, faults);
    }

    /// <summary>A plan also where there are faults, to look at and never to run: what could not be read is missing in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="library">Where workflows that stand as steps are found.</param>
    /// <param name="opaque">Whether such steps are left closed: they have their ports, and nothing inside.</param>
    internal static (Plan Plan, ImmutableArray<DocumentFault> Faults) CompileAnyway(WorkflowDocument document, IWorkflowLibrary? library = null, bool opaque = false)
    {
        var compiler = new PlanCompiler(document, library, opaque);
        var workflow = new PlanNode(0, "Workflow", "Workflow", ActivityKinds.Workflow) { Name = document.Name };
        CompositeCompiler.Declare(workflow, document);
        var rules = document.Procedure is null ? null : FilingRules.Compile(document.Procedure, compiler.ReportRule);
        compiler._nodes.Add(workflow);
        workflow.Children = [compiler.Add(document.Root, workflow)];
        var plan = new Plan(document.DefinitionId, document.VersionId, [.. compiler._nodes])
        {
            VersionNumber = document.Version,
            Name = document.Name ?? document.DefinitionId,
            Procedure = document.Procedure,
            Rules = rules,
            StepRules = [.. compiler._rules],
            Triggers = [.. document.Activities.Values.Select(TriggerOf).OfType<PlanTrigger>()],
            Activation = document.Options.Activation,
            FaultsEndIt = document.Procedure is null && document.Options.Incidents == IncidentStrategy.Fault,
        };
        return (plan, [.. compiler._faults]);
    }

    internal static PlanVariable VariableOf(VariableElement variable) => new(variable.Id, variable.Name, variable.Value);

    /// <summary>Compiles one activity with all that it holds and gives its index.</summary>
    internal int Add(ActivityElement element, PlanNode parent)
    {
        var workflow = _composites.Find(element, _definition);
        var node = new PlanNode(_nodes.Count, element.Id, element.Type, workflow is null ? ActivityKinds.Find(element.Type) : ActivityKinds.Workflow)
        {
            Name = element.Name,
            DisplayText = element.DisplayText,
            Parent = parent.Index,
            Position = parent.Children.Length,
            Scope = parent.Settings is Composite ? $"{parent.Scope}{parent.Id}/" : parent.Scope,
        };
        if (!Take(node))
        {
            return node.Index;
        }

        if (workflow is not null)
        {
            return _composites.Add(element, workflow, node).Index;
        }

        var compiler = new NodeCompiler(this, node, element);
        node.Outputs = compiler.OutputTargets();
        node.Kind.Compile(compiler);
        return node.Index;
    }

    /// <summary>Adds the node of a loop's rounds, which no document has.</summary>
    internal PlanNode AddRound(PlanNode loop)
    {
        var round = new PlanNode(_nodes.Count, $"{loop.Id}#", "Iteration", ActivityKinds.Iteration)
        {
            DisplayText = loop.Label,
            Parent = loop.Index,
            Scope = loop.Scope,
        };
        _nodes.Add(round);
        return round;
    }

    /// <summary>The rules of a workflow that stands as a step are that workflow's own, and looked at with it.</summary>
    internal void Note(PlanNode node, string member, Script script)
    {
        if (!_composites.IsInside)
        {
            _rules.Add(new PlanRule(node, member, script));
        }
    }

    internal void Report(string code, string step, string? member, Sentence sentence)
    {
        if (_composites.IsInside)
        {
            sentence = new Sentence(
                $"Trong “{_composites.Path}”, bước “{step}”: {sentence.Vi}",
                $"In “{_composites.Path}”, step “{step}”: {sentence.En}");
        }

        _faults.Add(new DocumentFault { Severity = FaultSeverity.Error, Code = code, StepId = step, Member = member ?? "", Sentence = sentence });
    }

    private static PlanTrigger? TriggerOf(ActivityElement step) =>
        step is { Type: "Elsa.Event", CanStart: true } && step.Text("eventName") is { Length: > 0 } signal ? new PlanTrigger(step.Id, signal) : null;

    /// <summary>Workflows used as steps of one another can multiply without end; a plan has as many nodes as a document may have steps.</summary>
    private bool Take(PlanNode node)
    {
        _nodes.Add(node);
        if (!_composites.IsInside || _nodes.Count <= DocumentLimits.Default.MaxSteps)
        {
            return true;
        }

        if (_nodes.Count == DocumentLimits.Default.MaxSteps + 1)
        {
            Report("COMPOSITE-TOO-LARGE", node.Id, null, new Sentence(
                $"Quy trình cùng các quy trình dùng làm bước có hơn {DocumentLimits.Default.MaxSteps} bước; hãy tách thành hồ sơ riêng bằng ExecuteWorkflow.",
                $"With the workflows that stand as its steps the workflow has more than {DocumentLimits.Default.MaxSteps} steps; have some run on their own by ExecuteWorkflow."));
        }

        return false;
    }

    private void ReportRule(RuleText rule, RuleFault fault) => _faults.Add(new DocumentFault
    {
        Severity = FaultSeverity.Error,
        Code = "RULE-SYNTAX",
        Member = rule.Member,
        Sentence = RuleSentence(fault),
    });

    internal static Sentence RuleSentence(RuleFault fault) => new(
        $"Quy tắc sai ở dòng {fault.Line}, cột {fault.Column}: {fault.Sentence.Vi}",
        $"The rule is wrong at line {fault.Line}, column {fault.Column}: {fault.Sentence.En}");
}
