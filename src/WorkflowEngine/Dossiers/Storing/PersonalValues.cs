using System.Buffers;
using System.Text.Json;
using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>
/// The side list of personal values. What is stored in the open holds a number in their place; the list itself is
/// encrypted by the store. A number that the list does not have reads as null, which is how an anonymised dossier reads.
/// </summary>
public sealed class PersonalValues
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly List<Value> _values = [];

    public int Count => _values.Count;

    /// <summary>The value under a number; null when the list does not have it.</summary>
    public Value this[int number] => number >= 0 && number < _values.Count ? _values[number] : Value.Null;

    /// <summary>Keeps a value and gives the number that stands in its place.</summary>
    public int Keep(Value value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }

    /// <summary>Whether both hold equal values under equal numbers.</summary>
    public bool SameAs(PersonalValues other)
    {
        if (other._values.Count != _values.Count)
        {
            return false;
        }

        for (var i = 0; i < _values.Count; i++)
        {
            if (!_values[i].Equals(other._values[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the list as a JSON array.</summary>
    public void Write(IBufferWriter<byte> buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, Plain);
        writer.WriteStartArray();
        foreach (var value in _values)
        {
            ValueJson.Write(writer, value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; nothing at all gives an empty list.</summary>
    /// <exception cref="JsonException">The bytes are not such a list.</exception>
    public static PersonalValues Read(ReadOnlySpan<byte> json)
    {
        var values = new PersonalValues();
        if (json.IsEmpty)
        {
            return values;
        }

        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected a list of personal values.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values._values.Add(ValueJson.Read(ref reader));
        }

        return values;
    }
}
