using System.Collections;

namespace WorkflowEngine.Values;

/// <summary>An immutable map from names to values that keeps the order in which names were first given.</summary>
public sealed class ValueMap : IReadOnlyCollection<KeyValuePair<string, Value>>, IEquatable<ValueMap>
{
    private const int LinearUpTo = 16;

    public static readonly ValueMap Empty = new([], []);

    private readonly string[] _keys;
    private readonly Value[] _values;
    private Dictionary<string, int>? _index;

    private ValueMap(string[] keys, Value[] values, Dictionary<string, int>? index = null)
    {
        _keys = keys;
        _values = values;
        _index = index;
    }

    public int Count => _keys.Length;

    public ReadOnlySpan<string> Keys => _keys;

    public ReadOnlySpan<Value> Values => _values;

    /// <summary>The value under a name; null when there is none.</summary>
    public Value this[string key] => TryGet(key, out var value) ? value : Value.Null;

    /// <summary>A map of the pairs; of two with one name the later wins and keeps the earlier's place.</summary>
    public static ValueMap From(IEnumerable<KeyValuePair<string, Value>> pairs)
    {
        var builder = new Builder();
        foreach (var (key, value) in pairs)
        {
            builder.Set(key, value);
        }

        return builder.Build();
    }

    public static ValueMap Of(params ReadOnlySpan<(string Key, Value Value)> pairs)
    {
        var builder = new Builder();
        foreach (var (key, value) in pairs)
        {
            builder.Set(key, value);
        }

        return builder.Build();
    }

    public bool TryGet(string key, out Value value)
    {
        var at = IndexOf(key);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    public bool Contains(string key) => IndexOf(key) >= 0;

    public ValueMap With(string key, Value value)
    {
        var at = IndexOf(key);
        if (at >= 0)
        {
            var changed = (Value[])_values.Clone();
            changed[at] = value;
            return new ValueMap(_keys, changed, _index);
        }

        return new ValueMap([.. _keys, key], [.. _values, value]);
    }

    /// <summary>This map with every name of the other one set over it.</summary>
    public ValueMap Merge(ValueMap other)
    {
        if (other.Count == 0)
        {
            return this;
        }

        return Count == 0 ? other : From(this.Concat(other));
    }

    public ValueMap Without(string key) => Contains(key) ? From(this.Where(pair => pair.Key != key)) : this;

    public bool Equals(ValueMap? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            if (!other.TryGet(_keys[i], out var value) || !value.Equals(_values[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    public override int GetHashCode() => Count;

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return new KeyValuePair<string, Value>(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        if (_keys.Length > LinearUpTo)
        {
            // two threads may both make it: they make the same
            return (_index ??= Indexed(_keys)).TryGetValue(key, out var at) ? at : -1;
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static Dictionary<string, int> Indexed(string[] keys)
    {
        var index = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            index[keys[i]] = i;
        }

        return index;
    }

    /// <summary>Collects pairs for a new map.</summary>
    public sealed class Builder
    {
        private readonly List<string> _keys = [];
        private readonly List<Value> _values = [];
        private Dictionary<string, int>? _index;

        public Builder Set(string key, Value value)
        {
            var at = Find(key);
            if (at >= 0)
            {
                _values[at] = value;
                return this;
            }

            _index?.Add(key, _keys.Count);
            _keys.Add(key);
            _values.Add(value);
            if (_index is null && _keys.Count > LinearUpTo)
            {
                _index = Indexed([.. _keys]);
            }

            return this;
        }

        public ValueMap Build() => _keys.Count == 0 ? Empty : new ValueMap([.. _keys], [.. _values]);

        private int Find(string key)
        {
            if (_index is not null)
            {
                return _index.TryGetValue(key, out var at) ? at : -1;
            }

            return _keys.IndexOf(key);
        }
    }
}
