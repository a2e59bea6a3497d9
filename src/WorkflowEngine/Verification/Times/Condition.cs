using System.Collections.Immutable;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Verification.Times;

/// <summary>
/// A condition of a rule as far as it can be compared with others: parts joined by and, or and not, each part either
/// "something equals a text" or a text of its own. What cannot be taken apart is one part, known only by its words.
/// </summary>
internal abstract record Condition
{
    /// <summary>The condition of an expression; null when it is neither a rule nor a flag.</summary>
    public static Condition? Of(Expression? expression) => expression switch
    {
        RuleExpression rule => Of(rule.Script.Source),
        Literal { Value.Kind: ValueKind.Boolean } literal => new Constant(literal.Value.AsBoolean()),
        _ => null,
    };

    public static Condition Of(string source) => ConditionReader.Read(source);

    /// <summary>Whether it holds under what is assumed; null when that does not say.</summary>
    public abstract bool? Under(Assumptions assumed);

    /// <summary>What follows when it holds, or does not.</summary>
    public abstract Assumptions Assume(Assumptions assumed, bool holds);

    /// <summary>The parts that stand for themselves.</summary>
    public abstract IEnumerable<Part> Parts { get; }

    internal sealed record Constant(bool Holds) : Condition
    {
        public override IEnumerable<Part> Parts => [];

        public override bool? Under(Assumptions assumed) => Holds;

        public override Assumptions Assume(Assumptions assumed, bool holds) => assumed;
    }

    /// <summary>Something equals a text; or, with <see cref="Text"/> null, holds.</summary>
    internal sealed record Part(string Subject, string? Text) : Condition
    {
        public override IEnumerable<Part> Parts => [this];

        public override bool? Under(Assumptions assumed) => assumed.Holds(this);

        public override Assumptions Assume(Assumptions assumed, bool holds) => assumed.With(this, holds);
    }

    internal sealed record Not(Condition Inner) : Condition
    {
        public override IEnumerable<Part> Parts => Inner.Parts;

        public override bool? Under(Assumptions assumed) => !Inner.Under(assumed);

        public override Assumptions Assume(Assumptions assumed, bool holds) => Inner.Assume(assumed, !holds);
    }

    internal sealed record All(ImmutableArray<Condition> Inner) : Condition
    {
        public override IEnumerable<Part> Parts => Inner.SelectMany(inner => inner.Parts);

        public override bool? Under(Assumptions assumed)
        {
            var known = Inner.Select(inner => inner.Under(assumed)).ToList();
            return known.Contains(false) ? false : known.Contains(null) ? null : true;
        }

        public override Assumptions Assume(Assumptions assumed, bool holds) =>
            holds ? Inner.Aggregate(assumed, (known, inner) => inner.Assume(known, true)) : assumed;
    }

    internal sealed record Any(ImmutableArray<Condition> Inner) : Condition
    {
        public override IEnumerable<Part> Parts => Inner.SelectMany(inner => inner.Parts);

        public override bool? Under(Assumptions assumed)
        {
            var known = Inner.Select(inner => inner.Under(assumed)).ToList();
            return known.Contains(true) ? true : known.Contains(null) ? null : false;
        }

        public override Assumptions Assume(Assumptions assumed, bool holds) =>
            holds ? assumed : Inner.Aggregate(assumed, (known, inner) => inner.Assume(known, false));
    }
}
