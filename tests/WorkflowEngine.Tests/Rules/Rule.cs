using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Rules;

/// <summary>Runs rules for tests.</summary>
internal static class Rule
{
    /// <summary>Writes any value with its type, in the subset that Jint 2 also reads.</summary>
    public const string Show = """
        function show(v, depth) {
            depth = depth || 0;
            if (depth > 5) return 'deep';
            if (v === undefined) return 'undefined';
            if (v === null) return 'null';
            if (typeof v === 'string') return JSON.stringify(v);
            if (typeof v === 'number') return v === 0 && 1 / v < 0 ? '-0' : String(v);
            if (typeof v === 'boolean') return String(v);
            if (typeof v === 'function') return 'function';
            var parts = [];
            if (Array.isArray(v)) {
                for (var i = 0; i < v.length; i++) parts.push(show(v[i], depth + 1));
                return '[' + parts.join(',') + ']';
            }
            for (var k in v) parts.push(k + ':' + show(v[k], depth + 1));
            return '{' + parts.join(',') + '}';
        }
        """;

    private static readonly RuleBudget Wide = new() { Fuel = 5_000_000, Bytes = 64 * 1024 * 1024 };

    public static Script Parsed(string source)
    {
        var parse = Script.Parse(source);
        Assert.True(parse.Succeeded, $"{source}: {parse.Fault?.Sentence.En} at {parse.Fault?.Line}:{parse.Fault?.Column}");
        return parse.Script;
    }

    public static RuleFault Refused(string source)
    {
        var parse = Script.Parse(source);
        Assert.False(parse.Succeeded, source);
        return parse.Fault;
    }

    public static RuleResult Run(string source, RuleContext? context = null, RuleBudget? budget = null) =>
        Parsed(source).Run(context ?? new SampleContext(), budget ?? RuleBudget.Routing);

    /// <summary>The answer of a rule that must succeed.</summary>
    public static Value Of(string source, RuleContext? context = null)
    {
        var result = Run(source, context);
        Assert.True(result.Succeeded, $"{source}: {result.Fault?.Sentence.En}");
        return result.Value;
    }

    public static RuleFault Fault(string source, RuleContext? context = null)
    {
        var result = Run(source, context);
        Assert.False(result.Succeeded, $"{source}: {result.Value}");
        return result.Fault;
    }

    /// <summary>What a function with this body gives, with its type; an uncaught error as "throws" and its name.</summary>
    public static string Shown(string body)
    {
        var result = Run($"{Show}\nvar shown; try {{ shown = show((function () {{ {body} }})()); }} catch (e) {{ shown = 'throws ' + e.name; }} shown", budget: Wide);
        Assert.True(result.Succeeded, $"{body}: {result.Fault?.Sentence.En}");
        return result.Value.AsText();
    }
}
