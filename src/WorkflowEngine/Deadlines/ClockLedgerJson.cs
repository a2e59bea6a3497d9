using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// A ledger as JSON, small because it is stored with every dossier:
/// <c>{"limit":"3 wd","entries":[{"at":"2026-11-13T07:45:00+07:00","is":"started","rule":"first-day","from":"…"}]}</c>.
/// What an entry does not have is not written.
/// </summary>
public static class ClockLedgerJson
{
    private static readonly string[] Kinds = ["started", "stopped", "resumed", "restarted", "extended", "reDated", "ended"];
    private static readonly string[] Members = ["at", "is", "rule", "by", "from", "amount", "day", "waitsFor", "anew", "note"];

    public static void Write(Utf8JsonWriter writer, ClockLedger ledger)
    {
        writer.WriteStartObject();
        writer.WriteString("limit"u8, ledger.Limit.ToString());
        writer.WriteStartArray("entries"u8);
        foreach (var entry in ledger.Entries)
        {
            WriteEntry(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One entry, as an event of the dossier carries it.</summary>
    public static void WriteEntry(Utf8JsonWriter writer, ClockEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("at"u8, entry.At);
        writer.WriteString("is"u8, Kinds[(int)entry.Kind]);
        writer.WriteString("rule"u8, entry.Rule);
        if (entry.By is { } by)
        {
            writer.WriteString("by"u8, by);
        }

        if (entry.From is { } from)
        {
            writer.WriteString("from"u8, from);
        }

        if (entry.Amount is { } amount)
        {
            writer.WriteString("amount"u8, amount.ToString());
        }

        if (entry.Day is { } day)
        {
            writer.WriteString("day"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (entry.WaitsFor is { } party)
        {
            writer.WriteStartArray("waitsFor"u8);
            writer.WriteStringValue(party.Vi);
            writer.WriteStringValue(party.En);
            writer.WriteEndArray();
        }

        if (entry.StartsAnew)
        {
            writer.WriteBoolean("anew"u8, true);
        }

        if (entry.Note is { } note)
        {
            writer.WriteString("note"u8, note);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the ledger at whose opening brace the reader stands; afterwards it stands on the closing one.</summary>
    /// <exception cref="JsonException">What is there is not a ledger that was written here.</exception>
    public static ClockLedger Read(ref Utf8JsonReader reader)
    {
        TimeLimit? limit = null;
        List<ClockEntry> entries = [];
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("limit"u8))
            {
                reader.Read();
                limit = LimitOf(ref reader);
            }
            else if (reader.ValueTextEquals("entries"u8))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    entries.Add(ReadEntry(ref reader));
                }
            }
            else
            {
                reader.Skip();
            }
        }

        if (limit is not { } given || entries.Count == 0 || entries[0].Kind != ClockEntryKind.Started)
        {
            throw new JsonException("Expected a ledger with a limit and entries of which the first starts the clock.");
        }

        return ClockLedger.Own(given, entries);
    }

    /// <summary>Reads the entry at whose opening brace the reader stands; afterwards it stands on the closing one.</summary>
    /// <exception cref="JsonException">What is there is not an entry that was written here.</exception>
    public static ClockEntry ReadEntry(ref Utf8JsonReader reader)
    {
        DateTimeOffset? at = null, from = null;
        ClockEntryKind? kind = null;
        string? rule = null, by = null, note = null;
        TimeLimit? amount = null;
        DateOnly? day = null;
        Sentence? waitsFor = null;
        var anew = false;
        while (Next(ref reader))
        {
            switch (MemberOf(ref reader))
            {
                case 0:
                    at = reader.GetDateTimeOffset();
                    break;
                case 1:
                    kind = KindOf(ref reader);
                    break;
                case 2:
                    rule = reader.GetString();
                    break;
                case 3:
                    by = reader.GetString();
                    break;
                case 4:
                    from = reader.GetDateTimeOffset();
                    break;
                case 5:
                    amount = LimitOf(ref reader);
                    break;
                case 6:
                    day = DayOf(ref reader);
                    break;
                case 7:
                    waitsFor = WordsOf(ref reader);
                    break;
                case 8:
                    anew = reader.GetBoolean();
                    break;
                case 9:
                    note = reader.GetString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return at is { } moment && kind is { } found && rule is not null
            ? new ClockEntry(moment, found, rule) { By = by, From = from, Amount = amount, Day = day, WaitsFor = waitsFor, StartsAnew = anew, Note = note }
            : throw new JsonException("Expected an entry with at, is and rule.");
    }

    /// <summary>Which member the reader stands at, by its place in <see cref="Members"/>; moves on to the value.</summary>
    private static int MemberOf(ref Utf8JsonReader reader)
    {
        var at = IndexOf(ref reader, Members);
        reader.Read();
        return at;
    }

    private static ClockEntryKind KindOf(ref Utf8JsonReader reader)
    {
        var at = reader.TokenType == JsonTokenType.String ? IndexOf(ref reader, Kinds) : -1;
        return at >= 0 ? (ClockEntryKind)at : throw new JsonException($"Expected one of {string.Join(", ", Kinds)}.");
    }

    private static int IndexOf(ref Utf8JsonReader reader, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (reader.ValueTextEquals(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    private static TimeLimit LimitOf(ref Utf8JsonReader reader) => TimeLimit.TryParse(reader.GetString(), out var limit)
        ? limit
        : throw new JsonException($"Expected a limit such as 3 wd, found {reader.GetString()}.");

    private static DateOnly DayOf(ref Utf8JsonReader reader) =>
        DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new JsonException($"Expected a day such as 2026-11-17, found {reader.GetString()}.");

    private static Sentence WordsOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        var vi = reader.GetString()!;
        reader.Read();
        var en = reader.GetString()!;
        reader.Read();
        return new Sentence(vi, en);
    }
}
