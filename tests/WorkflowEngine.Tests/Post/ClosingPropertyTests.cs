using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Post;

/// <summary>
/// Whenever a dossier is taken in and however the days off and exchanged days change after that: form 01 of what is not done comes
/// once, at the closing of the day of acceptance as the calendar has it then, and never before; what is done has none.
/// </summary>
public sealed class ClosingPropertyTests
{
    private const string Copies = "workflows/procedures/2.000815-chung-thuc-ban-sao.json";

    /// <summary>More looks than a week of days off gives.</summary>
    private const int MostLooks = 40;

    private static readonly Sentence Changed = new("Thông báo mới", "A new notice");

    [Fact]
    public void The_receipt_comes_once_at_closing_time_whatever_the_calendar_becomes() =>
        Prop.ForAll<int>(seed => Holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    private static bool Holds(Random random)
    {
        var plan = Shipped.PlanOf(Copies);
        var calendar = Shipped.Calendar;
        var filed = calendar.At(new DateOnly(2026, 1, 1).AddDays(random.Next(330)), new TimeOnly(random.Next(24), random.Next(60)));
        var walk = new DossierWalk(plan);
        walk.File(ScenarioFile.Of(Copies).Inputs[0].Filing(plan), filed);
        var dossier = Take(plan, walk.Dossier, new CompleteWork(walk.Dossier.Waits[0].Seq, walk.SomebodyFor(walk.Dossier.Waits[0].Item!), "Accepted"), filed, calendar).Dossier;
        if (random.Next(2) == 0)
        {
            var fee = dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment);
            dossier = Take(plan, dossier, new ReceivePayment(fee.Seq, fee.Data["amount"].AsMoney(), "cash", "1"), filed, calendar).Dossier;
        }

        var written = 0;
        var now = filed;
        for (var look = 0; look < MostLooks; look++)
        {
            calendar = Another(calendar, calendar.LocalDay(filed), random);
            now = dossier.Watch is { } watch && watch > now ? watch : now.AddHours(random.Next(1, 9));
            var turn = Look(plan, dossier, now, calendar);
            var receipts = turn.Events.OfType<LetterWritten>().Count(letter => letter.Template.StartsWith("forms/01", StringComparison.Ordinal));
            Assert.True(receipts == 0 || now >= calendar.EndOfDay(calendar.LocalDay(filed)), $"filed {filed:O}: written at {now:O}, before closing time");
            Assert.True(receipts > 0 || written > 0 || now < calendar.EndOfDay(calendar.LocalDay(filed)), $"filed {filed:O}: nothing written at {now:O}, after closing time");
            written += receipts;
            dossier = turn.Dossier;
        }

        Assert.Equal(1, written);
        return true;
    }

    private static Advanced Take(Plan plan, Dossier dossier, Stimulus stimulus, DateTimeOffset now, WorkingCalendar calendar)
    {
        var turn = Engine.Advance(plan, dossier, stimulus, PostWalk.With(Shipped.FactsAt(now) with { Calendar = calendar }));
        Assert.Null(turn.Refusal);
        Assert.DoesNotContain(turn.Events.OfType<LetterWritten>(), letter => letter.Template.StartsWith("forms/01", StringComparison.Ordinal));
        return turn;
    }

    /// <summary>What is too early is refused and changes nothing.</summary>
    private static Advanced Look(Plan plan, Dossier dossier, DateTimeOffset now, WorkingCalendar calendar) =>
        Engine.Advance(plan, dossier, new TimePassed(TimePassed.Watch), PostWalk.With(Shipped.FactsAt(now) with { Calendar = calendar }));

    /// <summary>Now and then a day around the acceptance becomes a day off, or a day off is worked.</summary>
    private static WorkingCalendar Another(WorkingCalendar calendar, DateOnly around, Random random)
    {
        var day = around.AddDays(random.Next(-1, 4));
        return random.Next(6) switch
        {
            0 => calendar.WithDayOff(day, Changed),
            1 when !calendar.IsWorkingDay(day) => calendar.WithWorkingDay(day, DayOfWeek.Monday, Changed),
            _ => calendar,
        };
    }
}
