using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Times;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>What a version means for the citizen, in figures.</summary>
public sealed record DefinitionTotals
{
    /// <summary>Papers that may be asked for.</summary>
    public int Papers { get; init; }

    /// <summary>Of those the ones that everybody hands in, whatever they answer.</summary>
    public int PapersAlways { get; init; }

    /// <summary>Questions of the form.</summary>
    public int Fields { get; init; }

    /// <summary>Steps that officials do.</summary>
    public int Steps { get; init; }

    /// <summary>Working hours of the steps on the longest way, a working day being eight of them.</summary>
    public decimal Hours { get; init; }

    /// <summary>Calendar days of the steps on the longest way.</summary>
    public decimal Days { get; init; }

    /// <summary>The published limits, in their order.</summary>
    public ImmutableArray<Sentence> Limits { get; init; } = [];

    /// <summary>Fees in đồng that are always the same and always due, added up.</summary>
    public decimal Fee { get; init; }

    /// <summary>Fees that depend on the case and are not in <see cref="Fee"/>.</summary>
    public int FeesByRule { get; init; }

    internal static DefinitionTotals Of(WorkflowDocument document)
    {
        var facts = document.Procedure;
        var asked = facts?.Components.Where(component => component.MayAsk && !component.Required.IsNever).ToList() ?? [];
        var (plan, _) = PlanCompiler.CompileAnyway(document);
        var flow = new CheckedDocument(document, plan, new VerificationWorld { Today = DateOnly.MinValue }).Root;
        var load = flow is { Graph.Start: >= 0 } ? Longest(flow) : default;
        var steady = facts?.Fees.Where(fee => fee is { Fixed: not null, When: null or { Constant: true } }).ToList() ?? [];
        return new DefinitionTotals
        {
            Papers = asked.Count,
            PapersAlways = asked.Count(component => component.Required.IsAlways && component.Group is null),
            Fields = facts?.Fields.Length ?? 0,
            Steps = plan.Nodes.Count(node => node.Kind is HumanStep),
            Hours = load.Hours,
            Days = load.Days,
            Limits = [.. facts?.TimeLimits.Select(limit => limit.Limit).OfType<LimitText>().Select(limit => limit.ToTimeLimit()?.Words ?? new Sentence(limit.Source, limit.Source)) ?? []],
            Fee = steady.Sum(fee => fee.Fixed!.Value),
            FeesByRule = (facts?.Fees.Length ?? 0) - steady.Count,
        };
    }

    private static Load Longest(Flow flow)
    {
        var longest = new LongestPath(flow);
        return longest.Find(Assumptions.None, load => load.Hours + (load.Days * flow.Document.World.HoursOfDay), new HashSet<int>())
            .Select(step => longest.Own[step]).Aggregate(default(Load), (sum, load) => sum + load);
    }
}
