using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Duties;

/// <summary>Whatever happens to a dossier: its watch tells the truth, and the law's lead and number of dates are kept.</summary>
public sealed class LatenessPropertyTests
{
    [Fact]
    public void Random_histories_keep_the_law_of_apologies() =>
        Prop.ForAll<int>(seed => Holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(250).WithQuietOnSuccess(true));

    private static bool Holds(Random random)
    {
        var files = Shipped.Procedures.ToArray();
        var file = files[random.Next(files.Length)];
        var inputs = ScenarioFile.Of(file).Inputs;
        var walk = inputs[random.Next(inputs.Count)].Begin(Shipped.PlanOf(file));
        var hours = random.Next(1, 30);
        walk.Durations = _ => new StepDuration(4, TimeSpan.FromHours(hours), TimeSpan.FromHours(hours * 1.5));
        for (var turn = 0; turn < 30 && walk.Dossier.Lifecycle == Lifecycle.Running; turn++)
        {
            Step(walk, random);
        }

        Assert.Equal(walk.Dossier.Passed.Length, walk.Dossier.Passed.Distinct().Count());
        return true;
    }

    private static void Step(DossierWalk walk, Random random)
    {
        if (walk.Dossier.Watch is { } at && random.Next(3) == 0)
        {
            Watch(walk, at);
            return;
        }

        var choices = Choices.Of(walk).Where(choice => !choice.Outcome.StartsWith("SupplementRequired", StringComparison.Ordinal) || walk.Dossier.Supplements < 2).ToList();
        if (choices.Count == 0)
        {
            Watch(walk, walk.Dossier.Watch!.Value);
            return;
        }

        walk.Take(choices[random.Next(choices.Count)]);
        var law = walk.Facts.LawOf(walk.Dossier)!;
        Assert.True((walk.Dossier.Clock?.TimesOf(ClockRule.ReDating, ClockEntryKind.ReDated) ?? 0) <= law.ReDating.Times, walk.Story);
    }

    private static void Watch(DossierWalk walk, DateTimeOffset at)
    {
        if (at > walk.Now)
        {
            walk.PassTo(at.AddSeconds(-1));
            Assert.True(walk.Try(new TimePassed(TimePassed.Watch)).Refusal is not null || at <= walk.Now, $"{walk.Story}: looked at before its moment");
        }

        walk.PassTo(at);
        var (before, happened) = (walk.Dossier, walk.Events.Count);
        var forecast = Forecaster.Of(walk.Plan, before, walk.Facts);
        walk.Take(new TimePassed(TimePassed.Watch), "watched");
        var passed = walk.Events.Skip(happened).OfType<WatchPassed>().Select(one => one.Key).ToList();
        if (before.Clock?.Due(Shipped.Calendar) is not { } due || before.OpenDuties.Any(duty => duty.Name == "apology") || walk.Now > due)
        {
            return;
        }

        var law = walk.Facts.LawOf(walk.Dossier)!;
        var opened = walk.Dossier.OpenDuties.FirstOrDefault(duty => duty.Name == "apology");
        if (opened is not null)
        {
            Assert.True(opened.Item!.Due <= law.ApologyBy(Shipped.Calendar, due) || walk.Now >= law.ApologyBy(Shipped.Calendar, due), $"{walk.Story}: the apology comes later than the law's lead");
        }
        else
        {
            Assert.False(passed.Exists(key => key.StartsWith("apology", StringComparison.Ordinal)) && forecast?.IsLikelyLate == true, $"{walk.Story}: a lateness was foreseen and nobody asked to apologise");
        }
    }
}
