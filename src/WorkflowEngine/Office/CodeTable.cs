using System.Collections.Frozen;

namespace WorkflowEngine.Office;

/// <summary>The codes that documents write for the members of an enumeration.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byCode;

    public CodeTable(params (string Code, T Value)[] rows)
    {
        _byCode = rows.ToFrozenDictionary(row => row.Code, row => row.Value, StringComparer.Ordinal);
        Listing = string.Join(", ", rows.Select(row => row.Code));
    }

    /// <summary>All codes, for a sentence that says what was expected.</summary>
    public string Listing { get; }

    public bool TryFind(string code, out T value) => _byCode.TryGetValue(code, out value);

    public string CodeOf(T value) => _byCode.First(row => row.Value.Equals(value)).Key;
}
