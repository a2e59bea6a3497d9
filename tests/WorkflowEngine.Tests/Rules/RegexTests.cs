namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class RegexTests
{
    [Theory]
    [InlineData("return 'a1b2c3'.split(/\\d/)", "[\"a\",\"b\",\"c\",\"\"]")]
    [InlineData("return 'a1b2c3'.split(/(\\d)/)", "[\"a\",\"1\",\"b\",\"2\",\"c\",\"3\",\"\"]")]
    [InlineData("return 'abc'.split(/(?:)/)", "[\"a\",\"b\",\"c\"]")]
    [InlineData("return 'abc'.split(/b/)", "[\"a\",\"c\"]")]
    [InlineData("return '2020-01-02'.match(/(\\d+)-(\\d+)/)", "[\"2020-01\",\"2020\",\"01\"]")]
    [InlineData("return 'aBC'.match(/[A-Z]/g)", "[\"B\",\"C\"]")]
    [InlineData("return 'abc'.match(/z/)", "null")]
    [InlineData("return 'abc'.match(/z/g)", "null")]
    [InlineData("return [...'a1b22'.matchAll(/\\d+/g)].map(m=>m[0]+m.index)", "[\"11\",\"223\"]")]
    [InlineData("return 'abc'.search(/c/)", "2")]
    [InlineData("return /a(b)?/.exec('ac')", "[\"a\",undefined]")]
    [InlineData("return /(?:(a)|b)*/.exec('ab')", "[\"ab\",undefined]")]
    [InlineData("return /^\\s*$/.test(' \\n')", "true")]
    [InlineData("return /a.c/s.test('a\\nc')", "true")]
    [InlineData("return /a.c/.test('a\\nc')", "false")]
    [InlineData("return /^b/m.test('a\\nb')", "true")]
    [InlineData("return /\\bfoo\\b/.test('a foo b')", "true")]
    [InlineData("return /[^abc]+/.exec('abcxyz')[0]", "\"xyz\"")]
    [InlineData("return /a{2,3}/.exec('aaaa')[0]", "\"aaa\"")]
    [InlineData("return /a{2,3}?/.exec('aaaa')[0]", "\"aa\"")]
    [InlineData("return /a+?b/.exec('aaab')[0]", "\"aaab\"")]
    [InlineData("return /(a|ab)(c|bcd)(d*)/.exec('abcd')", "[\"abcd\",\"a\",\"bcd\",\"\"]")]
    [InlineData("return /\\u0041/.test('A')", "true")]
    [InlineData("return /\\x41/i.test('a')", "true")]
    [InlineData("return /[\\w-]+@[\\w.]+/.exec('x me-a@b.co y')[0]", "\"me-a@b.co\"")]
    [InlineData("return /\\p{L}+/u.exec('12Nguyễn3')[0]", "\"Nguyễn\"")]
    [InlineData("return /😀/u.test('😀')", "true")]
    [InlineData("return /^.$/u.test('😀')", "true")]
    [InlineData("return /^.$/.test('😀')", "false")]
    [InlineData("return /é/i.test('É')", "true")]
    [InlineData("return /ß/i.test('SS')", "false")]
    [InlineData("return /[a-z]/i.test('K')", "true")]
    [InlineData("return /x{0}y/.test('y')", "true")]
    [InlineData("return /a|b|/.exec('c')[0]===''", "true")]
    [InlineData("return /(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac')", "[\"zaacbbbcac\",\"z\",\"ac\",\"a\",undefined,\"c\"]")]
    [InlineData("return /(a*)*/.exec('b')", "[\"\",undefined]")]
    [InlineData("return /(a*)+/.exec('b')", "[\"\",\"\"]")]
    public void Regular_expressions_match_as_the_language_says(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
