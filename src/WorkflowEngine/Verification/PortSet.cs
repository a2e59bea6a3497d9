using System.Collections.Immutable;
using WorkflowEngine.Activities.Calls;
using WorkflowEngine.Activities.Composites;
using WorkflowEngine.Activities.Data;
using WorkflowEngine.Activities.Endings;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;

namespace WorkflowEngine.Verification;

/// <summary>The outcome ports of a step.</summary>
/// <param name="Known">The ports that the step has; default when only running it would tell.</param>
/// <param name="Taken">Those by which it may really be left.</param>
/// <param name="IsChosen">A person, or the time given to a person, decides which one is taken.</param>
internal sealed record PortSet(ImmutableArray<string> Known, ImmutableArray<string> Taken, bool IsChosen)
{
    /// <summary>The port of a switch when no case holds.</summary>
    public const string Default = "Default";

    private const string Done = "Done";

    private static readonly PortSet Unknown = new(default, [], false);

    public bool Has(string port) => Known.IsDefault || Known.Contains(port);

    public static PortSet Of(CheckedDocument document, PlanNode step)
    {
        switch (step.Kind)
        {
            case FlowSwitch:
                ImmutableArray<string> cases = [.. step.Of<SwitchCases>().Cases.Select(one => one.Label), Default];
                return new PortSet(cases, Exhaustion.IsWhole(document, step.Of<SwitchCases>()) ? cases.Remove(Default) : cases, false);
            case FlowFork:
                var branches = document.ElementOf(step)?.Texts("branches") ?? [];
                return branches.IsEmpty ? Unknown : new PortSet(branches, branches, false);
            case RunJavaScript:
                return OfScript(document, step);
            case Flowchart when document.Within(step).Any(inner => inner.Kind is Complete):
                return Unknown;
            case Workflow when step.Settings is Composite composite:
                ImmutableArray<string> outcomes = [.. composite.Outcomes, Done];
                return new PortSet(outcomes, composite.Outcomes.IsEmpty ? outcomes : composite.Outcomes, false);
            case FlowSendHttpRequest:
                var expected = FlowSendHttpRequest.CodesOf(step.Of<FlowSendHttpRequest.FlowCallSettings>().Expected is Literal { Value: var codes } ? codes : default)
                    .Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture));
                ImmutableArray<string> ways = [.. expected, HttpCall.Unmatched, HttpCall.NotConnected, HttpCall.TimedOut, Done];
                return new PortSet(ways, [], false);
            case Workflow or Complete:
                return Unknown;
            case HumanStep or ApplicantStep:
                var ports = step.Kind.Ports!.Value;
                return new PortSet(ports, WithoutSilent(document, step, ports), true);
            default:
                return step.Kind.Ports is { } fixedPorts ? new PortSet(fixedPorts, fixedPorts, false) : Unknown;
        }
    }

    /// <summary>A rule's own outcomes, as far as it names them; without any it ends by Done.</summary>
    private static PortSet OfScript(CheckedDocument document, PlanNode step)
    {
        if (step.Settings is not RuleExpression { Script: var script })
        {
            return Unknown;
        }

        var named = script.Names.Where(name => name.Kind == RuleNameKind.Outcome).Select(name => name.Name).ToImmutableArray();
        if (!named.IsEmpty)
        {
            return new PortSet([.. named, Done], named, false);
        }

        return script.Source.Contains("setOutcome", StringComparison.Ordinal) ? Unknown : new PortSet([Done], [Done], false);
    }

    /// <summary>Where silence counts as an answer, the time never just runs out.</summary>
    private static ImmutableArray<string> WithoutSilent(CheckedDocument document, PlanNode step, ImmutableArray<string> ports)
    {
        var silence = document.ElementOf(step)?.Text("silence");
        var answered = step.Kind switch
        {
            Consult => silence is "agree" or "object" || step.Of<StepSettings>().Time is null,
            Confirm => silence is "confirmed" || step.Of<ApplicantSettings>().Time is null,
            ApplicantStep => step.Of<ApplicantSettings>().Time is null,
            _ => false,
        };
        return answered ? ports.Remove("Expired") : ports;
    }
}
