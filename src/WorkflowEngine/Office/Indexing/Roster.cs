using System.Collections.Frozen;

namespace WorkflowEngine.Office.Indexing;

/// <summary>Numbers for codes, in the order of the codes, and back.</summary>
internal sealed class Roster<T>
{
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly T[] _items;

    public Roster(IEnumerable<T> items, Func<T, string> codeOf)
    {
        _items = [.. items.OrderBy(codeOf, StringComparer.Ordinal)];
        _numbers = _items.Select((item, number) => (Code: codeOf(item), number)).ToFrozenDictionary(pair => pair.Code, pair => pair.number, StringComparer.Ordinal);
    }

    public int Count => _items.Length;

    public T this[int number] => _items[number];

    public IReadOnlyList<T> All => _items;

    public int Find(string? code) => code is not null && _numbers.TryGetValue(code, out var number) ? number : -1;
}
