using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Issuing;
using WorkflowEngine.Post;
using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>Reading a dossier back from its snapshot, which only the dossier itself may fill.</summary>
public sealed partial record Dossier
{
    internal static Dossier Restore(ReadOnlySpan<byte> json, PersonalValues given, PersonalValues made)
    {
        var line = new LineReader(json, made);
        line.Enter();
        var (id, definition, version) = (line.Long(), line.Text(), line.Text());
        var (lastActivation, lastWait, lastMessage, lastIncident, lastLetter) = (line.Int(), line.Int(), line.Int(), line.Int(), line.Int());
        ValueMap applicant = ValueMap.Empty, fields = ValueMap.Empty, input = ValueMap.Empty, variables = ValueMap.Empty;
        ValueMap output = ValueMap.Empty, results = ValueMap.Empty, asked = ValueMap.Empty, notes = ValueMap.Empty;
        string? secret = null, correlation = null, outcome = null, name = null, note = null;
        var (practice, lifecycle, status, supplements) = (false, Lifecycle.Running, PublicStatus.None, 0);
        ParentWait? parent = null;
        Filing? filing = null;
        ClockLedger? clock = null;
        IssuedResult? result = null;
        RegisterEntry? registered = null;
        ExtensionAsk? extending = null;
        ImmutableArray<Opinion> opinions = [];
        ImmutableArray<Visit> visits = [];
        Value lastResult = default;
        ImmutableArray<ProvidedComponent> components = [];
        ImmutableArray<ExtraPaper> extras = [];
        string? digital = null;
        ImmutableArray<Activation> activations = [];
        ImmutableArray<Wait> waits = [];
        ImmutableArray<StepRecord> records = [];
        ImmutableArray<Incident> incidents = [];
        ImmutableArray<DutyRecord> duties = [];
        FlowEnd? flowEnd = null;
        ImmutableArray<ResultRevision> revisions = [];
        ImmutableArray<LetterMark> marks = [];
        ImmutableArray<Parcel> parcels = [];
        ImmutableArray<PaperMove> paperMoves = [];
        Rerouting? rerouted = null;
        ImmutableArray<LetterDraft> drafts = [];
        (DateTimeOffset? Watch, ImmutableArray<string> Passed) watched = (null, []);
        while (line.Option() is var option and not '\0')
        {
            line.Personal = option is 'A' or 'D' or 'I' or 'k' ? given : made;
            switch (option)
            {
                case 'A': applicant = line.Private().Map; break;
                case 'D': fields = line.Private().Map; break;
                case 'I': input = line.Private().Map; break;
                case 'k': secret = line.Private().Text; break;
                case 'c': correlation = line.Text(); break;
                case 't': practice = line.Flag(); break;
                case 'l': lifecycle = (Lifecycle)line.Int(); break;
                case 'o': outcome = line.Text(); break;
                case 'S': status = (PublicStatus)line.Int(); break;
                case 's': supplements = line.Int(); break;
                case 'p': parent = LineParts.ReadParent(ref line); break;
                case 'F': filing = LineParts.ReadFiling(ref line); break;
                case 'C': clock = line.Other(ClockLedgerJson.Read); break;
                case 'P': components = LineParts.ReadComponents(ref line); break;
                case 'Z': result = ReadResult(ref line); break;
                case 'B': registered = ReadRegister(ref line); break;
                case 'y': extending = ReadExtending(ref line); break;
                case 'H': opinions = ReadList(ref line, ReadOpinion); break;
                case 'v': visits = ReadList(ref line, ReadVisit); break;
                case 'n': name = line.Private().Text; break;
                case 'V': variables = line.Private().Map; break;
                case 'O': output = line.Private().Map; break;
                case 'R': results = line.Private().Map; break;
                case 'L': lastResult = line.Private().Value; break;
                case 'q': asked = line.Private().Map; break;
                case 'M': notes = line.Private().Map; break;
                case 'N': note = line.Private().Text; break;
                case 'G': digital = line.Text(); break;
                case 'E': extras = LineParts.ReadExtras(ref line); break;
                case 'a': activations = ReadList(ref line, ReadActivation); break;
                case 'w': waits = ReadList(ref line, ReadWait); break;
                case 'r': records = ReadList(ref line, ReadRecord); break;
                case 'x': incidents = ReadList(ref line, ReadIncident); break;
                case 'd': duties = ReadList(ref line, LineParts.ReadDuty); break;
                case 'e': flowEnd = LineParts.ReadFlowEnd(ref line); break;
                case 'j': revisions = ReadList(ref line, LineParts.ReadRevision); break;
                case 'K': marks = ReadList(ref line, LineParts.ReadMark); break;
                case 'J': parcels = Collect(ReadList(ref line, ReadParcelMove)); break;
                case 'T': paperMoves = ReadList(ref line, ReadPaperMove); break;
                case 'X': rerouted = ReadRerouting(ref line); break;
                case 'W': drafts = ReadList(ref line, ReadDraft); break;
                case 'h': watched = LineParts.ReadWatch(ref line); break;
                default: throw LineReader.Unknown("an option of a dossier", option);
            }
        }

        return new Dossier
        {
            Id = id,
            Definition = definition,
            Version = version,
            Correlation = correlation,
            Name = name,
            Parent = parent,
            Practice = practice,
            Lifecycle = lifecycle,
            Activations = activations,
            Waits = waits,
            Records = records,
            Incidents = incidents,
            Input = input,
            Variables = variables,
            Output = output,
            Results = results,
            LastResult = lastResult,
            Filing = filing,
            Status = status,
            Clock = clock,
            Secret = secret,
            Applicant = applicant,
            Fields = fields,
            Components = components,
            Supplements = supplements,
            Asked = asked,
            Extras = extras,
            DigitalResult = digital,
            Result = result,
            Registered = registered,
            Extending = extending,
            Opinions = opinions,
            Visits = visits,
            Notes = notes,
            LastNote = note,
            LastLetter = lastLetter,
            LastActivation = lastActivation,
            LastWait = lastWait,
            LastMessage = lastMessage,
            LastIncident = lastIncident,
            Outcome = outcome,
            Duties = duties,
            FlowEnd = flowEnd,
            Watch = watched.Watch,
            Passed = watched.Passed,
            Revisions = revisions,
            Marks = marks,
            Parcels = parcels,
            PaperMoves = paperMoves,
            Rerouted = rerouted,
            Drafts = drafts,
        };
    }

