using WorkflowEngine.Rules.Data;

namespace WorkflowEngine.Rules.Running;

/// <summary>One call of a function, or the script itself: its variables, what it captured, its this.</summary>
internal sealed class Frame(Run run, Js[] slots, Cell[] captures, Js self)
{
    public const int Bytes = 96;

    public readonly Run Run = run;
    public readonly Js[] Slots = slots;
    public readonly Cell[] Captures = captures;
    public readonly Js This = self;

    /// <summary>What return gives; in the script itself also the value of the last expression.</summary>
    public Js Answer;

    /// <summary>The label that a break or continue under way goes to; null for the nearest.</summary>
    public string? Label;
}
