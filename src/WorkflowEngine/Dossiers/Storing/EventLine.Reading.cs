using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    /// <summary>Reads the line into which the reader went; afterwards the line is left.</summary>
    public static DossierEvent Read(ref LineReader line)
    {
        var word = line.Text();
        return word switch
        {
            "start" => Started(ref line),
            "done" => Completed(ref line),
            "wait" => Opened(ref line),
            "waited" => Ended(ref line),
            "msg" => Message(ref line),
            "opened" => DossierOpened(ref line),
            "ended" => DossierEnded(ref line),
            "filed" => Filed(ref line),
            "give" => Assigned(ref line),
            "letter" => Letter(ref line),
            "paid" => Paid(ref line),
            "waived" => Waived(ref line),
            "ask" => Asked(ref line),
            "party" => Party(ref line),
            "corrected" => Corrected(ref line),
            "replaced" => Replaced(ref line),
            "revoked" => Revoked(ref line),
            "drafted" => Drafted(ref line),
            "duty" => Duty(ref line),
            "flown" => Flown(ref line),
            "watch" => Watch(ref line),
            "parcel" => Parcel(ref line),
            "took" => Took(ref line),
            "visit" => Visited(ref line),
            _ => Plain(ref line, word),
        };
    }

    /// <summary>Events that are whole once their fixed members are read.</summary>
    private static DossierEvent Plain(ref LineReader line, string word)
    {
        DossierEvent read = word switch
        {
            "cancel" => new ActivityCancelled(line.Int()),
            "state" => new ActivityRemembered(line.Int(), line.Value()),
            "flow" => new FlowAdvanced(line.Int(), line.Ints(), line.Ints(), line.Ints()),
            "var" => new VariableSet(line.Int(), line.Text(), line.Private()),
            "out" => new OutputSet(line.Text(), line.Private()),
            "result" => new ResultKept(line.Text(), line.Text(), line.Private()),
            "name" => new NameSet(line.Private()),
            "corr" => new CorrelationSet(line.Text()),
            "line" => new LineWritten(line.Private()),
            "stuck" => new IncidentRaised(line.Int(), line.Int(), line.Text(), line.Sentence(), line.Moment()),
            "unstuck" => new IncidentResolved(line.Int(), (IncidentWay)line.Int(), line.Private()),
            "status" => new StatusChanged((PublicStatus)line.Int()),
            "clock" => new ClockBegun(ClockLine.ReadLimit(ref line), ClockLine.Read(ref line)),
            "tick" => new ClockChanged(ClockLine.Read(ref line)),
            "fields" => new FieldsWritten(line.Private()),
            "papers" => new ComponentsProvided(LineParts.ReadComponents(ref line)),
            "fee" => new FeeAsked(line.Int(), line.Amount()),
            "issued" => new ResultIssued(line.Text(), line.Text(), line.Int(), line.Text(), line.Moment()),
            "digital" => new ResultDigitised(line.TextOrNull(), line.TextOrNull(), line.Text()),
            "refer" => new ChildReferred(line.Int(), line.Text(), line.Text()),
            "stop" => new DossierStopped(line.Text(), line.Private()),
            "signed" => new LetterSigned(line.Int(), line.Text(), line.Text(), line.Moment(), line.Private()),
            "stamped" => new LetterStamped(line.Int(), line.Text(), line.Moment(), line.Text()),
            "passed" => new WatchPassed(line.Text()),
            _ => LawStep(ref line, word) ?? PostEvent(ref line, word) ?? throw LineReader.Unknown("the word of an event", word),
        };
        line.Leave();
        return read;
    }

    private static SupplementAsked Asked(ref LineReader line)
    {
        var e = new SupplementAsked(line.Int(), line.Texts(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'x' => e with { Extra = LineParts.ReadExtras(ref line) },
                'c' => e with { Cited = LineParts.ReadExtras(ref line) },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static ActivityStarted Started(ref LineReader line)
    {
        var e = new ActivityStarted(line.Int(), line.Int(), line.Int());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'b' ? e with { Back = line.Flag() } : throw Unknown(option);
        }

        return e;
    }

    private static ActivityCompleted Completed(ref LineReader line)
    {
        var e = new ActivityCompleted(line.Int());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'o' ? e with { Outcomes = line.Texts() } : throw Unknown(option);
        }

        return e;
    }

    private static WaitOpened Opened(ref LineReader line)
    {
        var e = new WaitOpened(line.Int(), line.Int(), (WaitKind)line.Int());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'n' => e with { Name = line.Text() },
                'u' => e with { Until = line.Moment() },
                'i' => e with { Item = LineParts.ReadItem(ref line) },
                'd' => e with { Data = line.Value() },
                'o' => e with { Opened = line.Moment() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static WaitEnded Ended(ref LineReader line)
    {
        var e = new WaitEnded(line.Int());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'o' => e with { Outcome = line.Text() },
                'p' => e with { Person = line.Text() },
                'a' => e with { At = line.Moment() },
                'n' => e with { Note = line.Private() },
                'b' => e with { Bases = line.Text() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static MessageQueued Message(ref LineReader line)
    {
        var e = new MessageQueued(line.Int(), (MessageKind)line.Int(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'w' ? e with { Wait = line.Int() } : throw Unknown(option);
        }

        return e;
    }

    private static DossierOpened DossierOpened(ref LineReader line)
    {
        var e = new DossierOpened(line.Long(), line.Text(), line.Text(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'c' => e with { Correlation = line.Text() },
                'p' => e with { Parent = LineParts.ReadParent(ref line) },
                't' => e with { Practice = line.Flag() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static DossierEnded DossierEnded(ref LineReader line)
    {
        var e = new DossierEnded((Lifecycle)line.Int());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'o' ? e with { Outcome = line.Text() } : throw Unknown(option);
        }

        return e;
    }

    private static System.Text.Json.JsonException Unknown(char option) => LineReader.Unknown("an option of the event", option);
}
