using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Reminders;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Reminders;

public sealed partial class ReminderWalkTests
{
    [Fact]
    public void Reminders_of_the_whole_dossier_come_in_their_order_each_once_to_whom_they_are_for()
    {
        var walk = Filed("""{ "at": "-4 h", "to": "holder" }, { "at": "0", "to": "head" }, { "at": "+4 h", "to": "above" }""");
        var due = walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value;
        var item = walk.Work().Item!;

        Watch(walk);

        var notices = Notices(walk);
        Assert.Equal(3, notices.Count);
        Assert.Equal(walk.Able(), notices[0]["to"].Texts());
        Assert.All(notices[1]["to"].Texts(), person => Assert.True(walk.Office.MayDo(person, Right.AssignWork, item.Unit, walk.Facts.Today)));
        var above = walk.Office.Ancestors(item.Unit, walk.Facts.Today)[0].Code;
        Assert.All(notices[2]["to"].Texts(), person => Assert.True(walk.Office.MayDo(person, Right.AssignWork, above, walk.Facts.Today) || walk.Office.MayDo(person, Right.Sign, above, walk.Facts.Today)));
        Assert.Contains("đến hạn", notices[0]["vi"].AsText(), StringComparison.Ordinal);
        Assert.Contains("đã quá hạn", notices[2]["vi"].AsText(), StringComparison.Ordinal);
        Assert.Contains(due.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture), notices[0]["vi"].AsText(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Procedures))]
    public void Every_shipped_procedure_reminds_before_at_and_after_its_date_its_holder_its_head_and_the_body_above(string file)
    {
        var walk = ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file));
        var reminders = Shipped.PlanOf(file).Procedure!.Reminders.Select(fact => fact.Reminder!).ToList();

        Watch(walk);

        Assert.Equal([ReminderTo.Holder, ReminderTo.Head, ReminderTo.Above], reminders.Select(reminder => reminder.To).Distinct());
        Assert.Contains(Notices(walk), notice => notice["vi"].AsText().Contains("đến hạn", StringComparison.Ordinal));
        Assert.Contains(Notices(walk), notice => notice["vi"].AsText().Contains("đã quá hạn", StringComparison.Ordinal));
        Assert.All(Notices(walk), notice => Assert.NotEmpty(notice["to"].Texts()));
    }

    public static TheoryData<string> Procedures() =>
        [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "workflows", "procedures"), "*.json")
            .Where(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal))
            .Select(file => "workflows/procedures/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void A_step_reminds_of_its_own_due_moment_and_not_once_it_is_done()
    {
        var walk = SomeDossier.InputOf("ho-so-1").Begin(WithStepReminder("+1 h: head, +2 wd: above"));
        var seq = walk.Work().Seq;
        walk.PassTo(walk.Dossier.Watch!.Value);
        walk.Take(new TimePassed(TimePassed.Watch), "reminded");

        walk.Take(Choices.Of(walk).First());
        Watch(walk);

        Assert.Equal([$"step:{seq}:0"], walk.Dossier.Passed.Where(key => key.StartsWith($"step:{seq}:", StringComparison.Ordinal)));
        Assert.Contains("bước “", Notices(walk)[0]["vi"].AsText(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_applicant_is_reminded_by_letter()
    {
        var walk = Filed("""{ "at": "-4 h", "to": "applicant", "by": "mail", "template": "notices/da-tiep-nhan" }""");

        Watch(walk);

        Assert.Single(walk.Letters, letter => letter.Template.StartsWith("notices/da-tiep-nhan", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_that_cannot_be_written_is_told_and_holds_up_no_other_moment()
    {
        var walk = Filed("""{ "at": "-4 h", "to": "applicant", "template": "notices/khong-co" }""");
        walk.PassTo(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value.AddMinutes(1));

        var answer = walk.Try(new TimePassed(TimePassed.Watch));

        Assert.Null(answer.Refusal);
        Assert.Contains("notices/khong-co", Assert.Single(answer.Dossier.Incidents).Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains(answer.Dossier.OpenDuties, duty => duty.Name == "explanation");
    }

    [Fact]
    public void A_clock_that_stops_moves_the_reminders()
    {
        var walk = Filed("""{ "at": "-4 h", "to": "head" }""");
        var before = walk.Dossier.Watch;
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "SupplementRequired"));
        walk.Pass(TimeSpan.FromHours(40));

        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Supplied"));

        Assert.True(walk.Dossier.Watch > before);
        Assert.Empty(Notices(walk));
    }

    [Fact]
    public void In_random_histories_no_reminder_comes_twice_and_none_before_its_time() =>
        Prop.ForAll<int>(seed => Holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));

    private static bool Holds(Random random)
    {
        var walk = Filed("""{ "at": "-1 wd", "to": "head" }, { "at": "0", "to": "holder" }, { "at": "+2 h", "to": "above" }""");
        for (var turn = 0; turn < 25 && walk.Dossier.Lifecycle == Lifecycle.Running; turn++)
        {
            if (walk.Dossier.Watch is { } at && (random.Next(2) == 0 || Choices.Of(walk).All(IsThird)))
            {
                var due = walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value;
                walk.PassTo(at);
                var happened = walk.Events.Count;
                walk.Take(new TimePassed(TimePassed.Watch), "watched");
                foreach (var key in walk.Events.Skip(happened).OfType<WatchPassed>().Select(passed => passed.Key).Where(key => key.StartsWith("dossier:", StringComparison.Ordinal)))
                {
                    var earliest = key[8] switch { '0' => Shipped.Calendar.Before(due, WorkflowEngine.Deadlines.TimeLimit.WorkingDays(1)), '1' => due, _ => due.AddSeconds(1) };
                    Assert.True(walk.Now >= earliest, $"{walk.Story}: {key} came before its time");
                }
            }
            else if (Choices.Of(walk).Where(choice => !IsThird(choice)).ToList() is { Count: > 0 } choices)
            {
                walk.Take(choices[random.Next(choices.Count)]);
            }

            Assert.Equal(walk.Dossier.Passed.Length, walk.Dossier.Passed.Distinct().Count());
        }

        return true;

        bool IsThird(Choice choice) => choice.Outcome.StartsWith("SupplementRequired", StringComparison.Ordinal) && walk.Dossier.Supplements > 1;
    }

    /// <summary>Lets every moment come that the dossier is watched for.</summary>
    private static void Watch(DossierWalk walk)
    {
        for (var at = walk.Dossier.Watch; at is not null; at = walk.Dossier.Watch)
        {
            walk.PassTo(at.Value);
            walk.Take(new TimePassed(TimePassed.Watch), "watched");
        }
    }

    private static List<ValueMap> Notices(DossierWalk walk) =>
        [.. walk.Events.OfType<MessageQueued>().Where(message => message.Kind == MessageKind.Notice).Select(message => message.Payload.Map)];

    /// <summary>A dossier of the shipped procedure, which reminds of its date as this says and not as it says itself.</summary>
    private static DossierWalk Filed(string reminders) =>
        SomeDossier.FiledWith(OwnReminders().Match(SourceTree.Read(SomeDossier.Household)).Value, $"\"reminders\": [{reminders}],");

    [GeneratedRegex(@"""reminders"": \[[^\]]*\],")]
    private static partial Regex OwnReminders();

    private static Plan WithStepReminder(string reminders) =>
        SomeDossier.PlanWith(SomeDossier.Household, "\"role\": \"tiep-nhan\"", $"\"role\": \"tiep-nhan\", \"reminders\": \"{reminders}\"");
}
