using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Syntax;

/// <summary>A stretch of a source: from its first character to the one after its last.</summary>
internal readonly record struct Span(Source Source, int Start, int End)
{
    public Span To(Span other) => this with { End = Math.Max(End, other.End) };

    public string Text => Source.Text[Start..End];
}

/// <summary>A part of a parsed template. Immutable: one template is rendered by many threads at once.</summary>
internal abstract class Node(Span span)
{
    public Span Span { get; } = span;

    public virtual IEnumerable<Node?> Children => [];

    public override string ToString() => Span.Text;
}

internal abstract class Expression(Span span) : Node(span)
{
    /// <summary>What the reader of an error calls this kind of expression.</summary>
    public abstract string Kind { get; }

    public abstract object? Evaluate(Run run);

    /// <summary>The value with a function left uncalled.</summary>
    public virtual object? Peek(Run run) => Evaluate(run);
}

internal abstract class Statement(Span span) : Node(span)
{
    /// <summary>Does what the statement says; what it gives back is written out when it is an expression's value.</summary>
    public abstract object? Execute(Run run);
}

/// <summary>An expression that names a place: it can be read and, mostly, set.</summary>
internal abstract class PathExpression(Span span) : Expression(span)
{
    public abstract void Assign(Run run, object? value);
}
