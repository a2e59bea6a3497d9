namespace WorkflowEngine.Templates.Running;

/// <summary>What <c>for.index</c> and its like answer.</summary>
internal sealed class LoopState(IReadOnlyList<object?>? items, int columns)
{
    public int Index { get; set; }

    public int Columns { get; } = columns;

    public int Column => Index % Columns;

    public bool IsLast => items is not null && Index == items.Count - 1;

    private bool HasChanged => Index == 0 || items is null || !Equals(items[Index], items[Index - 1]);

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 != 0,
            "last" when items is not null => IsLast,
            "changed" when items is not null => HasChanged,
            "length" when items is not null => items.Count,
            "rindex" when items is not null => items.Count - Index - 1,
            "col" => Column,
            _ => null,
        };
        return value is not null;
    }
}
