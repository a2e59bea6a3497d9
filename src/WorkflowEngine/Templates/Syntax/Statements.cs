using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Syntax;

internal sealed class Block(Span span, IReadOnlyList<Statement> statements) : Statement(span)
{
    public override IEnumerable<Node?> Children => statements;

    public override object? Execute(Run run)
    {
        object? result = null;
        foreach (var statement in statements)
        {
            result = run.Execute(statement);
            if (run.Flow != Flow.None)
            {
                return result;
            }

            if (result is not null)
            {
                run.Write(result, statement);
                result = null;
            }
        }

        return result;
    }
}

/// <summary>Text outside of code blocks, as it is.</summary>
internal sealed class Text(Span span, string text) : Statement(span)
{
    public override object? Execute(Run run)
    {
        run.Output.Write(text);
        return null;
    }
}

/// <summary>The beginning or end of a code block that stands alone on its line: what it writes gets the line's indentation.</summary>
internal sealed class Indentation(Span span, string? indent) : Statement(span)
{
    public override object? Execute(Run run)
    {
        run.Output.Indent = indent;
        return null;
    }
}

internal sealed class ExpressionStatement(Expression expression) : Statement(expression.Span)
{
    public Expression Expression { get; } = expression;

    public override IEnumerable<Node?> Children => [Expression];

    public override object? Execute(Run run)
    {
        var value = run.Evaluate(Expression);
        return value is WrappedBlock block ? block.Execute(run, this) : value;
    }
}

internal sealed class If(Span span, Expression condition, Statement then, Statement? otherwise) : Statement(span)
{
    public override IEnumerable<Node?> Children => [condition, then, otherwise];

    public override object? Execute(Run run)
    {
        if (Kinds.IsTrue(run.Evaluate(condition)))
        {
            return run.Execute(then);
        }

        return otherwise is null ? null : run.Execute(otherwise);
    }
}

internal sealed class Case(Span span, Expression value, IReadOnlyList<Statement> branches) : Statement(span)
{
    public override IEnumerable<Node?> Children => [value, .. branches];

    public override object? Execute(Run run)
    {
        run.CaseValues.Push((run.Evaluate(value), value));
        var result = branches.Count == 0 ? null : run.Execute(branches[0]);
        run.CaseValues.Pop();
        return result;
    }
}

internal sealed class When(Span span, IReadOnlyList<Expression> values, Statement body, Statement? next) : Statement(span)
{
    public override IEnumerable<Node?> Children => [.. values, body, next];

    public override object? Execute(Run run)
    {
        var (value, node) = run.CaseValues.Peek();
        foreach (var candidate in values)
        {
            var comparison = new Binary(candidate.Span, BinaryOperator.Equal, node, candidate);
            if (Operation.Compute(run, comparison, value, run.Evaluate(candidate)) is true)
            {
                return run.Execute(body);
            }
        }

        return next is null ? null : run.Execute(next);
    }
}

internal sealed class Capture(Span span, Expression target, Statement body) : Statement(span)
{
    public Expression Target { get; } = target;

    public override IEnumerable<Node?> Children => [Target, body];

    public override object? Execute(Run run)
    {
        run.Assign(Target, run.Captured(() => run.Execute(body)));
        return null;
    }
}

internal sealed class With(Span span, Expression target, Statement body) : Statement(span)
{
    public Expression Target { get; } = target;

    public Statement Body { get; } = body;

    public override IEnumerable<Node?> Children => [Target, Body];

    public override object? Execute(Run run)
    {
        var value = run.Evaluate(Target);
        if (value is not TemplateObject members)
        {
            throw TemplateStop.At(Target, RunWords.WithNeedsObject(Target.ToString(), Kinds.Of(value)));
        }

        run.Scopes.PushObject(members);
        var result = run.Execute(Body);
        run.Scopes.PopObject();
        return result;
    }
}

/// <summary><c>wrap function … end</c>: gives the block to the function, which shows it with <c>$$</c>.</summary>
internal sealed class Wrap(Span span, Expression target, Statement body) : Statement(span)
{
    public override IEnumerable<Node?> Children => [target, body];

    public override object? Execute(Run run)
    {
        var call = target as Call;
        var function = run.Peek(call?.Target ?? target);
        if (function is not TemplateFunction)
        {
            throw TemplateStop.At(target, RunWords.WrapNeedsFunction(target.ToString(), target.Kind));
        }

        return run.Call(target, function, call?.Arguments ?? [], new WrappedBlock(body));
    }
}

internal sealed class Import(Span span, Expression source) : Statement(span)
{
    public override IEnumerable<Node?> Children => [source];

    public override object? Execute(Run run)
    {
        var value = run.Evaluate(source);
        if (value is not TemplateObject members)
        {
            throw TemplateStop.At(source, RunWords.ImportNeedsObject(Kinds.Of(value)));
        }

        foreach (var (name, member) in members.Pairs())
        {
            run.Meter.PaySlots(2);
            run.Scopes.Current.TrySet(name, member);
        }

        return null;
    }
}

internal sealed class ReadOnly(Span span, Variable variable) : Statement(span)
{
    public override object? Execute(Run run)
    {
        run.Scopes.SetReadOnly(variable);
        return null;
    }
}

internal sealed class Return(Span span, Expression? value) : Statement(span)
{
    public override IEnumerable<Node?> Children => [value];

    public override object? Execute(Run run)
    {
        var result = value is null ? null : run.Evaluate(value);
        run.Flow = Flow.Return;
        return result;
    }
}

/// <summary><c>break</c> and <c>continue</c></summary>
internal sealed class Jump(Span span, Flow flow) : Statement(span)
{
    public override object? Execute(Run run)
    {
        if (!run.IsInLoop)
        {
            throw TemplateStop.At(Span, RunWords.JumpOutsideLoop(flow == Flow.Break ? "break" : "continue"));
        }

        run.Flow = flow;
        return null;
    }
}

/// <summary><c>func name … end</c></summary>
internal sealed class FunctionStatement(Span span, Variable name, FunctionDefinition definition) : Statement(span)
{
    public Variable Name { get; } = name;

    public FunctionDefinition Definition { get; } = definition;

    public override IEnumerable<Node?> Children => [Definition.Body];

    public override object? Execute(Run run)
    {
        run.Assign(Name, new TemplateFunction(Definition));
        return null;
    }
}
