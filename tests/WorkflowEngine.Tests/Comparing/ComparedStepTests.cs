using WorkflowEngine.Comparing;

namespace WorkflowEngine.Tests.Comparing;

/// <summary>The table that shows the steps of two versions at once.</summary>
public sealed class ComparedStepTests
{
    [Fact]
    public void Steps_stand_in_the_order_in_which_a_dossier_comes_to_them()
    {
        var steps = Versions.After(_ => { }).Steps;

        Assert.Equal("tiep-nhan", steps[0].Id);
        Assert.All(steps, step => Assert.Equal(StepMark.Same, step.Mark));
        Assert.True(steps.IndexOf(steps.Single(step => step.Id == "tham-dinh")) < steps.Length - 1);
    }

    [Fact]
    public void A_changed_step_shows_both_values_and_others_one()
    {
        var steps = Versions.After(document => document.Step("tham-dinh")["time"] = "1 h").Steps;

        var changed = steps.Single(step => step.Id == "tham-dinh");
        Assert.Equal(StepMark.Changed, changed.Mark);
        Assert.True(changed.Time.IsChanged);
        Assert.Equal("1 giờ làm việc", changed.Time.After!.Vi);
        Assert.False(changed.Role.IsChanged);
        Assert.Single(steps, step => step.Mark != StepMark.Same);
    }

    [Fact]
    public void A_step_that_is_gone_stands_where_it_stood()
    {
        var before = Versions.After(_ => { }).Steps.Select(step => step.Id).ToList();
        var at = before.IndexOf("tham-dinh");

        var steps = Versions.After(document => document.Steps().Remove(document.Step("tham-dinh"))).Steps;

        Assert.Equal((StepMark.Removed, before[at - 1]), (steps.Single(step => step.Id == "tham-dinh").Mark, steps[steps.Select(step => step.Id).ToList().IndexOf("tham-dinh") - 1].Id));
    }

    [Fact]
    public void An_outcome_that_leads_elsewhere_shows_both_targets()
    {
        var steps = Versions.After(document => document.Ways().First(way => (string?)way!["source"]!["activity"] == "tham-dinh")!["target"]!["activity"] = "tiep-nhan").Steps;

        var outcome = Assert.Single(steps.Single(step => step.Id == "tham-dinh").Outcomes, outcome => outcome.Leads.IsChanged);
        Assert.NotNull(outcome.Leads.Before);
        Assert.Contains("Tiếp nhận", outcome.Leads.After!.Vi, StringComparison.Ordinal);
    }
}
