using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Tests.Walks;

/// <summary>One dossier walked through its procedure; every turn is held to what must always be true.</summary>
internal sealed class DossierWalk(Plan plan)
{
    private readonly List<DossierEvent> _events = [];
    private readonly List<string> _trail = [];

    public Plan Plan { get; } = plan;

    public Dossier Dossier { get; private set; } = Dossier.None;

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyList<DossierEvent> Events => _events;

    public IReadOnlyList<string> Trail => _trail;

    public IEnumerable<LetterWritten> Letters => _events.OfType<LetterWritten>();

    public DossierWalk Copy()
    {
        var copy = new DossierWalk(Plan) { Dossier = Dossier, Now = Now };
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

    public void Take(Stimulus stimulus, string what)
    {
        _trail.Add(what);
        var answer = Engine.Advance(Plan, Dossier, stimulus, Shipped.FactsAt(Now));
        Assert.True(answer.Refusal is null, $"{Story}: {answer.Refusal?.Vi}");
        Assert.Equal(answer.Dossier, Dossier.Apply(answer.Events));
        Dossier = answer.Dossier;
        _events.AddRange(answer.Events);
        Check();
    }

    /// <summary>Someone who may do this piece of work now.</summary>
    public string SomebodyFor(WorkItem item, IReadOnlyCollection<string>? not = null)
    {
        var day = Shipped.Calendar.LocalDay(Now);
        if (item.Person is { } holder)
        {
            return holder;
        }

        var node = Plan.NodeOf(item.Step)!;
        var fourEyes = node.Of<StepSettings>().Holder.FourEyesWith.Select(step => Dossier.RecordOf(step)?.Person).ToHashSet();
        return Shipped.Office.PeopleWith(item.Role, item.Unit, day).First(person => !fourEyes.Contains(person) && not?.Contains(person) != true);
    }

    public string Story => $"{Plan.Definition}: {string.Join(" → ", _trail)}";

    private void Check()
    {
        Assert.True(Dossier.Incidents.IsEmpty, $"{Story}: {string.Join("; ", Dossier.Incidents.Select(incident => incident.Sentence.Vi))}");
        var day = Shipped.Calendar.LocalDay(Now);
        foreach (var wait in Dossier.Waits)
        {
            if (wait.Item is not { } item)
            {
                continue;
            }

            Assert.True(Shipped.Office.PeopleWith(item.Role, item.Unit, day).Any(), $"{Story}: nobody holds {item.Role} in {item.Unit}");
            if (Plan.NodeOf(item.Step)!.Of<StepSettings>().Time is { } time)
            {
                Assert.Equal(Shipped.Calendar.Add(item.Opened, time), item.Due);
            }
        }

        if (Dossier.Lifecycle == Lifecycle.Running)
        {
            Assert.True(Dossier.Waits.Length > 0, $"{Story}: the dossier waits for nothing and has not ended");
        }

        foreach (var letter in Letters)
        {
            Assert.False(string.IsNullOrWhiteSpace(letter.Body.Text), $"{Story}: the letter {letter.Template} is empty");
            Assert.DoesNotContain("{{", letter.Body.Text, StringComparison.Ordinal);
        }

        CheckClock();
    }

    private void CheckClock()
    {
        if (Dossier.Clock is not { } clock)
        {
            return;
        }

        var law = Shipped.FactsAt(Now).LawOf(Dossier)!;
        var at = clock.Last.At > Now ? clock.Last.At : Now;
        var rows = clock.Explain(Shipped.Calendar, law, at);
        Assert.NotEmpty(rows);
        if (clock.IsStopped)
        {
            Assert.Null(clock.Due(Shipped.Calendar));
        }
        else
        {
            Assert.NotNull(clock.Due(Shipped.Calendar));
        }

        if (Dossier.Lifecycle != Lifecycle.Running)
        {
            Assert.True(clock.IsEnded, $"{Story}: the clock still runs");
        }
    }
}
