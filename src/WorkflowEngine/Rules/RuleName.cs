namespace WorkflowEngine.Rules;

/// <summary>Data outside of the script that a script names, so that a checker can tell what nobody declares.</summary>
/// <param name="Kind">How the script reaches it.</param>
/// <param name="Name">
/// The name: of the global, of the variable, of the input; for <see cref="RuleNameKind.GetAccessor"/> and
/// <see cref="RuleNameKind.SetAccessor"/> what follows get or set; for an output "activity/output".
/// </param>
/// <param name="Line">The line of the first use, from 1.</param>
/// <param name="Column">The column of the first use, from 1.</param>
public sealed record RuleName(RuleNameKind Kind, string Name, int Line, int Column);

/// <summary>How a script reaches data outside of itself.</summary>
public enum RuleNameKind
{
    /// <summary>A name that is neither declared in the script nor part of the language.</summary>
    Global,

    /// <summary><c>variables.X</c> or <c>getVariable('X')</c>, read.</summary>
    Variable,

    /// <summary><c>variables.X = …</c> or <c>setVariable('X', …)</c>, written.</summary>
    VariableWrite,

    /// <summary><c>getX()</c>: a variable, an input, or an output as <c>get&lt;Output&gt;From&lt;Activity&gt;()</c>.</summary>
    GetAccessor,

    /// <summary><c>setX(…)</c>: a variable.</summary>
    SetAccessor,

    /// <summary><c>getInput('X')</c>.</summary>
    Input,

    /// <summary><c>getOutputFrom('Activity', 'Output')</c>.</summary>
    Output,

    /// <summary><c>setOutcome('X')</c> or a member of <c>setOutcomes([…])</c> that is a literal.</summary>
    Outcome,
}
