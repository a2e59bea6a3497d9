using System.Globalization;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>The members of an object in the order they were added; a few are searched, many are indexed.</summary>
internal sealed class Members
{
    private const int LinearUpTo = 8;

    private string[] _keys;
    private Js[] _values;
    private Dictionary<string, int>? _index;
    private int _numbered;

    public Members(Run run, int capacity)
    {
        run.Grow(88 + (24L * capacity));
        _keys = new string[capacity];
        _values = new Js[capacity];
    }

    public int Count { get; private set; }

    public int Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var at) ? at : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public ref Js ValueAt(int place) => ref _values[place];

    public string KeyAt(int place) => _keys[place];

    public void Add(Run run, string key, Js value)
    {
        if (Count == _keys.Length)
        {
            Widen(run);
        }

        if (_index is not null)
        {
            _index.Add(key, Count);
        }
        else if (Count >= LinearUpTo)
        {
            MakeIndex(run);
            _index!.Add(key, Count);
        }

        _keys[Count] = key;
        _values[Count++] = value;
        if (IsIndex(key))
        {
            _numbered++;
        }
    }

    public void Remove(Run run, int place)
    {
        run.Pay(1 + ((Count - place) >> 1));
        if (IsIndex(_keys[place]))
        {
            _numbered--;
        }

        _index?.Remove(_keys[place]);
        Array.Copy(_keys, place + 1, _keys, place, Count - place - 1);
        Array.Copy(_values, place + 1, _values, place, Count - place - 1);
        Count--;
        _values[Count] = default;
        for (var i = place; _index is not null && i < Count; i++)
        {
            _index[_keys[i]] = i;
        }
    }

    /// <summary>The names: whole numbers first, in their order, then the rest as they were added.</summary>
    public string[] Keys(Run run)
    {
        run.Pay(1 + (Count >> 2));
        run.Grow(24 + (8L * Count));
        var keys = new string[Count];
        Array.Copy(_keys, keys, Count);
        if (_numbered == 0)
        {
            return keys;
        }

        run.Pay(Count * 2L);
        run.Grow(32L * Count);
        return [.. keys.Where(IsIndex).OrderBy(key => uint.Parse(key, CultureInfo.InvariantCulture)), .. keys.Where(key => !IsIndex(key))];
    }

    /// <summary>Whether a name is a place of an array as it is written: 0, 7, 42, not 07.</summary>
    public static bool IsIndex(string key) => ArrayIndex(key) >= 0;

    /// <summary>The place that a name means, or -1.</summary>
    public static long ArrayIndex(string key)
    {
        if (key.Length is 0 or > 10 || (key[0] == '0' && key.Length > 1))
        {
            return -1;
        }

        long index = 0;
        foreach (var sign in key)
        {
            if (!char.IsAsciiDigit(sign))
            {
                return -1;
            }

            index = (index * 10) + (sign - '0');
        }

        return index < uint.MaxValue ? index : -1;
    }

    private void Widen(Run run)
    {
        var capacity = Math.Max(4, _keys.Length * 2);
        run.Pay(Count >> 3);
        run.Grow(48 + (24L * capacity) + (_index is null ? 0 : 32L * capacity));
        Array.Resize(ref _keys, capacity);
        Array.Resize(ref _values, capacity);
    }

    private void MakeIndex(Run run)
    {
        run.Grow(640);
        _index = new Dictionary<string, int>(Count * 2);
        for (var i = 0; i < Count; i++)
        {
            _index.Add(_keys[i], i);
        }
    }
}
