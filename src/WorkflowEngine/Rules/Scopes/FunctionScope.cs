namespace WorkflowEngine.Rules.Scopes;

/// <summary>The slots of one function, and what it captures from the functions around it.</summary>
internal sealed class FunctionScope(bool arrow)
{
    private readonly List<Binding> _captured = [];

    public bool Arrow { get; } = arrow;

    public FunctionScope? Parent { get; set; }

    public int Slots { get; private set; }

    /// <summary>The slot of <c>arguments</c>, or -1.</summary>
    public int ArgumentsSlot { get; set; } = -1;

    public IReadOnlyList<Binding> Captured => _captured;

    public int TakeSlot() => Slots++;

    /// <summary>The place among this function's captures of a binding of a function around it.</summary>
    public int Capture(Binding binding)
    {
        var place = _captured.IndexOf(binding);
        if (place >= 0)
        {
            return place;
        }

        binding.Captured = true;
        if (Parent is { } parent && parent != binding.Owner)
        {
            parent.Capture(binding);
        }

        _captured.Add(binding);
        return _captured.Count - 1;
    }
}
