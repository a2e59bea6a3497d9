using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Syntax;

/// <summary><c>target a b name: c</c> or <c>target(a, b)</c></summary>
internal sealed class Call(Span span, Expression target, IReadOnlyList<Expression> arguments, bool isExplicit = false) : Expression(span)
{
    /// <summary>Whether it is written with parentheses.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public Expression Target { get; } = target;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;

    public override string Kind => "function call";

    public override IEnumerable<Node?> Children => [Target, .. Arguments];

    public override object? Evaluate(Run run)
    {
        var pipe = run.Pipe;
        run.Pipe = null;
        var target = run.Peek(Target);
        run.Pipe = pipe;
        if (target is null)
        {
            throw TemplateStop.At(Target, RunWords.FunctionNotFound(Target.ToString()));
        }

        if (Arguments.Count == 0 && pipe is not null && target is not (Function or Builtins.BuiltinGroup))
        {
            return target;
        }

        return run.Call(this, target, Arguments);
    }
}

/// <summary><c>name: value</c> in a call</summary>
internal sealed class NamedArgument(Span span, string name, Expression? value) : Expression(span)
{
    public string Name { get; } = name;

    public Expression? Value { get; } = value;

    public override string Kind => "named argument";

    public override IEnumerable<Node?> Children => [Value];

    public override object? Evaluate(Run run) => Value is null ? true : run.Evaluate(Value);
}

/// <summary>A parameter of a function: required, with a default, or the rest of the arguments.</summary>
internal sealed record Parameter(string Name, object? Default = null, bool IsOptional = false, bool IsRest = false);

/// <summary>
/// What is written between <c>func</c> or <c>do</c> and <c>end</c>.
/// Without a list of parameters it takes whatever it is given as <c>$</c>.
/// </summary>
internal sealed record FunctionDefinition(string? Name, IReadOnlyList<Parameter>? Parameters, Statement Body);

/// <summary><c>do … end</c></summary>
internal sealed class AnonymousFunction(Span span, FunctionDefinition definition) : Expression(span)
{
    public FunctionDefinition Definition { get; } = definition;

    public override string Kind => "anonymous function";

    public override IEnumerable<Node?> Children => [Definition.Body];

    public override object? Evaluate(Run run) => new TemplateFunction(Definition);
}

/// <summary><c>name(a, b) = expression</c>: a function on one line. A statement by itself.</summary>
internal sealed class FunctionExpression(FunctionStatement statement) : Expression(statement.Span)
{
    public FunctionStatement Statement { get; } = statement;

    public override string Kind => "function";

    public override IEnumerable<Node?> Children => [Statement];

    public override object? Evaluate(Run run) => Statement.Execute(run);
}
