using System.Collections.Concurrent;
using System.Text;

namespace WorkflowEngine.Documents;

/// <summary>
/// The name of a member as JSON spells it, in bytes. The names that readers ask for are few and asked for again and again,
/// so they are kept; a document's own names go past them once the room is full.
/// </summary>
internal sealed class MemberName
{
    private const int MostKept = 1_024;

    private static readonly ConcurrentDictionary<string, MemberName> Kept = new(StringComparer.Ordinal);

    private static int _kept;

    private readonly byte[] _written;
    private readonly byte[] _other;

    private MemberName(string name)
    {
        _written = Encoding.UTF8.GetBytes(name);
        var first = char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) : char.ToUpperInvariant(name[0]);
        _other = Encoding.UTF8.GetBytes(first + name[1..]);
    }

    /// <summary>As it was asked for.</summary>
    public ReadOnlySpan<byte> Written => _written;

    /// <summary>With the other case of its first letter: PascalCase for camelCase.</summary>
    public ReadOnlySpan<byte> Other => _other;

    /// <param name="name">Not empty.</param>
    public static MemberName Of(string name)
    {
        if (Kept.TryGetValue(name, out var known))
        {
            return known;
        }

        var spelled = new MemberName(name);
        if (_kept < MostKept && Kept.TryAdd(name, spelled))
        {
            Interlocked.Increment(ref _kept);
        }

        return spelled;
    }
}
