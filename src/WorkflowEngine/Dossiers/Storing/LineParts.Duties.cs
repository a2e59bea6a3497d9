using System.Collections.Immutable;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class LineParts
{
    /// <summary>A closed duty, inside the line that was begun for it.</summary>
    public static void Write(LineWriter line, DutyRecord duty)
    {
        line.Add(duty.Kind).Add(duty.Seq).Add(duty.Unit).Add(duty.Person).Add(duty.Outcome).Add(duty.Opened).Add(duty.Closed);
        line.Option('n', new Personal(duty.Note));
        line.Option('d', duty.Data);
    }

    public static DutyRecord ReadDuty(ref LineReader line)
    {
        var duty = new DutyRecord(line.Text(), line.Int(), line.Text(), line.TextOrNull(), line.Text(), line.Moment(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            duty = option switch
            {
                'n' => duty with { Note = line.Private().Text },
                'd' => duty with { Data = line.Private().Map },
                _ => throw LineReader.Unknown("an option of a duty", option),
            };
        }

        return duty;
    }

    public static FlowEnd ReadFlowEnd(ref LineReader line)
    {
        line.Enter();
        var end = new FlowEnd((Lifecycle)line.Int(), line.TextOrNull());
        line.Leave();
        return end;
    }

    public static (DateTimeOffset? Watch, ImmutableArray<string> Passed) ReadWatch(ref LineReader line)
    {
        line.Enter();
        var passed = line.Texts();
        DateTimeOffset? watch = null;
        while (line.Option() is var option and not '\0')
        {
            watch = option == 'u' ? line.Moment() : throw LineReader.Unknown("an option of a watch", option);
        }

        return (watch, passed);
    }
}
