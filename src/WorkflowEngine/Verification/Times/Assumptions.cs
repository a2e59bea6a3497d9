using System.Collections.Immutable;

namespace WorkflowEngine.Verification.Times;

/// <summary>What is taken to hold of a case: which subject equals which text, which it does not, and which conditions hold.</summary>
internal sealed class Assumptions
{
    public static readonly Assumptions None = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<Condition.Part, bool>.Empty);

    private readonly ImmutableDictionary<string, string> _equal;
    private readonly ImmutableDictionary<Condition.Part, bool> _known;

    private Assumptions(ImmutableDictionary<string, string> equal, ImmutableDictionary<Condition.Part, bool> known)
    {
        _equal = equal;
        _known = known;
    }

    public bool? Holds(Condition.Part part)
    {
        if (part.Text is not null && _equal.TryGetValue(part.Subject, out var text))
        {
            return text == part.Text;
        }

        return _known.TryGetValue(part, out var holds) ? holds : null;
    }

    public Assumptions With(Condition condition, bool holds) => condition.Assume(this, holds);

    public Assumptions With(Condition.Part part, bool holds) => part.Text is { } text && holds
        ? new Assumptions(_equal.SetItem(part.Subject, text), _known)
        : new Assumptions(_equal, _known.SetItem(part, holds));
}
