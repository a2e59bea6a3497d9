using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>Elsa's own kinds of steps that run here; what stands in none of these lists is kept and refused when published.</summary>
internal static class ElsaKinds
{
    private static readonly StepInput Condition = new("Condition", ElsaText.Condition, ElsaText.ConditionHelp, Control.Rule, IsRule: true) { Type = "Boolean" };

    public static readonly ImmutableArray<StepKind> All =
    [
        Kind("Start", KindText.Intake, ElsaText.Start, ElsaText.StartHelp) with { IsStart = true },
        Kind("End", KindText.Ending, ElsaText.End, ElsaText.EndHelp) with { IsTerminal = true, Ports = [] },
        Kind("Finish", KindText.Ending, ElsaText.Finish, ElsaText.FinishHelp) with { IsTerminal = true, Ports = [] },
        Kind("Flowchart", KindText.Blocks, ElsaText.Flowchart, ElsaText.FlowchartHelp) with { IsContainer = true, Offered = false },
        Kind("FlowDecision", KindText.Flow, ElsaText.Decision, ElsaText.DecisionHelp) with
        {
            Ports = [new("True", KindText.Yes), new("False", KindText.No)],
            Inputs = [Condition],
            Begins = [("condition", """{"typeName":"Boolean","expression":{"type":"JavaScript","value":"true"}}""")],
        },
        Kind("FlowSwitch", KindText.Flow, ElsaText.FlowSwitch, ElsaText.FlowSwitchHelp) with
        {
            Ports = [new("Default", new Sentence("Default", "Default"))],
            Inputs = [new StepInput("Cases", ElsaText.Cases, ElsaText.CasesHelp, Control.Cases) { Type = "Object" }, SwitchMode],
        },
        Kind("FlowFork", KindText.Flow, ElsaText.Fork, ElsaText.ForkHelp) with
        {
            Ports = [],
            Inputs = [new StepInput("Branches", ElsaText.Branches, ElsaText.BranchesHelp, Control.Ports, IsRule: true) { Type = "String[]" }],
            Begins = [("branches", """{"typeName":"String[]","expression":{"type":"Object","value":"[\"Nhanh1\",\"Nhanh2\"]"}}""")],
        },
        Kind("FlowJoin", KindText.Flow, ElsaText.Join, ElsaText.JoinHelp) with
        {
            Inputs =
            [
                new StepInput("Mode", ElsaText.Wait, StepInput.NoHelp, Control.List, IsRule: true)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("WaitAll", ElsaText.WaitAll), ("WaitAllActive", ElsaText.WaitAllActive), ("WaitAny", ElsaText.WaitAny)],
                },
            ],
            Begins = [("mode", """{"typeName":"String","expression":{"type":"Literal","value":"WaitAllActive"}}""")],
        },
        Kind("FlowNode", KindText.Flow, ElsaText.Node, ElsaText.NodeHelp),
        Kind("SetVariable", KindText.Values, ElsaText.SetVariable) with
        {
            Inputs =
            [
                new StepInput("Variable", ElsaText.Variable, StepInput.NoHelp, Control.Variable) { Type = "Variable" },
                Expression("Value", ElsaText.Value),
            ],
        },
        Kind("SetOutput", KindText.Values, ElsaText.SetOutput) with
        {
            Inputs = [new StepInput("OutputName", ElsaText.OutputName, StepInput.NoHelp, Control.Output, IsRule: true), Expression("OutputValue", ElsaText.Value)],
        },
        Kind("SetName", KindText.Values, ElsaText.SetName) with { Inputs = [Line("Value", ElsaText.Value)] },
        Kind("Correlate", KindText.Values, ElsaText.Correlate) with { Inputs = [Line("CorrelationId", ElsaText.CorrelationId)] },
        Kind("RunJavaScript", KindText.Values, ElsaText.RunJavaScript, ElsaText.RunJavaScriptHelp) with
        {
            Ports = [],
            Inputs =
            [
                Expression("Script", ElsaText.Script),
                new StepInput("PossibleOutcomes", ElsaText.Outcomes, ElsaText.BranchesHelp, Control.Ports, IsRule: true) { Type = "String[]" },
            ],
            Outputs = [new("Result", ElsaText.Result, StepInput.NoHelp)],
        },
        Kind("WriteLine", KindText.Values, ElsaText.WriteLine) with { Inputs = [Line("Text", ElsaText.Text)] },
        .. ElsaBlocks.All,
    ];

    internal static StepInput SwitchMode => new("Mode", ElsaText.Mode, StepInput.NoHelp, Control.List, IsRule: true)
    {
        Choices = ChoiceOf.Own,
        Own = [("MatchFirst", ElsaText.First), ("MatchAny", ElsaText.Any)],
    };

    internal static StepKind Kind(string type, Sentence category, Sentence name, Sentence? help = null) => new("Elsa." + type, category, name, help ?? name);

    internal static StepInput Line(string name, Sentence shown, Sentence? help = null) => new(name, shown, help ?? StepInput.NoHelp, Control.Line, IsRule: true);

    internal static StepInput Expression(string name, Sentence shown) => new(name, shown, StepInput.NoHelp, Control.Rule, IsRule: true) { Type = "Object" };
}
