using WorkflowEngine.Rules;

namespace WorkflowEngine.Tests.Rules;

public sealed class NestingTests
{
    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{", "1", "}")]
    [InlineData("-", "1", "")]
    [InlineData("!", "1", "")]
    [InlineData("a = ", "1", "")]
    [InlineData("x => ", "1", "")]
    [InlineData("(x) => ", "1", "")]
    [InlineData("1 ? ", "1", " : 1")]
    [InlineData("", "1", " ? 1 : 1")]
    [InlineData("", "a", ".a")]
    [InlineData("", "a", "?.a")]
    [InlineData("", "a", "[0]")]
    [InlineData("", "a", "()")]
    [InlineData("", "1", " - 1")]
    [InlineData("", "1", " ** 1")]
    [InlineData("`${", "1", "}`")]
    [InlineData("new ", "a", "")]
    [InlineData("({ a: ", "1", "})")]
    [InlineData("({ get a() { return ", "1", "} })")]
    [InlineData("function f() {", "1", "}")]
    [InlineData("if (1) ", "1", "")]
    [InlineData("for (;;) ", "1", "")]
    [InlineData("while (1) ", "1", "")]
    [InlineData("do ", "1", "; while (0)")]
    [InlineData("try {", "1", "} finally {}")]
    [InlineData("switch (1) { case 1: ", "1", "}")]
    [InlineData("let ", "a", " = 1")]
    public void A_source_that_nests_thousands_deep_is_refused(string before, string middle, string after)
    {
        var source = before == "let "
            ? "let " + new string('[', 3_000) + middle + new string(']', 3_000) + after
            : string.Concat(Enumerable.Repeat(before, 3_000)) + middle + string.Concat(Enumerable.Repeat(after, 3_000));

        var fault = Rule.Refused(source);

        Assert.Contains("levels deep", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" + 1", 3001.0)]
    [InlineData(" && 1", 1.0)]
    [InlineData(" || 0", 1.0)]
    [InlineData(" ?? 0", 1.0)]
    [InlineData(", 1", 1.0)]
    public void A_long_chain_does_not_nest(string link, double expected)
    {
        var source = "1" + string.Concat(Enumerable.Repeat(link, 3_000));

        var answer = Rule.Of(source);

        Assert.Equal(expected, answer.AsNumber());
    }

    [Fact]
    public void A_long_list_of_cases_does_not_nest()
    {
        var source = "let r = 0; if (0) r = 1; " + string.Concat(Enumerable.Range(2, 2_000).Select(i => $"else if (getFee() === {i}) r = {i};")) + " r";

        var answer = Rule.Of(source);

        Assert.Equal(150, answer.AsNumber());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(240)]
    public void Recursion_through_deep_expressions_fits_on_a_small_stack(int nesting)
    {
        var source = "function r(n) { return n > 0 ? " + new string('[', nesting) + "`${r(n - 1)}`" + new string(']', nesting) + " : 0 } r(190)";
        var script = Script.Parse(source);
        RuleResult result = default;

        var thread = new Thread(() => result = script.Script?.Run(new SampleContext(), RuleBudget.Routing) ?? default, 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.True(!script.Succeeded || result.Fault is { Kind: RuleFaultKind.DepthSpent });
    }

    [Fact]
    public void A_source_beyond_the_limit_is_refused()
    {
        var fault = Rule.Refused(new string(' ', 100_001));

        Assert.Contains("100000", fault.Sentence.En, StringComparison.Ordinal);
    }
}
