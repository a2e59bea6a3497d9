using System.Buffers;
using System.Text;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Execution;
using WorkflowEngine.Post;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Dossiers.Storing;

public sealed class SnapshotJsonTests
{
    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_dossier_on_its_way_through_a_shipped_procedure_is_read_back_as_it_was(string file)
    {
        var plan = Shipped.PlanOf(file);
        var taken = new HashSet<(string Step, string Outcome)>();
        var seen = 0;

        foreach (var start in ScenarioFile.Of(file).Walks)
        {
            Explore(start.Input.Begin(plan), taken, ref seen);
        }

        Assert.True(seen > 5, $"only {seen} dossiers were looked at");
    }

    [Fact]
    public void Keeps_what_no_shipped_procedure_needs()
    {
        var dossier = Dossier.None.Apply(
        [
            new DossierOpened(7, "d", "v", ValueMap.Of(("who", Drawn.Secret))) { Correlation = "c", Parent = new ParentWait(3, 2), Practice = true },
            new NameSet("tên"),
            new ActivityStarted(1, 0, 0),
            new ActivityStarted(2, 1, 1) { Back = true },
            new VariableSet(2, "x", Value.OfMoney(12.50m)),
            new VariableSet(0, "y", Value.Of(ValueList.Of("a", 1, true))),
            new OutputSet("z", Value.True),
            new ResultKept("n", "Result", ValueMap.Of(("deep", ValueMap.Of(("er", Drawn.Secret))))),
            new ActivityRemembered(2, ValueMap.Of(("turn", 2))),
            new FlowAdvanced(1, [0, 3], [2], [1]),
            new WaitOpened(1, 2, WaitKind.Payment) { Data = ValueMap.Of(("amount", Value.OfMoney(50000))), Until = Shipped.Calendar.At(new(2026, 12, 1), new(9, 0)) },
            new WaitOpened(2, 0, WaitKind.Duty) { Name = "explanation", Item = new WorkItem("duty:explanation", "xa", "phan-cong", null, Shipped.Calendar.At(new(2026, 12, 1), new(9, 0)), null) },
            new DutyClosed(2, "Explained", "a", Shipped.Calendar.At(new(2026, 12, 2), new(9, 0))) { Note = Drawn.Secret, Data = ValueMap.Of(("cause", "other")) },
            new WaitOpened(3, 0, WaitKind.Duty) { Name = "explanation", Item = new WorkItem("duty:explanation", "xa", "phan-cong", "b", Shipped.Calendar.At(new(2026, 12, 2), new(9, 0)), null) },
            new ResultIssued("KQ", "12/KQ", 1, "a", Shipped.Calendar.At(new(2026, 12, 2), new(9, 0))),
            new ResultReplaced("12/KQ", "13/KQ", 2, "b", "Điều 1", Shipped.Calendar.At(new(2026, 12, 3), new(9, 0))) { Reason = Drawn.Secret, Fixed = ValueMap.Of(("ten", ValueList.Of("A", Drawn.Secret))) },
            new LetterDrafted("results/x", "a", "n", Shipped.Calendar.At(new(2026, 12, 2), new(8, 0)), ValueMap.Of(("phan", Drawn.Secret))),
            new LetterDrafted("forms/03", "a", "n", Shipped.Calendar.At(new(2026, 12, 2), new(8, 30)), ValueMap.Of(("phan", Drawn.Secret))) { Once = true },
            new LetterSigned(2, "unit:xa", "ab12", Shipped.Calendar.At(new(2026, 12, 3), new(9, 0)), "AQID"),
            new LetterStamped(2, "ab12", Shipped.Calendar.At(new(2026, 12, 3), new(9, 1)), "AQID"),
            new ParcelTracked("EH123456789VN", ParcelDirection.Out, ParcelStatus.Accepted, Shipped.Calendar.At(new(2026, 12, 2), new(9, 0)), "a") { From = Drawn.Secret, To = Drawn.Secret },
            new ParcelTracked("EH123456789VN", ParcelDirection.Out, ParcelStatus.Failed, Shipped.Calendar.At(new(2026, 12, 3), new(9, 0)), "post") { Note = Drawn.Secret },
            new ParcelTracked("EH000000001VN", ParcelDirection.In, ParcelStatus.Delivered, Shipped.Calendar.At(new(2026, 12, 1), new(9, 0)), "a"),
            new PapersHandedOver(1, "tinh", "xa", "a", Shipped.Calendar.At(new(2026, 12, 1), new(10, 0)), 2),
            new PapersReceived(1, "b", Shipped.Calendar.At(new(2026, 12, 1), new(11, 0))) { Missing = Drawn.Secret },
            new PapersHandedOver(2, "xa", "tinh", "b", Shipped.Calendar.At(new(2026, 12, 2), new(10, 0)), 2),
            new DossierRerouted("sai-co-quan", "a", "H27-2", "1.2", "xa", Shipped.Calendar.At(new(2026, 12, 2), new(12, 0))),
            new WatchPassed("late:0"),
            new WatchSet(Shipped.Calendar.At(new(2026, 12, 3), new(9, 0))),
            new IncidentRaised(1, 2, "n", new("Kẹt", "Stuck"), Shipped.Calendar.At(new(2026, 11, 30), new(9, 0))),
        ]);

        Assert.Equal(dossier, Again(dossier));
    }

