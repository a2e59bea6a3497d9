using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Parsing;

/// <summary>Where an expression stands, which decides how far it goes.</summary>
internal readonly record struct Place
{
    public Extent Extent { get; init; }

    /// <summary>Operators that bind no tighter than this end the expression.</summary>
    public int Precedence { get; init; }

    /// <summary>Whether it is part of an argument: then a further value is the next argument, not its own.</summary>
    public bool IsArgument { get; init; }

    /// <summary>Whether it is the function that a pipe goes to.</summary>
    public bool IsPipeTarget { get; init; }

    /// <summary>Whether it is a statement by itself.</summary>
    public bool IsStatement { get; init; }

    /// <summary>Where the options go that follow the list of a loop.</summary>
    public List<LoopOption>? Options { get; init; }
}

internal enum Extent : byte
{
    /// <summary>As far as it can be read.</summary>
    Full,

    /// <summary>As far as it can be read without <c>name: value</c>, in the branches of a condition.</summary>
    WithoutNames,

    /// <summary>A value, its members and elements.</summary>
    Value,

    /// <summary>Up to a <c>||</c> that separates the values of a <c>when</c>.</summary>
    When,
}
