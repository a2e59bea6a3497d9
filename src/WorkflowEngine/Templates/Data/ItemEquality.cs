namespace WorkflowEngine.Templates.Data;

/// <summary>Which items of a list are the same: numbers by value, texts by their characters, lists and objects by being one.</summary>
internal sealed class ItemEquality : IEqualityComparer<object?>
{
    public static readonly ItemEquality Instance = new();

    public new bool Equals(object? x, object? y)
    {
        if (x is null || y is null)
        {
            return x is null && y is null;
        }

        if (Kinds.IsNumber(x) && Kinds.IsNumber(y))
        {
            return Arithmetic.Compare(x, y) == 0;
        }

        return Key(x).Equals(Key(y));
    }

    public int GetHashCode(object? obj) => obj switch
    {
        null => 0,
        _ when Kinds.IsNumber(obj) => Numbers.TryDouble(obj).GetHashCode(),
        _ => Key(obj).GetHashCode(),
    };

    private static object Key(object value) => value is SafeText safe ? safe.Text : value;
}
