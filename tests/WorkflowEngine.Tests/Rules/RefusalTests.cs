using WorkflowEngine.Rules;

namespace WorkflowEngine.Tests.Rules;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("new Date()", "dates")]
    [InlineData("eval('1')", "function")]
    [InlineData("new Function('return 1')()", "function")]
    [InlineData("import('x')", "function")]
    [InlineData("import x from 'x'", "function")]
    [InlineData("require('fs')", "function")]
    [InlineData("class A {}", "{…}")]
    [InlineData("function* g() { yield 1 }", "array")]
    [InlineData("({ *g() {} })", "array")]
    [InlineData("async function f() {}", "waiting step")]
    [InlineData("(async () => 1)()", "waiting step")]
    [InlineData("async x => x", "waiting step")]
    [InlineData("await f()", "waiting step")]
    [InlineData("Promise.resolve(1)", "waiting step")]
    [InlineData("setTimeout(() => 1, 0)", "waiting step")]
    [InlineData("10n", "money")]
    [InlineData("BigInt(1)", "money")]
    [InlineData("with ({ a: 1 }) { a }", "const { a, b }")]
    [InlineData("globalThis", "variables.X")]
    [InlineData("window.x", "variables.X")]
    [InlineData("System.IO.File", "variables.X")]
    [InlineData("importNamespace('System')", "variables.X")]
    [InlineData("Math.random()", "newGuidString")]
    [InlineData("Math['ran' + 'dom']; Symbol()", "plain objects")]
    [InlineData("new Proxy({}, {})", "plain objects")]
    [InlineData("({}).__proto__", "{…}")]
    [InlineData("({})['__proto__']", "{…}")]
    [InlineData("({ __proto__: null })", "{…}")]
    [InlineData("''.constructor", "{…}")]
    [InlineData("f.prototype", "{…}")]
    [InlineData("Object.create(null)", "{…}")]
    [InlineData("Object.setPrototypeOf({}, null)", "{…}")]
    [InlineData("console.log(1)", "return")]
    [InlineData("debugger", "return")]
    [InlineData("new RegExp('a')", "/pattern/")]
    [InlineData("/(?=a)b/", "two tests")]
    [InlineData("/(?<!a)b/", "two tests")]
    [InlineData("/(a)\\1/", "after the match")]
    [InlineData("/(?<n>a)\\k<n>/", "after the match")]
    [InlineData("/((a{100}){100}){100}/", "counts")]
    [InlineData("tag`x`", "( )")]
    [InlineData("const variables = 1", "another")]
    public void What_rules_may_not_use_is_refused_with_what_to_use(string source, string instead)
    {
        var fault = Rule.Refused(source);

        Assert.Equal(RuleFaultKind.Syntax, fault.Kind);
        Assert.Contains(instead, fault.Sentence.En, StringComparison.Ordinal);
        Assert.NotEqual(fault.Sentence.En, fault.Sentence.Vi);
    }

    [Theory]
    [InlineData("let a = 1;\nlet a = 2;", 2, 5)]
    [InlineData("try { } catch (e) { let e }", 1, 25)]
    [InlineData("1 +", 1, 4)]
    [InlineData("if (1 {", 1, 7)]
    [InlineData("let x = 'abc", 1, 9)]
    [InlineData("x = {\n  a: 1\n  b: 2 }", 3, 3)]
    [InlineData("break", 1, 1)]
    [InlineData("a: { continue a }", 1, 15)]
    [InlineData("1 = 2", 1, 1)]
    [InlineData("({ a = 1 })", 1, 8)]
    [InlineData("-2 ** 2", 1, 1)]
    [InlineData("a ?? b || c", 1, 3)]
    [InlineData("const x", 1, 8)]
    [InlineData("let [a]", 1, 8)]
    [InlineData("for (let x = 1 of [1]) x", 1, 6)]
    [InlineData("()", 1, 3)]
    [InlineData("function f(a, a) {}", 1, 15)]
    [InlineData("throw\n1", 2, 1)]
    [InlineData("try {}", 1, 7)]
    [InlineData("`${1`", 1, 5)]
    [InlineData("/a", 1, 1)]
    [InlineData("/[b-a]/", 1, 1)]
    [InlineData("/a/gg", 1, 1)]
    [InlineData("010", 1, 1)]
    [InlineData("3px", 1, 1)]
    [InlineData("'\\x4'", 1, 3)]
    [InlineData("a @ b", 1, 3)]
    [InlineData("/* open", 1, 1)]
    public void A_mistake_in_the_source_is_told_with_its_place(string source, int line, int column)
    {
        var fault = Rule.Refused(source);

        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("Math.max = 1")]
    [InlineData("Array.isArray = 1")]
    [InlineData("Object.x = 1")]
    [InlineData("parseInt.x = 1")]
    [InlineData("[].push.x = 1")]
    [InlineData("JSON.parse = null")]
    [InlineData("dates.compare = null")]
    [InlineData("const k = '__pro' + 'to__'; const o = {}; o[k] = { polluted: 1 }")]
    [InlineData("dossier.code.x.y = 1")]
    [InlineData("this.x = 1")]
    public void Nothing_shared_can_be_changed(string source)
    {
        var fault = Rule.Fault(source);

        Assert.Equal(RuleFaultKind.Type, fault.Kind);
    }

    [Theory]
    [InlineData("const k = 'constr' + 'uctor'; ({})[k] === undefined && [][k] === undefined && ''[k] === undefined && (() => 1)[k] === undefined")]
    [InlineData("variables.GetType === undefined && variables.Items.GetType === undefined")]
    [InlineData("(function () { return this })() === undefined")]
    [InlineData("typeof Date2 === 'undefined'")]
    public void There_is_no_way_to_the_host(string source)
    {
        var answer = Rule.Of(source);

        Assert.True(answer.AsBoolean());
    }
}
