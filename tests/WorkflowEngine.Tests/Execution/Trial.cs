using System.Buffers;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Deadlines;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Execution;

/// <summary>One dossier of a document, driven stimulus by stimulus; between two it is nothing but its events applied, saved and read again.</summary>
internal sealed class Trial
{
    public static readonly DateTimeOffset Morning = Some.At("2026-11-17 08:00");

    private readonly Plan _plan;
    private readonly List<DossierEvent> _events = [];

    private Trial(Plan plan) => _plan = plan;

    public Dossier Dossier { get; private set; } = Dossier.None;

    public IReadOnlyList<DossierEvent> Events => _events;

    public IEnumerable<string> Lines => Of<LineWritten>().Select(line => line.Text.Text!);

    public Lifecycle Lifecycle => Dossier.Lifecycle;

    public static Trial Begin(string document, params ReadOnlySpan<(string Key, Value Value)> input)
    {
        var trial = Prepare(document);
        trial.Do(new Begin(1) { Input = ValueMap.Of(input) });
        return trial;
    }

    /// <summary>Begins a document in which others stand as steps.</summary>
    public static Trial BeginWith(string[] others, string document, params ReadOnlySpan<(string Key, Value Value)> input)
    {
        var trial = Prepare(document, others);
        trial.Do(new Begin(1) { Input = ValueMap.Of(input) });
        return trial;
    }

    public static Trial Prepare(string document, params string[] others)
    {
        var compiled = SomeWorkflow.Compile(document, others);
        Assert.Empty(compiled.Faults);
        return new Trial(compiled.Plan!);
    }

    public Advanced Do(Stimulus stimulus, DateTimeOffset? at = null)
    {
        var advanced = Engine.Advance(_plan, Dossier, stimulus, new Facts { Now = at ?? Morning, Calendar = Some.Calendar });
        var applied = Dossier.Apply(advanced.Events);
        Assert.Equal(advanced.Dossier, applied);
        Dossier = SavedAndReloaded(applied);
        Assert.Equal(applied, Dossier);
        _events.AddRange(advanced.Events);
        return advanced;
    }

    private static Dossier SavedAndReloaded(Dossier dossier)
    {
        var (given, made) = (new PersonalValues(), new PersonalValues());
        var buffer = new ArrayBufferWriter<byte>();
        SnapshotJson.Write(dossier, buffer, given, made);
        return SnapshotJson.Read(buffer.WrittenSpan, given, made);
    }

    /// <summary>Answers the wait for a signal or a task of this name.</summary>
    public Advanced Answer(string name, Value input = default) =>
        Do(new Resume(Dossier.Waits.Single(wait => wait.Name == name).Seq) { Input = input });

    public IEnumerable<T> Of<T>()
        where T : DossierEvent => _events.OfType<T>();

    public IEnumerable<string?> WaitsFor => Dossier.Waits.Select(wait => wait.Name);
}
