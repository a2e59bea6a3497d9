using WorkflowEngine.Dossiers;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Forecasts;

public sealed class ForecasterTests
{
    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_procedure_is_foreseen_from_its_filing_with_the_times_allotted(string file)
    {
        foreach (var input in ScenarioFile.Of(file).Inputs)
        {
            var walk = input.Begin(Shipped.PlanOf(file));

            var forecast = Forecaster.Of(walk.Plan, walk.Dossier, walk.Facts);

            if (walk.Dossier.Clock?.Due(Shipped.Calendar) is not { } due)
            {
                Assert.Null(forecast);
                continue;
            }

            Assert.NotNull(forecast);
            Assert.Equal(due, forecast.Due);
            Assert.Equal(forecast.Expected, forecast.Careful);
            Assert.True(forecast.Expected >= walk.Now, walk.Story);
            Assert.True(forecast.Steps.IsEmpty || forecast.IsAssumed, walk.Story);
        }
    }

    [Fact]
    public void With_short_steps_the_date_is_kept_and_with_long_ones_it_is_not()
    {
        var walk = SomeDossier.Filed();

        var quick = Forecaster.Of(walk.Plan, walk.Dossier, walk.Facts with { Durations = _ => new StepDuration(12, TimeSpan.FromHours(1), TimeSpan.FromHours(1.5)) })!;
        var slow = Forecaster.Of(walk.Plan, walk.Dossier, walk.Facts with { Durations = _ => new StepDuration(12, TimeSpan.FromHours(7), TimeSpan.FromHours(20)) })!;

        Assert.False(quick.IsLikelyLate);
        Assert.False(quick.IsAssumed);
        Assert.Equal(TimeSpan.Zero, quick.LateBy(Shipped.Calendar));
        Assert.Equal(TimeSpan.FromHours(quick.Steps.Length), Shipped.Calendar.WorkingTimeBetween(walk.Now, quick.Expected));
        Assert.Equal(TimeSpan.FromHours(1.5 * quick.Steps.Length), Shipped.Calendar.WorkingTimeBetween(walk.Now, quick.Careful));
        Assert.True(slow.IsLikelyLate);
        Assert.Equal(Shipped.Calendar.WorkingTimeBetween(slow.Due, slow.Expected), slow.LateBy(Shipped.Calendar));
        Assert.Contains("12 việc đã xong", slow.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Parallel_steps_take_as_long_as_the_longer_one()
    {
        var walk = WithTwoAtOnce(SomeDossier.Filed("ho-so-1", SomeDossier.Building), 6)!;

        var forecast = Forecaster.Of(walk.Plan, walk.Dossier, walk.Facts with { Durations = _ => new StepDuration(3, TimeSpan.FromHours(2), TimeSpan.FromHours(2)) })!;

        var total = TimeSpan.FromHours(2 * forecast.Steps.Length);
        Assert.True(Shipped.Calendar.WorkingTimeBetween(walk.Now, forecast.Expected) < total, "the parallel steps were counted one after the other");
    }

    [Fact]
    public void Work_that_lies_longer_than_usual_is_given_a_quarter_of_it()
    {
        var walk = SomeDossier.Filed();
        walk.Durations = _ => new StepDuration(5, TimeSpan.FromHours(2), TimeSpan.FromHours(2));
        var item = walk.Work().Item!;
        walk.PassTo(Shipped.Calendar.NextWorkingMoment(item.Opened.AddHours(5)));

        var forecast = Forecaster.Of(walk.Plan, walk.Dossier, walk.Facts)!;

        var first = forecast.Steps.Single(step => step.Step == item.Step);
        Assert.Equal(TimeSpan.FromMinutes(30), Shipped.Calendar.WorkingTimeBetween(walk.Now, first.Ends));
    }

    [Fact]
    public void A_clock_that_stands_still_is_not_foreseen()
    {
        var walk = SomeDossier.Filed();
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "SupplementRequired"));

        Assert.True(walk.Dossier.Clock!.IsStopped);
        Assert.Null(Forecaster.Of(walk.Plan, walk.Dossier, walk.Facts));
    }

    [Fact]
    public void Shares_are_taken_from_what_was_measured()
    {
        var ten = StepDuration.Of(Enumerable.Range(1, 10).Select(hours => TimeSpan.FromHours(hours)).Reverse());

        Assert.Equal(new StepDuration(10, TimeSpan.FromHours(5), TimeSpan.FromHours(8)), ten);
        Assert.Null(StepDuration.Of([]));
    }

    /// <summary>The first place, by whatever choices, at which two officials work side by side.</summary>
    private static DossierWalk? WithTwoAtOnce(DossierWalk walk, int turns)
    {
        if (walk.Dossier.Waits.Count(wait => wait.Kind == WaitKind.WorkItem) > 1)
        {
            return walk;
        }

        foreach (var choice in turns == 0 || walk.Dossier.Lifecycle != Lifecycle.Running ? [] : Choices.Of(walk))
        {
            var next = walk.Copy();
            next.Take(choice);
            if (WithTwoAtOnce(next, turns - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
