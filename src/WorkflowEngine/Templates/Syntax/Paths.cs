using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Syntax;

/// <summary><c>name</c>, or <c>$name</c> when it is local to a function or an included template.</summary>
internal sealed class Variable(Span span, string name, bool isLocal) : PathExpression(span)
{
    /// <summary>The local <c>$$</c>: the block given to a <c>wrap</c>.</summary>
    public const string Block = "$";

    /// <summary>The local <c>$</c>: the arguments.</summary>
    public const string Arguments = "";

    public string Name { get; } = name;

    public bool IsLocal { get; } = isLocal;

    public override string Kind => "variable";

    public override object? Evaluate(Run run) => run.CallIfFunction(this, Peek(run));

    public override object? Peek(Run run)
    {
        if (run.Scopes.TryGet(this, out var value))
        {
            return value;
        }

        return run.IsStrict ? throw TemplateStop.At(this, RunWords.VariableNotFound(ToString())) : null;
    }

    public override void Assign(Run run, object? value)
    {
        run.Meter.PaySlots(2);
        if (!run.Scopes.TrySet(this, value))
        {
            throw TemplateStop.At(this, RunWords.ReadOnlyVariable(ToString()));
        }
    }
}

/// <summary><c>this</c>: the object that plain names are read from and written to.</summary>
internal sealed class This(Span span) : PathExpression(span)
{
    public override string Kind => "this";

    public override object? Evaluate(Run run) => run.Scopes.Current;

    public override void Assign(Run run, object? value) => throw TemplateStop.At(this, RunWords.CannotAssign());
}

/// <summary><c>target.name</c> and <c>target?.name</c></summary>
internal sealed class Member(Expression target, Span nameSpan, bool isOptional) : PathExpression(target.Span.To(nameSpan))
{
    public Expression Target { get; } = target;

    public string Name { get; } = nameSpan.Text;

    public bool IsOptional { get; } = isOptional;

    public override string Kind => "member";

    public override IEnumerable<Node?> Children => [Target];

    public override object? Evaluate(Run run) => run.CallIfFunction(this, Peek(run));

    public override object? Peek(Run run)
    {
        var target = IsOptional ? run.EvaluateLeniently(Target) : run.EvaluateAside(Target);
        if (target is null)
        {
            return IsOptional || run.IsLenient ? null : throw Stop(RunWords.MemberOfNull(ToString()));
        }

        if (Members.TryGet(run, target, Name, out var value))
        {
            return value;
        }

        if (Members.IsPrimitive(target))
        {
            throw Stop(RunWords.MemberOfPrimitive(run.Show(target), Kinds.Of(target), ToString()));
        }

        return IsOptional || !run.IsStrict ? null : throw Stop(RunWords.MemberNotFound(ToString()));
    }

    public override void Assign(Run run, object? value)
    {
        var target = run.EvaluateAside(Target) ?? throw Stop(RunWords.MemberOfNull(ToString()));
        run.Meter.PaySlots(2);
        if (!Members.TrySet(run, target, Name, value))
        {
            throw Stop(RunWords.ReadOnlyMember(ToString()));
        }
    }

    private TemplateStop Stop(FaultText text) => TemplateStop.At(nameSpan, text);
}

/// <summary><c>target.empty?</c></summary>
internal sealed class IsEmpty(Span span, Expression target) : Expression(span)
{
    public override string Kind => "empty expression";

    public override IEnumerable<Node?> Children => [target];

    public override object? Evaluate(Run run) => Kinds.IsEmpty(run.EvaluateLeniently(target));
}

/// <summary><c>target[index]</c></summary>
internal sealed class Indexer(Span span, Expression target, Expression index) : PathExpression(span)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override string Kind => "indexer";

    public override IEnumerable<Node?> Children => [Target, Index];

    public override object? Evaluate(Run run) => run.CallIfFunction(this, Peek(run));

    public override object? Peek(Run run)
    {
        var (target, index) = Resolve(run);
        if (target is null)
        {
            return null;
        }

        return Indexes.TryGet(run, target, index!, this, out var value) || !run.IsStrict
            ? value
            : throw TemplateStop.At(Index, RunWords.ElementNotFound(ToString()));
    }

    public override void Assign(Run run, object? value)
    {
        var (target, index) = Resolve(run);
        if (target is null)
        {
            throw TemplateStop.At(Target, RunWords.IndexerOfNull(Target.ToString(), ToString()));
        }

        Indexes.Set(run, target, index!, value, this);
    }

    private (object? Target, object? Index) Resolve(Run run)
    {
        var target = run.EvaluateAside(Target);
        if (target is null)
        {
            return run.IsLenient ? (null, null) : throw TemplateStop.At(Target, RunWords.IndexerOfNull(Target.ToString(), ToString()));
        }

        var index = run.EvaluateAside(Index);
        return index is null ? throw TemplateStop.At(Index, RunWords.NullIndex(Target.ToString(), ToString())) : (target, index);
    }
}
