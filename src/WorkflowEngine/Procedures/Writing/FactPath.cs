using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>
/// Where something stands in a procedure's facts, as faults and findings write it: <c>components[2].name.vi</c>. A name that
/// holds a point, a bracket or a quotation mark stands in brackets: <c>["a.b"]</c>. The empty path is the facts as a whole.
/// </summary>
public sealed class FactPath : IEquatable<FactPath>
{
    public static readonly FactPath Whole = new([]);

    private readonly string _text;

    private FactPath(ImmutableArray<FactPart> parts)
    {
        Parts = parts;
        _text = Write(parts);
    }

    /// <summary>Members and places in lists, from the outside in.</summary>
    public ImmutableArray<FactPart> Parts { get; }

    /// <summary>What it stands in; the whole stands in itself.</summary>
    public FactPath Parent => Parts.IsEmpty ? this : new FactPath(Parts[..^1]);

    /// <summary>Its name in what it stands in; null for the whole and for an entry of a list.</summary>
    public string? Name => Parts.IsEmpty ? null : Parts[^1].Name;

    /// <summary>Its place in its list; null when it is no entry of a list.</summary>
    public int? Index => Parts.IsEmpty || Parts[^1].Name is not null ? null : Parts[^1].Index;

    public FactPath Member(string name) => new(Parts.Add(new FactPart(name, -1)));

    public FactPath Item(int index) => new(Parts.Add(new FactPart(null, index)));

    /// <summary>Whether this is the other, or stands somewhere in it.</summary>
    public bool IsIn(FactPath other) =>
        Parts.Length >= other.Parts.Length && Parts.AsSpan(0, other.Parts.Length).SequenceEqual(other.Parts.AsSpan());

    /// <summary>False when the text is no path.</summary>
    public static bool TryParse(string text, out FactPath path)
    {
        var parts = ImmutableArray.CreateBuilder<FactPart>();
        path = Whole;
        for (var at = 0; at < text.Length;)
        {
            if (!TryPart(text, ref at, parts.Count == 0, out var part))
            {
                return false;
            }

            parts.Add(part);
        }

        path = new FactPath(parts.DrainToImmutable());
        return true;
    }

    public bool Equals(FactPath? other) => other is not null && other._text == _text;

    public override bool Equals(object? obj) => Equals(obj as FactPath);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _text;

    private static bool TryPart(string text, ref int at, bool first, out FactPart part)
    {
        if (text[at] == '[')
        {
            return TryBracket(text, ref at, out part);
        }

        part = default;
        var from = first ? at : at + 1;
        if (!first && text[at] != '.')
        {
            return false;
        }

        var end = text.AsSpan(from).IndexOfAny(".[]\"");
        end = end < 0 ? text.Length : from + end;
        part = new FactPart(text[from..end], -1);
        at = end;
        return end > from;
    }

    private static bool TryBracket(string text, ref int at, out FactPart part)
    {
        part = default;
        if (at + 1 < text.Length && text[at + 1] == '"')
        {
            var close = text.IndexOf("\"]", at + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                return false;
            }

            part = new FactPart(text[(at + 2)..close], -1);
            at = close + 2;
            return true;
        }

        var end = text.IndexOf(']', at);
        if (end < 0 || !int.TryParse(text.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return false;
        }

        part = new FactPart(null, index);
        at = end + 1;
        return true;
    }

    private static string Write(ImmutableArray<FactPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Name is { } name)
            {
                Place.AppendMember(text, name);
            }
            else
            {
                Place.AppendItem(text, part.Index);
            }
        }

        return text.ToString();
    }
}

/// <summary>One part of a path: the name of a member, or where there is none the place in a list, counted from 0.</summary>
public readonly record struct FactPart(string? Name, int Index);
