using System.Text;
using System.Text.Json;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>What an answer holds, read as far as it may be.</summary>
internal readonly record struct CallContent(Value Value, bool TooLarge)
{
    public static async Task<CallContent> ReadAsync(HttpResponseMessage response, int most, CancellationToken cancel)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var buffer = new byte[Math.Min(most, 64 * 1024) + 1];
        var length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancel)) > 0)
        {
            length += read;
            if (length > most)
            {
                return new CallContent(default, true);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, (long)most + 1));
            }
        }

        return new CallContent(Parse(response, buffer.AsSpan(0, length)), false);
    }

    /// <summary>Headers by name; several values of one name stand behind each other.</summary>
    public static ValueMap HeadersOf(HttpResponseMessage response) => ValueMap.From(
        response.Headers.Concat(response.Content.Headers)
            .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(header => KeyValuePair.Create(header.Key, (Value)string.Join(", ", header.SelectMany(one => one.Value)))));

    private static Value Parse(HttpResponseMessage response, ReadOnlySpan<byte> bytes)
    {
        var type = response.Content.Headers.ContentType?.MediaType ?? "text/plain";
        if (bytes.IsEmpty || !IsText(type))
        {
            return Value.Null;
        }

        var text = EncodingOf(response.Content.Headers.ContentType?.CharSet).GetString(bytes);
        return IsJson(type) && TryRead(text, out var json) ? json : text;
    }

    private static bool IsJson(string type) => type is "application/json" or "text/json" || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string type) => IsJson(type)
        || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || type is "application/xml" or "application/x-www-form-urlencoded" or "application/javascript"
        || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);

    private static Encoding EncodingOf(string? name)
    {
        try
        {
            return name is null ? Encoding.UTF8 : Encoding.GetEncoding(name.Trim('"'));
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static bool TryRead(string text, out Value json)
    {
        json = default;
        try
        {
            json = ValueJson.Read(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
