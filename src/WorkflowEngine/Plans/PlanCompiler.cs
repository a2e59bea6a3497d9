using System.Collections.Immutable;
using WorkflowEngine.Activities;
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

    private PlanCompiler()
    {
    }

    internal IReadOnlyList<PlanNode> Nodes => _nodes;

    public static PlanCompilation Compile(WorkflowDocument document)
    {
        var (plan, faults) = CompileAnyway(document);
        return new PlanCompilation(faults.Any(fault => fault.Severity == FaultSeverity.Error) ? null : plan, faults);
    }

    /// <summary>A plan also where there are faults, to look at and never to run: what could not be read is missing in it.</summary>
    internal static (Plan Plan, ImmutableArray<DocumentFault> Faults) CompileAnyway(WorkflowDocument document)
    {
        var compiler = new PlanCompiler();
        var workflow = new PlanNode(0, "Workflow", "Workflow", ActivityKinds.Workflow)
        {
            Name = document.Name,
            Variables = [.. document.Variables.Select(VariableOf)],
            InputNames = document.Inputs.Select(input => input.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase),
            OutputNames = document.Outputs.Select(output => output.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase),
        };
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
            FaultsEndIt = document.Procedure is null && document.Options.Incidents == IncidentStrategy.Fault,
        };
        return (plan, [.. compiler._faults]);
    }

    internal static PlanVariable VariableOf(VariableElement variable) => new(variable.Id, variable.Name, variable.Value);

    /// <summary>Compiles one activity with all that it holds and gives its index.</summary>
    internal int Add(ActivityElement element, PlanNode parent)
    {
        var node = new PlanNode(_nodes.Count, element.Id, element.Type, ActivityKinds.Find(element.Type))
        {
            Name = element.Name,
            DisplayText = element.DisplayText,
            Parent = parent.Index,
            Position = parent.Children.Length,
        };
        _nodes.Add(node);
        var compiler = new NodeCompiler(this, node, element);
        node.Outputs = compiler.OutputTargets();
        node.Kind.Compile(compiler);
        return node.Index;
    }

    internal void Note(PlanNode node, string member, Script script) => _rules.Add(new PlanRule(node, member, script));

    internal void Report(string code, string step, string? member, Sentence sentence) =>
        _faults.Add(new DocumentFault { Severity = FaultSeverity.Error, Code = code, StepId = step, Member = member ?? "", Sentence = sentence });

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
