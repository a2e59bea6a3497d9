namespace WorkflowEngine.Rules.Scopes;

/// <summary>How a name was declared.</summary>
internal enum BindingKind
{
    Var,
    Parameter,
    Function,
    Let,
    Const,

    /// <summary>The name of a function expression inside of itself.</summary>
    OwnName,

    /// <summary>A name that is only assigned: it belongs to the whole script, and is nothing until it is assigned.</summary>
    Implied,
}

/// <summary>One declared name and the slot of its function where it lives.</summary>
internal sealed class Binding(string name, BindingKind kind, FunctionScope owner)
{
    public string Name { get; } = name;

    public BindingKind Kind { get; } = kind;

    public FunctionScope Owner { get; } = owner;

    public int Slot { get; } = owner.TakeSlot();

    /// <summary>Where its declaration ends; a use further on in the same function needs no check.</summary>
    public int End { get; set; } = int.MaxValue;

    /// <summary>A function inside its own function sees it, so the slot holds a cell.</summary>
    public bool Captured { get; set; }

    /// <summary>Some use may come before the declaration has run.</summary>
    public bool MayBeDead { get; set; }

    /// <summary>A declaration in a switch can be jumped over.</summary>
    public bool InSwitch { get; init; }

    public bool Lexical => Kind is BindingKind.Let or BindingKind.Const or BindingKind.Implied;
}
