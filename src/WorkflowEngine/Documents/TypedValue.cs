using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>
/// A value that a document writes as text or JSON, by its type. Numbers are doubles as in JavaScript, Decimal too; only
/// <c>Money</c> stays exact. Dates stay ISO 8601 texts. An empty text is no value, unless the type is String or Object.
/// </summary>
public static class TypedValue
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("+-.0123456789Ee");

    /// <returns>False when the text is no value of that type; <paramref name="expected"/> then says what would be.</returns>
    public static bool TryRead(TypeAlias type, JsonElement source, out Value value, out Sentence? expected)
    {
        expected = null;
        value = Value.Null;
        if (source.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return true;
        }

        if (type.IsArray)
        {
            return TryReadList(type, source, out value, out expected);
        }

        if (source.ValueKind == JsonValueKind.String)
        {
            return TryReadText(type.Name, source.GetString()!, out value, out expected);
        }

        var plain = source.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        if (plain || Family(type.Name) is TypeFamily.Any)
        {
            value = ValueJson.Read(source);
            return !plain || Family(type.Name) is TypeFamily.Any or TypeFamily.Map || Refuse(type.Name, ref value, out expected);
        }

        return TryReadText(type.Name, source.GetRawText(), out value, out expected);
    }

    private static bool TryReadText(string type, string text, out Value value, out Sentence? expected)
    {
        value = Value.Null;
        expected = null;
        var family = Family(type);
        if (family == TypeFamily.Text)
        {
            value = text;
            return true;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            value = family == TypeFamily.Any && text.Length > 0 ? text : Value.Null;
            return true;
        }

        switch (family)
        {
            case TypeFamily.Whole when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var whole) && whole == Math.Floor(whole) && double.IsFinite(whole):
                value = whole;
                return true;
            case TypeFamily.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number):
                value = number;
                return true;
            case TypeFamily.Money when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var money):
                value = Value.OfMoney(money);
                return true;
            case TypeFamily.Boolean when bool.TryParse(text, out var flag):
                value = flag;
                return true;
            case TypeFamily.Moment when IsMoment(text):
                value = text.Trim();
                return true;
            case TypeFamily.Any:
                value = TryParseJson(text, out var json) ? json : text;
                return true;
            case TypeFamily.Map when TryParseJson(text, out var map) && map.Kind is ValueKind.Map or ValueKind.Null:
                value = map;
                return true;
            default:
                return Refuse(type, ref value, out expected);
        }
    }

    private static bool TryReadList(TypeAlias type, JsonElement source, out Value value, out Sentence? expected)
    {
        value = Value.Null;
        expected = new Sentence("danh sách JSON, ví dụ [\"a\", \"b\"]", "a JSON list such as [\"a\", \"b\"]");
        if (source.ValueKind == JsonValueKind.String)
        {
            var text = source.GetString()!;
            if (string.IsNullOrWhiteSpace(text))
            {
                expected = null;
                return true;
            }

            return TryParse(text, out var parsed) && parsed.ValueKind == JsonValueKind.Array && TryReadList(type, parsed, out value, out expected);
        }

        if (source.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        var items = ImmutableArray.CreateBuilder<Value>(source.GetArrayLength());
        var element = type with { IsArray = false };
        foreach (var item in source.EnumerateArray())
        {
            if (!TryRead(element, item, out var read, out expected))
            {
                return false;
            }

            items.Add(read);
        }

        expected = null;
        value = ValueList.From(items);
        return true;
    }

    private static bool Refuse(string type, ref Value value, out Sentence? expected)
    {
        value = Value.Null;
        expected = Family(type) switch
        {
            TypeFamily.Whole => new Sentence("số nguyên, ví dụ 15", "a whole number such as 15"),
            TypeFamily.Number => new Sentence("số viết với dấu chấm thập phân, ví dụ 1500.5", "a number such as 1500.5"),
            TypeFamily.Money => new Sentence("số tiền (đồng) viết không có dấu phân nhóm, ví dụ 120000", "an amount in đồng without separators, such as 120000"),
            TypeFamily.Boolean => new Sentence("true hoặc false", "true or false"),
            TypeFamily.Moment => new Sentence("ngày giờ theo ISO 8601, ví dụ 2026-11-17 hoặc 2026-11-17T10:15:00+07:00", "an ISO 8601 date or time such as 2026-11-17 or 2026-11-17T10:15:00+07:00"),
            TypeFamily.Map => new Sentence("đối tượng JSON, ví dụ {\"a\": 1}", "a JSON object such as {\"a\": 1}"),
            _ => new Sentence("văn bản", "a text"),
        };
        return false;
    }

    private static TypeFamily Family(string type) => type switch
    {
        "String" or "TimeSpan" or "TimeOnly" or "Guid" or "Uri" or "Char" => TypeFamily.Text,
        "Byte" or "Int16" or "Int32" or "Int64" => TypeFamily.Whole,
        "Single" or "Double" or "Decimal" => TypeFamily.Number,
        "Money" => TypeFamily.Money,
        "Boolean" => TypeFamily.Boolean,
        "DateTime" or "DateTimeOffset" or "DateOnly" => TypeFamily.Moment,
        "ObjectDictionary" or "JsonObject" => TypeFamily.Map,
        _ => TypeFamily.Any,
    };

    private static bool IsMoment(string text) =>
        text.AsSpan().Trim() is { Length: >= 10 } trimmed
        && char.IsAsciiDigit(trimmed[0])
        && trimmed[4] == '-'
        && trimmed[7] == '-'
        && DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static bool TryParseJson(string text, out Value value)
    {
        value = Value.Null;
        if (!TryParse(text, out var element))
        {
            return false;
        }

        value = ValueJson.Read(element);
        return true;
    }

    private static bool TryParse(string text, out JsonElement element)
    {
        element = default;
        if (!MayBeJson(text.AsSpan().Trim(" \t\r\n")))
        {
            return false;
        }

        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var parsed = JsonSource.Parse(utf8, DocumentLimits.Default, out _);
        element = parsed.GetValueOrDefault();
        return parsed is not null;
    }

    /// <summary>Most literals are plain texts, and to have the parser refuse one costs more than all else about it.</summary>
    private static bool MayBeJson(ReadOnlySpan<char> text) => text is [var first, ..] && first switch
    {
        '{' => text[^1] == '}',
        '[' => text[^1] == ']',
        '"' => text[^1] == '"',
        't' => text is "true",
        'f' => text is "false",
        'n' => text is "null",
        '-' or (>= '0' and <= '9') => !text.ContainsAnyExcept(NumberSigns),
        _ => false,
    };

    private enum TypeFamily
    {
        Any,
        Text,
        Whole,
        Number,
        Money,
        Boolean,
        Moment,
        Map,
    }
}
