using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    private static void WriteDuty(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case DutyClosed e:
                line.Begin("duty"u8);
                line.Add(e.Seq).Add(e.Outcome).Add(e.Person).Add(e.At);
                line.Option('n', e.Note);
                line.Option('d', e.Data);
                break;
            case FlowEnded e:
                line.Begin("flown"u8);
                line.Add((int)e.How);
                line.Option('o', e.Outcome);
                break;
            case WatchSet e:
                line.Begin("watch"u8);
                line.Option('u', e.At);
                break;
            case WatchPassed e:
                line.Begin("passed"u8);
                line.Add(e.Key);
                break;
        }
    }

    private static DutyClosed Duty(ref LineReader line)
    {
        var e = new DutyClosed(line.Int(), line.Text(), line.TextOrNull(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'n' => e with { Note = line.Private() },
                'd' => e with { Data = line.Private() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static FlowEnded Flown(ref LineReader line)
    {
        var e = new FlowEnded((Lifecycle)line.Int());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'o' ? e with { Outcome = line.Text() } : throw Unknown(option);
        }

        return e;
    }

    private static WatchSet Watch(ref LineReader line)
    {
        var e = new WatchSet(null);
        while (line.Option() is var option and not '\0')
        {
            e = option == 'u' ? new WatchSet(line.Moment()) : throw Unknown(option);
        }

        return e;
    }
}
