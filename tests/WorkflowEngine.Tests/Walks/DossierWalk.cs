using System.Buffers;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Execution;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Walks;

/// <summary>
/// One dossier walked through its procedure. Every turn is decided twice and must come out the same; between two turns the
/// dossier is saved and read back; after each it is held to what must always be true.
/// </summary>
internal sealed class DossierWalk(Plan plan)
{
    private readonly List<DossierEvent> _events = [];
    private readonly List<string> _trail = [];

    public Plan Plan { get; } = plan;

    public Dossier Dossier { get; private set; } = Dossier.None;

    public DateTimeOffset Now { get; private set; }

    /// <summary>The office as it is that day; a test may put another one in its place.</summary>
    public OfficeSnapshot Office { get; set; } = Shipped.Office;

    /// <summary>Values that steps of the shipped scenarios write, by field id: of the right kind and pattern, each different one once.</summary>
    public ILookup<string, Value> Samples { get; init; } = Enumerable.Empty<string>().ToLookup(id => id, _ => Value.Null);

    public IReadOnlyList<DossierEvent> Events => _events;

    public IReadOnlyList<string> Trail => _trail;

    public IEnumerable<LetterWritten> Letters => _events.OfType<LetterWritten>();

    public string Story => $"{Plan.Definition}: {string.Join(" → ", _trail)}";

    /// <summary>How long steps really take; a test may say.</summary>
    public Func<StepPlace, StepDuration?> Durations { get; set; } = _ => null;

    public Facts Facts => Shipped.FactsAt(Now) with { Office = Office, Durations = Durations };

    public DossierWalk Copy()
    {
        var copy = new DossierWalk(Plan) { Dossier = Dossier, Now = Now, Office = Office, Samples = Samples, Durations = Durations };
        copy._events.AddRange(_events);
        copy._trail.AddRange(_trail);
        return copy;
    }

    public void File(FileDossier file, DateTimeOffset at)
    {
        Now = at;
        Take(file, "filed " + file.Channel);
    }

    /// <summary>Lets some working time pass, so that no two turns share a moment.</summary>
    public void Pass(TimeSpan time) => Now = Shipped.Calendar.NextWorkingMoment(Now + time);

    /// <summary>Goes to the moment until which a wait lasts.</summary>
    public void PassTo(DateTimeOffset moment) => Now = moment > Now ? moment : Now;

    /// <summary>Takes a choice some working time later, or at the moment that it waits for.</summary>
    public void Take(Choice choice)
    {
        Pass(TimeSpan.FromMinutes(20));
        PassTo(choice.At ?? Now);
        Take(choice.Stimulus, $"{choice.Step}:{choice.Outcome}");
    }

    /// <summary>A turn that must be taken.</summary>
    public void Take(Stimulus stimulus, string what)
    {
        _trail.Add(what);
        var answer = Try(stimulus);
        Assert.True(answer.Refusal is null, $"{Story}: {answer.Refusal?.Vi}");
        Assert.Equal(answer.Dossier, Dossier.Apply(answer.Events));
        var before = Dossier;
        Dossier = SavedAndRead(answer.Dossier);
        _events.AddRange(answer.Events);
        WalkChecks.AfterTurn(this, before, answer.Events);
        if (Dossier.Lifecycle != Lifecycle.Running)
        {
            Assert.Equal(Dossier, Dossier.None.Apply(_events));
        }
    }

    /// <summary>A turn that may be refused; nothing is changed by it.</summary>
    public Advanced Try(Stimulus stimulus)
    {
        var answer = Engine.Advance(Plan, Dossier, stimulus, Facts);
        var again = Engine.Advance(Plan, Dossier, stimulus, Facts);
        Assert.Equal(EventsAsText(answer.Events), EventsAsText(again.Events));
        Assert.Equal(answer.Refusal, again.Refusal);
        Assert.Equal(answer.Dossier, again.Dossier);
        Assert.True(answer.Refusal is null || (answer.Events.Count == 0 && ReferenceEquals(answer.Dossier, Dossier)), Story);
        return answer;
    }

    /// <summary>Someone who may do this piece of work now.</summary>
    public string SomebodyFor(WorkItem item, IReadOnlyCollection<string>? not = null)
    {
        if (item.Person is { } holder)
        {
            return holder;
        }

        var fourEyes = (Plan.NodeOf(item.Step)?.Of<StepSettings>().Holder.FourEyesWith ?? []).Select(step => Dossier.RecordOf(step)?.Person).ToHashSet();
        return Office.PeopleWith(item.Role, item.Unit, Facts.Today).First(person => !fourEyes.Contains(person) && not?.Contains(person) != true);
    }

    public static string EventsAsText(IReadOnlyList<DossierEvent> events)
    {
        var (bytes, personal, values) = (new ArrayBufferWriter<byte>(), new PersonalValues(), new ArrayBufferWriter<byte>());
        EventJson.Write(events, DateTimeOffset.UnixEpoch, bytes, personal);
        personal.Write(values);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan) + System.Text.Encoding.UTF8.GetString(values.WrittenSpan);
    }

    private static Dossier SavedAndRead(Dossier dossier)
    {
        var (bytes, given, made) = (new ArrayBufferWriter<byte>(), new PersonalValues(), new PersonalValues());
        SnapshotJson.Write(dossier, bytes, given, made);
        var read = SnapshotJson.Read(bytes.WrittenSpan, Stored(given), Stored(made));
        Assert.Equal(dossier, read);
        return read;
    }

    private static PersonalValues Stored(PersonalValues values)
    {
        var bytes = new ArrayBufferWriter<byte>();
        values.Write(bytes);
        return PersonalValues.Read(bytes.WrittenSpan);
    }
}
