using System.Text.RegularExpressions;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>
/// <c>regex.…</c>, run without backtracking: the work is bounded by the length of the text times that of the pattern, and paid for.
/// </summary>
internal static class RegexBuiltins
{
    private const int LongestPattern = 1_000;

    public static readonly BuiltinGroup Group = new("regex",
    [
        new("escape", "pattern", (run, a) => Paid(run, Regex.Escape(a.Text(run, 0)))),
        new("unescape", "pattern", (run, a) => Unescape(run, a)),
        new("match", "text pattern options?", (run, a) => Groups(run, Expression(run, a, 2).Match(a.Text(run, 0)))),
        new("matches", "text pattern options?", (run, a) =>
            run.NewList(Expression(run, a, 2).Matches(a.Text(run, 0)).Select(match => Groups(run, match)))),
        new("split", "text pattern options?", (run, a) => Split(run, a)),
        new("replace", "text pattern replace options?", (run, a) => Replace(run, a)),
    ]);

    private static string Paid(Run run, string text)
    {
        run.Meter.PayText(text.Length);
        return text;
    }

    private static Regex Expression(Run run, Arguments a, int optionsAt)
    {
        var (text, pattern) = (a.Text(run, 0), a.Text(run, 1));
        run.Meter.Pay(1024 + (64L * pattern.Length));
        run.Meter.Spend(100 + pattern.Length + ((long)text.Length * (1 + (pattern.Length / 8))));
        if (pattern.Length > LongestPattern)
        {
            throw TemplateStop.At(a.NodeOf(1), BuiltinWords.BacktrackingPattern(pattern[..60] + "…"));
        }

        try
        {
            return new Regex(pattern, Options(run, a, optionsAt) | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException)
        {
            throw TemplateStop.At(a.NodeOf(1), BuiltinWords.BacktrackingPattern(pattern));
        }
        catch (ArgumentException)
        {
            throw TemplateStop.At(a.NodeOf(1), BuiltinWords.InvalidPattern(pattern));
        }
    }

    private static RegexOptions Options(Run run, Arguments a, int index)
    {
        var options = RegexOptions.None;
        foreach (var option in a.Text(run, index))
        {
            options |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw TemplateStop.At(a.NodeOf(index), BuiltinWords.UnknownRegexOption(option)),
            };
        }

        return options;
    }

    private static TemplateList Groups(Run run, Match match)
    {
        var groups = run.NewList(match.Success ? match.Groups.Count : 0);
        if (match.Success)
        {
            foreach (Group group in match.Groups)
            {
                run.Meter.PayText(group.Length);
                groups.Add(group.Success ? group.Value : string.Empty);
            }
        }

        return groups;
    }

    private static TemplateList Split(Run run, Arguments a)
    {
        var text = a.Text(run, 0);
        run.Meter.PayText(text.Length);
        run.Meter.PaySlots(text.Length);
        return run.NewList(Expression(run, a, 2).Split(text));
    }

    private static string Replace(Run run, Arguments a)
    {
        var replacement = a.Text(run, 2);
        return Expression(run, a, 3).Replace(a.Text(run, 0), match =>
        {
            run.Meter.PayText(replacement.Length + match.Length);
            var result = match.Result(replacement);
            run.Meter.PayText(result.Length);
            return result;
        });
    }

    private static string Unescape(Run run, Arguments a)
    {
        try
        {
            return Paid(run, Regex.Unescape(a.Text(run, 0)));
        }
        catch (ArgumentException)
        {
            throw TemplateStop.At(a.NodeOf(0), BuiltinWords.InvalidPattern(a.Text(run, 0)));
        }
    }
}
