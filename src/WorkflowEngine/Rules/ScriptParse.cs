using System.Diagnostics.CodeAnalysis;

namespace WorkflowEngine.Rules;

/// <summary>A script that can be run, or the reason why its source is not one.</summary>
public sealed record ScriptParse
{
    internal ScriptParse(Script script) => Script = script;

    internal ScriptParse(RuleFault fault) => Fault = fault;

    public Script? Script { get; }

    public RuleFault? Fault { get; }

    [MemberNotNullWhen(true, nameof(Script))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Script is not null;
}