    private delegate T LineOf<out T>(ref LineReader line);

    /// <summary>Reads lines; each is read to its end.</summary>
    private static ImmutableArray<T> ReadList<T>(ref LineReader line, LineOf<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        line.Enter();
        while (line.EnterNext())
        {
            items.Add(read(ref line));
        }

        return items.DrainToImmutable();
    }

    private static IssuedResult ReadResult(ref LineReader line)
    {
        line.Enter();
        var result = new IssuedResult(line.Text(), line.Text(), line.Int(), line.Text(), line.Moment());
        line.Leave();
        return result;
    }

    private static RegisterEntry ReadRegister(ref LineReader line)
    {
        line.Enter();
        var entry = new RegisterEntry(line.Text(), line.Text());
        line.Leave();
        return entry;
    }

    private static Activation ReadActivation(ref LineReader line)
    {
        var activation = new Activation(line.Int(), line.Int(), line.Int(), false);
        while (line.Option() is var option and not '\0')
        {
            activation = option switch
            {
                'b' => activation with { Back = line.Flag() },
                'v' => activation with { Variables = line.Private().Map },
                's' => activation with { State = line.Value() },
                'f' => activation with { Flow = ReadCounts(ref line) },
                _ => throw LineReader.Unknown("an option of an activation", option),
            };
        }

        return activation;
    }

    private static FlowCounts ReadCounts(ref LineReader line)
    {
        line.Enter();
        var counts = new FlowCounts(line.Ints(), line.Ints(), [.. line.Ints().Select(followed => followed != 0)]);
        line.Leave();
        return counts;
    }

    private static Wait ReadWait(ref LineReader line)
    {
        var wait = new Wait(line.Int(), line.Int(), (WaitKind)line.Int());
        while (line.Option() is var option and not '\0')
        {
            wait = option switch
            {
                'n' => wait with { Name = line.Text() },
                'u' => wait with { Until = line.Moment() },
                'i' => wait with { Item = LineParts.ReadItem(ref line) },
                'd' => wait with { Data = line.Value() },
                'o' => wait with { Opened = line.Moment() },
                _ => throw LineReader.Unknown("an option of a wait", option),
            };
        }

        return wait;
    }

    private static StepRecord ReadRecord(ref LineReader line)
    {
        var record = new StepRecord(line.Text(), line.TextOrNull(), line.TextOrNull(), line.Text(), line.Moment(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            record = option == 'b' ? record with { Bases = line.Text() } : throw LineReader.Unknown("an option of a record", option);
        }

        return record;
    }

    private static Incident ReadIncident(ref LineReader line)
    {
        var incident = new Incident(line.Int(), line.Int(), line.Text(), line.Sentence(), line.Moment());
        line.Leave();
        return incident;
    }
}
