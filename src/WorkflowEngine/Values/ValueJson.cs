using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkflowEngine.Values;

/// <summary>
/// Values as JSON. Money is <c>{"$money":"120.50"}</c>, everything else is what JSON has. A map whose only name is
/// <c>$money</c> itself, or that with further dollars before it, is written with one dollar more.
/// A number that JSON cannot hold (NaN, infinity) is written as null, as JavaScript does.
/// </summary>
public static class ValueJson
{
    private const string MoneyMember = "$money";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Write(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Number when double.IsFinite(value.AsNumber()):
                writer.WriteNumberValue(value.AsNumber());
                break;
            case ValueKind.Number:
                writer.WriteNullValue();
                break;
            case ValueKind.Money:
                writer.WriteStartObject();
                writer.WriteString(MoneyMember, value.AsMoney().ToString(CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            case ValueKind.Text:
                writer.WriteStringValue(value.AsText());
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.AsList().AsSpan())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                Write(writer, value.AsMap());
                break;
        }
    }

    public static void Write(Utf8JsonWriter writer, ValueMap map)
    {
        writer.WriteStartObject();
        for (var i = 0; i < map.Count; i++)
        {
            writer.WritePropertyName(map.Count == 1 && LooksLikeMoney(map.Keys[i]) ? "$" + map.Keys[i] : map.Keys[i]);
            Write(writer, map.Values[i]);
        }

        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The text is not JSON, or nests deeper than 64.</exception>
    public static Value Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    public static Value Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.True:
                return Value.True;
            case JsonValueKind.False:
                return Value.False;
            case JsonValueKind.Number:
                return element.GetDouble();
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Array:
                var items = new Value[element.GetArrayLength()];
                var at = 0;
                foreach (var item in element.EnumerateArray())
                {
                    items[at++] = Read(item);
                }

                return ValueList.Own(items);
            case JsonValueKind.Object:
                return ReadObject(element);
            default:
                return Value.Null;
        }
    }

    /// <summary>Reads the value at which the reader stands; afterwards the reader stands on its last token.</summary>
    public static Value Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return Value.True;
            case JsonTokenType.False:
                return Value.False;
            case JsonTokenType.Number:
                return reader.GetDouble();
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.StartArray:
                var items = new List<Value>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return ValueList.Own([.. items]);
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            default:
                return Value.Null;
        }
    }

    private static Value ReadObject(ref Utf8JsonReader reader)
    {
        var builder = new ValueMap.Builder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            builder.Set(key, Read(ref reader));
        }

        return MoneyOr(builder.Build());
    }

    private static Value ReadObject(JsonElement element)
    {
        var builder = new ValueMap.Builder();
        foreach (var member in element.EnumerateObject())
        {
            builder.Set(member.Name, Read(member.Value));
        }

        return MoneyOr(builder.Build());
    }

    private static Value MoneyOr(ValueMap map)
    {
        if (map.Count != 1 || !LooksLikeMoney(map.Keys[0]))
        {
            return Value.Of(map);
        }

        if (map.Keys[0].Length > MoneyMember.Length)
        {
            return Value.Of(ValueMap.Of((map.Keys[0][1..], map.Values[0])));
        }

        return decimal.TryParse(map.Values[0].TextOrNull, NumberStyles.Number, CultureInfo.InvariantCulture, out var money)
            ? Value.OfMoney(money)
            : Value.Of(map);
    }

    /// <summary>The name that stands for money, with any number of dollars before it.</summary>
    private static bool LooksLikeMoney(string name) =>
        name.EndsWith(MoneyMember, StringComparison.Ordinal) && !name.AsSpan(0, name.Length - MoneyMember.Length).ContainsAnyExcept('$');
}
