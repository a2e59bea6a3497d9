using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>
/// Writes lines: JSON arrays whose first members stand at fixed places, followed, where something is not at its default,
/// by one object whose members are named by a letter. Equal input gives equal bytes.
/// </summary>
internal sealed class LineWriter : IDisposable
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Utf8JsonWriter _json;
    private readonly Stack<bool> _hasOptions = new();

    private readonly DateTimeOffset? _from;

    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="personal">Takes the personal values.</param>
    /// <param name="from">The moment from which moments are counted in milliseconds; null to write them out.</param>
    public LineWriter(IBufferWriter<byte> buffer, PersonalValues personal, DateTimeOffset? from = null)
    {
        _json = new Utf8JsonWriter(buffer, Plain);
        _from = from;
        Personal = personal;
    }

    /// <summary>Where personal values are put; a number is written in their place.</summary>
    public PersonalValues Personal { get; set; }

    public Utf8JsonWriter Json => _json;

    public void Begin()
    {
        _json.WriteStartArray();
        _hasOptions.Push(false);
    }

    public void Begin(ReadOnlySpan<byte> word)
    {
        Begin();
        _json.WriteStringValue(word);
    }

    public void End()
    {
        if (_hasOptions.Pop())
        {
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    public LineWriter Add(long number)
    {
        _json.WriteNumberValue(number);
        return this;
    }

    public LineWriter Add(string? text)
    {
        _json.WriteStringValue(text);
        return this;
    }

    public LineWriter Add(decimal amount)
    {
        _json.WriteStringValue(amount.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public LineWriter Add(DateTimeOffset moment)
    {
        if (_from is { } from && (moment - from).Ticks is var after && after % TimeSpan.TicksPerMillisecond == 0)
        {
            return Add(after / TimeSpan.TicksPerMillisecond);
        }

        Span<char> text = stackalloc char[32];
        _json.WriteStringValue(text[..Moment(moment, text)]);
        return this;
    }

    public LineWriter Add(Value value)
    {
        ValueJson.Write(_json, value);
        return this;
    }

    public LineWriter Add(Personal personal)
    {
        if (personal.Value.IsNull)
        {
            _json.WriteNullValue();
        }
        else
        {
            _json.WriteNumberValue(Personal.Keep(personal.Value));
        }

        return this;
    }

    public LineWriter Add(Sentence sentence) => Add(sentence.Vi).Add(sentence.En);

    public LineWriter Add(ImmutableArray<int> numbers)
    {
        _json.WriteStartArray();
        foreach (var number in numbers)
        {
            _json.WriteNumberValue(number);
        }

        _json.WriteEndArray();
        return this;
    }

    public LineWriter Add(ImmutableArray<string> texts)
    {
        _json.WriteStartArray();
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
        return this;
    }

    /// <summary>Names the option that is written next.</summary>
    public LineWriter Option(char letter)
    {
        if (!_hasOptions.Peek())
        {
            _hasOptions.Pop();
            _hasOptions.Push(true);
            _json.WriteStartObject();
        }

        _json.WritePropertyName([letter]);
        return this;
    }

    public void Option(char letter, string? text)
    {
        if (text is not null)
        {
            Option(letter).Add(text);
        }
    }

    public void Option(char letter, long number)
    {
        if (number != 0)
        {
            Option(letter).Add(number);
        }
    }

    public void Option(char letter, bool holds) => Option(letter, holds ? 1 : 0);

    public void Option(char letter, DateTimeOffset? moment)
    {
        if (moment is { } given)
        {
            Option(letter).Add(given);
        }
    }

    public void Option(char letter, Value value)
    {
        if (!value.IsNull)
        {
            Option(letter).Add(value);
        }
    }

    public void Option(char letter, Personal personal)
    {
        if (!personal.Value.IsNull)
        {
            Option(letter).Add(personal);
        }
    }

    /// <summary>A map that is personal; an empty one is left out.</summary>
    public void Option(char letter, ValueMap personal)
    {
        if (personal.Count > 0)
        {
            Option(letter).Add(new Personal(personal));
        }
    }

    public void Option(char letter, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
        {
            Option(letter).Add(texts);
        }
    }

    public void Dispose() => _json.Dispose();

    /// <summary>The moment in UTC, to the tick, without what is zero: 2026-11-17T03:15:00Z.</summary>
    private static int Moment(DateTimeOffset moment, Span<char> text)
    {
        var format = moment.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ";
        moment.UtcDateTime.TryFormat(text, out var written, format, CultureInfo.InvariantCulture);
        return written;
    }
}
