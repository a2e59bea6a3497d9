using System.Globalization;
using System.Text;

namespace WorkflowEngine.Tests.Rules;

/// <summary>
/// Makes programs in the part of ECMAScript 5 that rules and Jint 2 share. One seed, one program; every program ends. Factors are made
/// numbers first, because Jint 2 multiplies undefined to undefined; what is sorted is made text first, because its sort is not stable.
/// </summary>
internal sealed class ProgramMaker(int seed)
{
    private static readonly string[] Numbers =
        ["0", "1", "-1", "2", "3.5", "0.1", "-0.5", "10", "255", "1e21", "1e-7", "NaN", "Infinity", "4294967296", "2147483648", "123456789.125", "-0"];

    private static readonly string[] Texts =
        ["''", "'a'", "'b'", "'10'", "'9'", "' 12 '", "'0x1f '", "'abc'", "'a,b,,c'", "'Nguyễn'", "'1e3'", "'true'", "'null'", "'-5.5x'"];

    private static readonly string[] Arithmetic = ["+", "+", "-"];

    private static readonly string[] Comparison = ["<", "<=", ">", ">=", "==", "!=", "===", "!=="];

    private static readonly string[] Names = ["a", "b", "c", "d"];

    /// <summary>Stands in every loop, because a text that doubles in three loops is too long for anybody.</summary>
    private const string Guard = "if (('' + a + b + c + d).length > 999) break; ";

    private readonly Random _random = new(seed);
    private int _loops;
    private int _functions;

    public string Make()
    {
        var program = new StringBuilder("var a = 1, b = 'x', c = [3, 1, 2], d = { k: 1, m: 'y' }; ");
        for (var i = Pick(2, 6); i > 0; i--)
        {
            program.Append(Statement(3));
        }

        return program.Append("return [a, b, c, d];").ToString();
    }

    private string Statement(int depth) => Pick(0, depth > 0 ? 14 : 5) switch
    {
        0 or 1 => $"{Name()} = {Expression(depth)}; ",
        2 => $"{Name()} {One("+=", "-=")} {Expression(depth - 1)}; ",
        3 => $"{Name()}{One("++", "--")}; ",
        4 => $"d.{One("k", "m", "n")} = {Expression(depth - 1)}; ",
        5 or 6 => $"if ({Expression(depth)}) {{ {Statement(depth - 1)}}} else {{ {Statement(depth - 1)}}} ",
        7 => Loop(depth),
        8 => $"switch ({Expression(depth - 1)}) {{ case {Literal()}: {Statement(depth - 1)}{One("break; ", string.Empty)}case {Literal()}: {Statement(depth - 1)}default: {Statement(depth - 1)}}} ",
        9 => $"try {{ {Statement(depth - 1)}{One("throw " + Literal() + "; ", string.Empty)}}} catch (e) {{ {Name()} = typeof e; }} finally {{ {Statement(depth - 1)}}} ",
        10 => Function(depth),
        11 => $"for (var key{_loops} in {{ x: 1, y: {Literal()}, z: 3 }}) {{ {Guard}b = b + key{_loops++}; {Statement(depth - 1)}}} ",
        12 => $"c = [{Expression(depth - 1)}, {Expression(depth - 1)}, {Literal()}]; ",
        _ => $"{Name()} = ({Expression(depth - 1)}, {Expression(depth - 1)}); ",
    };

    private string Loop(int depth)
    {
        var i = "i" + (_loops++).ToString(CultureInfo.InvariantCulture);
        var inner = $"{Guard}{Statement(depth - 1)}{One($"if ({i} === 2) continue; ", $"if ({i} === 2) break; ", string.Empty)}{Statement(depth - 1)}";
        return Pick(0, 3) switch
        {
            0 => $"var {i} = 0; while ({i}++ < {Pick(1, 4)}) {{ {inner}}} ",
            1 => $"var {i} = 0; do {{ {inner}}} while (++{i} < {Pick(1, 4)}); ",
            _ => $"for (var {i} = 0; {i} < {Pick(1, 4)}; {i}++) {{ {inner}}} ",
        };
    }

    private string Function(int depth)
    {
        var f = "f" + (_functions++).ToString(CultureInfo.InvariantCulture);
        return $"function {f}(p, q) {{ var r = q; {Statement(depth - 1)}return {One("p", "r", "arguments.length", Expression(depth - 1))}; }} "
            + $"{Name()} = {f}({Expression(depth - 1)}{One(string.Empty, ", " + Literal())}); ";
    }

    private string Expression(int depth) => Pick(0, depth > 0 ? 16 : 3) switch
    {
        0 => Literal(),
        1 or 2 => Name(),
        3 or 4 => $"({Expression(depth - 1)} {One(Arithmetic)} {Expression(depth - 1)})",
        5 => $"(+({Expression(depth - 1)}) {One("*", "/", "%")} +({Expression(depth - 1)}))",
        6 or 7 => $"({Expression(depth - 1)} {One(Comparison)} {Expression(depth - 1)})",
        8 => $"({Expression(depth - 1)} {One("&&", "||")} {Expression(depth - 1)})",
        9 => $"({Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)})",
        10 => $"{One("!", "-", "+", "typeof ", "void ")}({Expression(depth - 1)})",
        11 => $"String({Expression(depth - 1)}){TextCall()}",
        12 => $"[{Literal()}, {Expression(depth - 1)}, {Literal()}]{ArrayCall()}",
        13 => $"{{ \"k\": {Literal()} }}".Insert(0, "(") + ")." + One("k", "z"),
        // Jint 2 adds the digits of parseFloat up one by one, which is wrong in the last place; NumberTests hold ours.
        14 => $"{One("Number", "parseInt", "isNaN", "Boolean", "Math.floor", "Math.abs", "Math.ceil", "Math.round")}({Expression(depth - 1)})",
        _ => $"(function (p) {{ return {One("p", "[p, a].join()", "typeof p")}; }})({Expression(depth - 1)})",
    };

    private string TextCall() => One(
        string.Empty, ".length", ".charAt(1)", ".charCodeAt(0)", ".indexOf('1')", ".lastIndexOf('a')", ".slice(-2)", ".substring(2, 0)", ".split(',')", ".split('')",
        ".toUpperCase()", ".trim()", ".replace('a', '[$&]')", ".replace(/[a-c]/g, 'z')", ".concat(1)", ".substr(1, 2)", ".search(/\\d/)", "[0]");

    private string ArrayCall() => One(
        string.Empty, ".join('-')", ".length", ".slice(1)", ".concat([7])", ".reverse()", ".map(function (x) { return String(x); }).sort()", ".indexOf(1)", ".map(function (x) { return x + 1; })",
        ".filter(function (x) { return x; })", ".reduce(function (x, y) { return x + y; })", ".some(function (x) { return x > 1; })", ".push(5)", ".pop()", ".shift()",
        ".every(function (x) { return typeof x === 'number'; })", ".splice(1, 1)", "[1]", ".toString()");

    private string Literal() => Pick(0, 10) switch
    {
        < 4 => One(Numbers),
        < 7 => One(Texts),
        7 => One("true", "false"),
        8 => One("null", "undefined"),
        _ => One("[]", "[1, 2]", "[[1], 'z']", "['b', 'a', 10, 9]"),
    };

    private string Name() => One(Names);

    private string One(params string[] choices) => choices[_random.Next(choices.Length)];

    private int Pick(int from, int before) => _random.Next(from, before);
}
