using System.Globalization;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>One entry of the clock's ledger as a line, for the events that add it.</summary>
internal static class ClockLine
{
    private const string DayFormat = "yyyy-MM-dd";

    public static void Write(LineWriter line, ClockEntry entry)
    {
        line.Begin();
        line.Add((int)entry.Kind).Add(entry.Rule).Add(entry.At);
        line.Option('b', entry.By);
        line.Option('f', entry.From);
        line.Option('a', entry.Amount?.ToString());
        line.Option('d', entry.Day?.ToString(DayFormat, CultureInfo.InvariantCulture));
        if (entry.WaitsFor is { } party)
        {
            line.Option('w').Begin();
            line.Add(party);
            line.End();
        }

        line.Option('s', entry.StartsAnew);
        line.Option('n', entry.Note);
        line.End();
    }

    public static ClockEntry Read(ref LineReader line)
    {
        line.Enter();
        var kind = (ClockEntryKind)line.Int();
        var rule = line.Text();
        var entry = new ClockEntry(line.Moment(), kind, rule);
        while (line.Option() is var option and not '\0')
        {
            entry = option switch
            {
                'b' => entry with { By = line.Text() },
                'f' => entry with { From = line.Moment() },
                'a' => entry with { Amount = ReadLimit(ref line) },
                'd' => entry with { Day = DateOnly.ParseExact(line.Text(), DayFormat, CultureInfo.InvariantCulture) },
                'w' => entry with { WaitsFor = ReadParty(ref line) },
                's' => entry with { StartsAnew = line.Flag() },
                'n' => entry with { Note = line.Text() },
                _ => throw LineReader.Unknown("an option of a clock's entry", option),
            };
        }

        return entry;
    }

    public static TimeLimit ReadLimit(ref LineReader line) =>
        line.Text() is var text && TimeLimit.TryParse(text, out var limit) ? limit : throw LineReader.Unknown("a limit such as 3 wd", text);

    private static Words.Sentence ReadParty(ref LineReader line)
    {
        line.Enter();
        var party = line.Sentence();
        line.Leave();
        return party;
    }
}
