using System.Text;
using System.Text.Json;

namespace WorkflowEngine.Documents;

/// <summary>Finds, in one walk over the text, on which lines the wanted places stand.</summary>
internal sealed class LineFinder
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    public LineFinder(IEnumerable<Place> places)
    {
        foreach (var place in places)
        {
            for (var at = place; at is not null && _lines.TryAdd(at.ToString(), 0); at = at.Parent)
            {
            }
        }
    }

    public void Walk(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var wanted = _lines.GetAlternateLookup<ReadOnlySpan<char>>();
        var path = new StringBuilder();
        var open = new Stack<(int PathLength, int NextItem)>();
        var line = 1;
        var counted = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path.Length = open.Peek().PathLength;
                Place.AppendMember(path, reader.GetString()!);
                Note(wanted, path, line);
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (open.TryPeek(out var around) && around.NextItem >= 0)
            {
                open.Pop();
                open.Push((around.PathLength, around.NextItem + 1));
                path.Length = around.PathLength;
                Place.AppendItem(path, around.NextItem);
                Note(wanted, path, line);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((path.Length, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }
    }

    /// <summary>The line of the place, or of the nearest one around it that the text has.</summary>
    public int? LineOf(Place place)
    {
        for (var at = place; at is { Parent: not null }; at = at.Parent)
        {
            if (_lines[at.ToString()] is var line and > 0)
            {
                return line;
            }
        }

        return 1;
    }

    private static void Note(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wanted, StringBuilder path, int line)
    {
        Span<char> buffer = path.Length <= 512 ? stackalloc char[path.Length] : new char[path.Length];
        path.CopyTo(0, buffer, path.Length);
        if (wanted.TryGetValue(buffer, out var known) && known == 0)
        {
            wanted[buffer] = line;
        }
    }
}
