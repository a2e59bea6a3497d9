using WorkflowEngine.Rules;

namespace WorkflowEngine.Tests.Rules;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("x = 5; x + 1", "6")]
    [InlineData("for (i = 0; i < 3; i++) {} i", "3")]
    [InlineData("function f() { y = 2 } f(); y", "2")]
    [InlineData("function f() { return z } z = 1; f()", "1")]
    [InlineData("typeof w === 'undefined' && (w = 1, typeof w === 'number')", "true")]
    [InlineData("a = b = 3; a + b", "6")]
    [InlineData("[p, q] = [1, 2]; p + q", "3")]
    [InlineData("const g = () => { h ??= 1 }; try { g() } catch (e) { e.name }", "ReferenceError")]
    [InlineData("try { n++; n = 1 } catch (e) { e.name }", "ReferenceError")]
    [InlineData("x = 1; const f = () => y; try { f() } catch (e) { e.name + x } y = 2", "2")]
    [InlineData("let r = 0; if (r) q = 1; try { q } catch (e) { e.name }", "ReferenceError")]
    [InlineData("const before = dossier.code; dossier = { code: 'mine' }; before + dossier.code", "H45.1mine")]
    public void A_name_that_is_only_assigned_belongs_to_the_whole_script(string source, string expected)
    {
        var script = Rule.Parsed(source);

        var answer = script.Run(new SampleContext(), RuleBudget.Routing).Value;

        Assert.Equal(expected, answer.ToString());
        Assert.Contains(script.Names, name => name.Kind == RuleNameKind.Global);
    }

    [Theory]
    [InlineData("for (const x of [x]) x")]
    [InlineData("for (const k in { a: k }) k")]
    [InlineData("let y = y")]
    [InlineData("const { a, b = c, c } = {}")]
    [InlineData("f(); let z = 1; function f() { return z }")]
    [InlineData("switch (1) { case 0: let w; case 1: w }")]
    [InlineData("{ v = 1; let v }")]
    public void A_name_is_not_there_before_its_declaration(string source)
    {
        var fault = Rule.Fault(source);

        Assert.Equal(RuleFaultKind.Name, fault.Kind);
        Assert.Contains("before its declaration", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Math = 1")]
    [InlineData("undefined = 1")]
    [InlineData("variables = {}")]
    [InlineData("getFee; money++")]
    [InlineData("[JSON] = [1]")]
    public void A_built_in_name_cannot_be_assigned(string source)
    {
        var fault = Rule.Refused(source);

        Assert.Contains("built in", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Math", "let Math = { max: () => 7 }; return Math.max()", "7")]
    [InlineData("money", "const money = 5; return money", "5")]
    [InlineData("getFee", "function getFee() { return 'own' } return getFee()", "\"own\"")]
    [InlineData("toJson", "const toJson = x => x; return toJson(1)", "1")]
    public void A_declaration_hides_what_is_built_in(string name, string body, string expected)
    {
        var answer = Rule.Shown(body);

        Assert.Equal(expected, answer);
        Assert.DoesNotContain(Rule.Parsed("function f() {" + body + "}").Names, one => one.Name == name);
    }
}
