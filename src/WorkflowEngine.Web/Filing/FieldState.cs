using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>One field of a draft with all its rows: what it holds, and by what mark two states of it are compared.</summary>
internal static class FieldState
{
    private const int MarkBytes = 6;

    /// <summary>The mark of what a field holds; the same for what a browser sends back unchanged.</summary>
    public static string Of(TypedMap typed, string place)
    {
        var held = In(typed, place)
            .Select(pair => (Name: pair.Key[place.Length..], Values: pair.Value.Select(Plain).Where(value => value.Length > 0).Order(StringComparer.Ordinal).ToArray()))
            .Where(pair => pair.Values.Length > 0)
            .ToDictionary(pair => pair.Name, pair => pair.Values, StringComparer.Ordinal);
        return held.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(held)).AsSpan(0, MarkBytes));
    }

    /// <summary>The map with the field as another place of another map has it.</summary>
    public static TypedMap Put(TypedMap typed, string place, TypedMap from, string source) => typed
        .RemoveRange(In(typed, place).Select(pair => pair.Key))
        .SetItems(In(from, source).Select(pair => KeyValuePair.Create(place + pair.Key[source.Length..], pair.Value)));

    /// <summary>The field's own entry and those of its rows.</summary>
    private static IReadOnlyList<KeyValuePair<string, ImmutableArray<string>>> In(TypedMap typed, string place) =>
        [.. typed.Where(pair => pair.Key == place || pair.Key.StartsWith(place + "[", StringComparison.Ordinal))];

    /// <summary>Browsers send the lines of a text with their own ends, and some of them cut blanks off.</summary>
    private static string Plain(string value) => value.ReplaceLineEndings("\n").Trim();
}
