using System.Collections;

namespace WorkflowEngine.Values;

/// <summary>An immutable list of values.</summary>
public sealed class ValueList : IReadOnlyList<Value>, IEquatable<ValueList>
{
    public static readonly ValueList Empty = new([]);

    private readonly Value[] _items;

    private ValueList(Value[] items) => _items = items;

    public int Count => _items.Length;

    public Value this[int index] => _items[index];

    public static ValueList Of(params ReadOnlySpan<Value> items) => items.IsEmpty ? Empty : new ValueList(items.ToArray());

    public static ValueList From(IEnumerable<Value> items) => new([.. items]);

    /// <summary>Takes the array as its own: the caller must not keep it.</summary>
    public static ValueList Own(Value[] items) => new(items);

    public ReadOnlySpan<Value> AsSpan() => _items;

    public bool Equals(ValueList? other) => ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList);

    public override int GetHashCode() => _items.Length;

    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
