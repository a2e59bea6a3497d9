using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office.Assignments;

public sealed class AssignmentRuleTests
{
    [Theory]
    [InlineData("pool", PersonChoice.Pool, null, null)]
    [InlineData("least-loaded", PersonChoice.LeastLoaded, null, null)]
    [InlineData("person:hoang-minh-duc", PersonChoice.Named, "hoang-minh-duc", null)]
    [InlineData(" same-as:tham-dinh ", PersonChoice.SamePerson, null, "tham-dinh")]
    public void Reads_how_a_step_is_assigned(string assign, PersonChoice choice, string? person, string? step)
    {
        var read = AssignmentRule.TryParse(("competent", assign), "tham-dinh", out var rule, out var wrong);

        Assert.True(read);
        Assert.Null(wrong);
        Assert.Equal((choice, person, step, "tham-dinh", "competent"), (rule!.Choice, rule.Person, rule.SameAsStep, rule.Role, rule.Unit.Text));
    }

    [Theory]
    [InlineData("competent", "anybody", "“anybody”")]
    [InlineData("competent", "person:", "“person:”")]
    [InlineData("competent", "", "“”")]
    [InlineData("district", "pool", "“district”")]
    public void Refuses_what_it_cannot_read_and_quotes_it(string unit, string assign, string quoted)
    {
        var read = AssignmentRule.TryParse((unit, assign), "tham-dinh", out var rule, out var wrong);

        Assert.False(read);
        Assert.Null(rule);
        Assert.Contains(quoted, wrong!.Vi, StringComparison.Ordinal);
        Assert.Contains(quoted, wrong.En, StringComparison.Ordinal);
    }
}
