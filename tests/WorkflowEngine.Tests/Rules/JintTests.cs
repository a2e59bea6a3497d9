using FsCheck;
using FsCheck.Fluent;

namespace WorkflowEngine.Tests.Rules;

/// <summary>
/// Whatever Jint 2 can also run gives the same answer. Left out is what Jint 2.10.4 itself gets wrong by the standard (bit operators
/// below zero, a default that is not the last case, toPrecision, the order of numbered members); there Node's answers are asserted.
/// </summary>
public sealed class JintTests
{
    [Theory]
    [MemberData(nameof(TrickyValues.All), MemberType = typeof(TrickyValues))]
    [MemberData(nameof(TrickyPrograms.All), MemberType = typeof(TrickyPrograms))]
    public void A_tricky_case_gives_the_same_answer(string body)
    {
        var expected = InJint(body);

        var answer = Rule.Shown(body);

        Assert.Equal(expected, answer);
    }

    [Theory]
    [InlineData("1; 2")]
    [InlineData("var x = 1")]
    [InlineData("if (1) { 'yes' } else { 'no' }")]
    [InlineData("for (var i = 0; i < 3; i++) i * 2")]
    [InlineData("var i = 0; while (i < 3) { i++ }")]
    [InlineData("switch (2) { case 1: 'a'; case 2: 'b'; case 3: 'c' }")]
    [InlineData("try { 'a' } catch (e) { 'b' }")]
    [InlineData("function f() { return 1 } f()")]
    [InlineData("a: { 'x'; break a }")]
    public void The_last_expression_is_the_answer_there_too(string source)
    {
        var expected = new Jint.Engine().Execute(source).GetCompletionValue().ToString();

        var answer = Rule.Of(source);

        Assert.Equal(expected, answer.IsNull ? "undefined" : answer.ToString());
    }

    [Fact]
    public void Any_program_of_the_common_subset_gives_the_same_answer()
    {
        var programs = Gen.Choose(0, int.MaxValue).Select(seed => new ProgramMaker(seed).Make()).ToArbitrary();

        var same = Prop.ForAll(programs, body => InJint(body) == Rule.Shown(body));

        same.Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));
    }

    private static string InJint(string body)
    {
        var engine = new Jint.Engine(options => options.LimitRecursion(150).MaxStatements(200_000).TimeoutInterval(TimeSpan.FromSeconds(20)));
        var source = $"{Rule.Show}\nvar shown; try {{ shown = show((function () {{ {body} }})()); }} catch (e) {{ shown = 'throws ' + e.name; }} shown";
        return engine.Execute(source).GetCompletionValue().AsString();
    }
}
