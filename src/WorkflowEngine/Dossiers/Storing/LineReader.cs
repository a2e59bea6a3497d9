using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>Reads the lines that <see cref="LineWriter"/> writes, member by member in their order.</summary>
internal ref struct LineReader
{
    private readonly DateTimeOffset _from;
    private Utf8JsonReader _json;

    public LineReader(ReadOnlySpan<byte> json, PersonalValues personal, DateTimeOffset from = default)
    {
        _json = new Utf8JsonReader(json);
        _from = from;
        Personal = personal;
    }

    /// <summary>Where the numbers of personal values are looked up.</summary>
    public PersonalValues Personal { get; set; }

    /// <summary>Goes into a line or a list.</summary>
    public void Enter() => Expect(JsonTokenType.StartArray);

    /// <summary>Whether a list has another line, into which this goes.</summary>
    public bool EnterNext()
    {
        Next();
        return _json.TokenType switch
        {
            JsonTokenType.StartArray => true,
            JsonTokenType.EndArray => false,
            _ => throw Wrong("a line or the end of the list"),
        };
    }

    /// <summary>Leaves a line that has no options.</summary>
    public void Leave() => Expect(JsonTokenType.EndArray);

    /// <summary>The letter of the next option; '\0' when there is none and the line is left.</summary>
    public char Option()
    {
        Next();
        if (_json.TokenType == JsonTokenType.StartObject)
        {
            Next();
        }

        switch (_json.TokenType)
        {
            case JsonTokenType.PropertyName when _json.ValueSpan.Length == 1:
                return (char)_json.ValueSpan[0];
            case JsonTokenType.EndObject:
                Leave();
                return '\0';
            case JsonTokenType.EndArray:
                return '\0';
            default:
                throw Wrong("an option or the end of the line");
        }
    }

    public int Int()
    {
        Expect(JsonTokenType.Number);
        return _json.GetInt32();
    }

    public long Long()
    {
        Expect(JsonTokenType.Number);
        return _json.GetInt64();
    }

    public bool Flag() => Int() != 0;

    public string Text() => TextOrNull() ?? throw Wrong("a text");

    public string? TextOrNull()
    {
        Next();
        return _json.TokenType switch
        {
            JsonTokenType.String => _json.GetString(),
            JsonTokenType.Null => null,
            _ => throw Wrong("a text"),
        };
    }

    public decimal Amount() => decimal.Parse(Text(), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A moment, written out or as the milliseconds after the one that all are counted from.</summary>
    public DateTimeOffset Moment()
    {
        Next();
        return _json.TokenType switch
        {
            JsonTokenType.Number => _from.AddTicks(_json.GetInt64() * TimeSpan.TicksPerMillisecond),
            JsonTokenType.String => _json.GetDateTimeOffset(),
            _ => throw Wrong("a moment"),
        };
    }

    public Value Value()
    {
        Next();
        return ValueJson.Read(ref _json);
    }

    public Personal Private()
    {
        Next();
        return _json.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.Number => Personal[_json.GetInt32()],
            _ => throw Wrong("the number of a personal value"),
        };
    }

    public Sentence Sentence() => new(Text(), Text());

    public ImmutableArray<int> Ints()
    {
        Enter();
        var numbers = ImmutableArray.CreateBuilder<int>();
        while (_json.Read() && _json.TokenType == JsonTokenType.Number)
        {
            numbers.Add(_json.GetInt32());
        }

        return numbers.DrainToImmutable();
    }

    public ImmutableArray<string> Texts()
    {
        Enter();
        var texts = ImmutableArray.CreateBuilder<string>();
        while (_json.Read() && _json.TokenType == JsonTokenType.String)
        {
            texts.Add(_json.GetString()!);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>Hands the reader over, standing on the next token; it must come back on that value's last one.</summary>
    public T Other<T>(OtherReader<T> read)
    {
        Next();
        return read(ref _json);
    }

    public static JsonException Unknown(string what, object found) => new($"Expected {what}, found “{found}”.");

    private void Expect(JsonTokenType token)
    {
        Next();
        if (_json.TokenType != token)
        {
            throw Wrong(token.ToString());
        }
    }

    private void Next()
    {
        if (!_json.Read())
        {
            throw new JsonException("The stored line ends too early.");
        }
    }

    private readonly JsonException Wrong(string expected) =>
        new($"Expected {expected} at byte {_json.TokenStartIndex}, found {_json.TokenType}.");
}

internal delegate T OtherReader<out T>(ref Utf8JsonReader reader);
