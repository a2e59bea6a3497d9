using WorkflowEngine.Words;

namespace WorkflowEngine.Rules;

/// <summary>Why a rule could not be read, or did not come to an answer.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Sentence">What was expected and what was found, for the person who writes the rule.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record RuleFault(RuleFaultKind Kind, Sentence Sentence, int Line, int Column);

/// <summary>What kind of fault a rule ended with.</summary>
public enum RuleFaultKind
{
    /// <summary>The source is not in the language, or uses something that rules may not use.</summary>
    Syntax,

    /// <summary>The rule threw a value of its own.</summary>
    Threw,

    /// <summary>An operation met a value of a kind that it cannot work on.</summary>
    Type,

    /// <summary>A name was read that nothing declares.</summary>
    Name,

    /// <summary>A number or text was outside of what the operation takes.</summary>
    Range,

    /// <summary>The run used up its fuel.</summary>
    FuelSpent,

    /// <summary>The run asked for more bytes than it may have.</summary>
    MemorySpent,

    /// <summary>Calls or data nested too deep.</summary>
    DepthSpent,

    /// <summary>The run took longer than it may.</summary>
    TimeSpent,
}