    [Fact]
    public void Reads_a_dossier_without_its_side_lists()
    {
        var walk = ScenarioFile.Of(Shipped.Procedures.First()).Walks[0].Input.Begin(Shipped.PlanOf(Shipped.Procedures.First()));
        var (bytes, _, _) = Write(walk.Dossier);

        var read = SnapshotJson.Read(bytes, new PersonalValues(), new PersonalValues());

        Assert.Empty(read.Applicant);
        Assert.Empty(read.Fields);
        Assert.Null(read.Secret);
        Assert.Equal(walk.Dossier.Filing, read.Filing);
        Assert.Equal(walk.Dossier.Waits.AsSpan(), read.Waits.AsSpan());
    }

    private static void Explore(DossierWalk walk, HashSet<(string Step, string Outcome)> taken, ref int seen)
    {
        seen++;
        Check(walk.Dossier);
        if (walk.Dossier.Lifecycle != Lifecycle.Running)
        {
            return;
        }

        foreach (var choice in Choices.Of(walk).ToList())
        {
            if ((choice.Stimulus is CompleteWork { Items.IsEmpty: false } && walk.Dossier.Supplements >= 2) || !taken.Add((choice.Step, choice.Outcome)))
            {
                continue;
            }

            var next = walk.Copy();
            next.Pass(TimeSpan.FromMinutes(20));
            next.PassTo(choice.At ?? next.Now);
            next.Take(choice.Stimulus, choice.Step);
            Explore(next, taken, ref seen);
        }
    }

    private static void Check(Dossier dossier)
    {
        var (bytes, given, made) = Write(dossier);
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal(dossier, SnapshotJson.Read(bytes, given, made));
        foreach (var name in Texts(dossier.Applicant).Concat(Texts(dossier.Fields)).Where(name => name.Contains(' ', StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(name, text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Texts(Value value) => value.Kind switch
    {
        ValueKind.Text => [value.AsText()],
        ValueKind.List => value.AsList().SelectMany(item => Texts(item)),
        ValueKind.Map => value.AsMap().SelectMany(pair => Texts(pair.Value)),
        _ => [],
    };

    private static Dossier Again(Dossier dossier)
    {
        var (bytes, given, made) = Write(dossier);
        return SnapshotJson.Read(bytes, given, made);
    }

    private static (byte[] Bytes, PersonalValues Given, PersonalValues Made) Write(Dossier dossier)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var (given, made) = (new PersonalValues(), new PersonalValues());
        SnapshotJson.Write(dossier, buffer, given, made);
        return (buffer.WrittenSpan.ToArray(), Stored(given), Stored(made));
    }

    private static PersonalValues Stored(PersonalValues values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        values.Write(buffer);
        return PersonalValues.Read(buffer.WrittenSpan);
    }
}
