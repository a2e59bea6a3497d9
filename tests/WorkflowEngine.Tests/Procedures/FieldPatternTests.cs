using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Procedures;

public sealed class FieldPatternTests
{
    private static readonly string[] Parts =
        ["a", "[0-9]", "[^]x]", "[a-z-[aeiou]]", "\\d", "\\p{L}", "\\1", "\\k<n>", "\\(", "(", "(?:", "(?<n>", "(?=", "(?i)", "(?>", ")", "*", "+?", "{2}", "{2,40}", "{30,}", "{", "}", "|", "^", "$", "]", "\\b", "\\G", "."];

    [Theory]
    [InlineData("[0-9]{9}([0-9]{3})?")]
    [InlineData("[\\p{L}\\p{M}' .-]{2,80}")]
    [InlineData("(?:[A-Z]{2}|\\d+)-(?<so>\\d{1,6})")]
    [InlineData("[](?=]+")]
    [InlineData("a{,3}")]
    public void Takes_what_always_ends(string pattern)
    {
        Assert.True(FieldPattern.IsPattern(pattern));
        Assert.NotNull(new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(a)\\1")]
    [InlineData("(?<n>a)\\k<n>")]
    [InlineData("a(?=b)")]
    [InlineData("(?<!a)b")]
    [InlineData("(?>a+)")]
    [InlineData("(?<a-b>x)")]
    [InlineData("\\Ga")]
    [InlineData("[a")]
    [InlineData("a**")]
    [InlineData("a{100000}")]
    [InlineData("((a{99}){99}){99}")]
    public void Refuses_what_may_not(string pattern)
    {
        Assert.False(FieldPattern.IsPattern(pattern));
    }

    [Fact]
    public void Whatever_is_taken_can_be_built_without_backtracking()
    {
        var patterns = Gen.Elements(Parts).ListOf().Select(string.Concat);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(patterns.ToArbitrary(), pattern =>
                !FieldPattern.IsPattern(pattern) || new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant).ToString() == pattern));
    }
}
