using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>
/// Random histories of whole dossiers: papers asked for and supplied, fees, consultations, pauses, longer limits, and days off
/// that are declared meanwhile. Whatever happened, the lines of the ledger add up to the date that is shown.
/// </summary>
public sealed class LedgerWalkTests
{
    private static readonly Sentence DayOff = new("Nghỉ bù", "Day in lieu");

    [Fact]
    public void The_ledger_always_sums_to_the_date_that_is_shown() =>
        Prop.ForAll<int>(seed => Sums(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));

    private static bool Sums(Random random)
    {
        var file = Shipped.Procedures.ElementAt(random.Next(Shipped.Procedures.Count()));
        var inputs = ScenarioFile.Of(file).Inputs;
        var walk = inputs[random.Next(inputs.Count)].Begin(Shipped.PlanOf(file));
        var calendar = Shipped.Calendar;
        for (var turn = 0; turn < 25 && walk.Dossier.Lifecycle == Lifecycle.Running; turn++)
        {
            walk.Pass(TimeSpan.FromMinutes(random.Next(1, 3 * 24 * 60)));
            if (random.Next(3) == 0 && Beside(random, walk) is { } stimulus && walk.Try(stimulus).Refusal is null)
            {
                walk.Take(stimulus, stimulus.GetType().Name);
            }
            else
            {
                var choices = Choices.Of(walk).Where(choice => walk.Dossier.Supplements < 2 || !choice.Outcome.StartsWith("SupplementRequired", StringComparison.Ordinal)).ToList();
                walk.Take(choices[random.Next(choices.Count)]);
            }

            calendar = random.Next(4) == 0 ? calendar.WithDayOff(calendar.LocalDay(walk.Now).AddDays(random.Next(1, 9)), DayOff) : calendar;
            Holds(walk, calendar);
        }

        return true;
    }

    private static Stimulus? Beside(Random random, DossierWalk walk)
    {
        var item = walk.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem)?.Item;
        if (item is null)
        {
            return null;
        }

        var by = walk.SomebodyFor(item);
        var fact = walk.Plan.Procedure!.Extensions.FirstOrDefault();
        return random.Next(4) switch
        {
            0 => new PauseClock(by, "posting", "Niêm yết tại trụ sở"),
            1 => new ContinueClock(by, "posting", null),
            2 when fact is not null => new AskExtension(by, fact.Id, fact.Most!.ToTimeLimit()!.Value, "Hồ sơ nhiều trang"),
            _ when walk.Dossier.Extending is not null => new DecideExtension(walk.Office.People[random.Next(walk.Office.People.Count)].Code, true, null),
            _ => null,
        };
    }

    private static void Holds(DossierWalk walk, WorkingCalendar calendar)
    {
        if (walk.Dossier.Clock is not { } clock)
        {
            return;
        }

        var now = clock.Last.At > walk.Now ? clock.Last.At : walk.Now;
        var rows = clock.Explain(calendar, walk.Facts.LawOf(walk.Dossier)!, now);
        Assert.Equal(clock.Used(calendar, now).Seconds, rows.Where(row => row.Counts).Sum(row => row.Amount.Seconds));
        if (clock.Due(calendar) is { } due && rows.SingleOrDefault(row => row.Kind == ClockRowKind.Left) is { } left)
        {
            Assert.Equal(due, left.To);
            Assert.Equal(clock.Allowed(calendar).Seconds, clock.Used(calendar, now).Seconds + left.Amount.Seconds);
        }
    }
}
