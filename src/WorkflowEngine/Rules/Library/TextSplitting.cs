using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Patterns;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>text.split(…)</c>.</summary>
internal static class TextSplitting
{
    public static Js Split(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = TextMethods.This(run, self);
        var most = args.At(1).IsUndefined ? uint.MaxValue : (uint)Coerce.Int32(run, args.At(1));
        var parts = new JsArray(run);
        if (most == 0)
        {
            return parts;
        }

        if (args.At(0).Ref is JsRegex regex)
        {
            ByRegex(run, text, regex.Program, most, parts);
        }
        else if (args.At(0).IsUndefined)
        {
            parts.Push(run, text);
        }
        else
        {
            ByText(run, text, Coerce.Text(run, args.At(0)), most, parts);
        }

        return parts;
    }

    private static void ByText(Run run, string text, string separator, uint most, JsArray parts)
    {
        if (separator.Length == 0)
        {
            for (var i = 0; i < text.Length && parts.Length < most; i++)
            {
                run.Step();
                parts.Push(run, Properties.Sign(run, text[i]));
            }

            return;
        }

        var from = 0;
        while (parts.Length < most)
        {
            run.Step();
            var at = TextSearch.Next(run, text, separator, from);
            parts.Push(run, TextMethods.Part(run, text, from, at < 0 ? text.Length : at));
            if (at < 0)
            {
                return;
            }

            from = at + separator.Length;
        }
    }

    private static void ByRegex(Run run, string text, RegexProgram program, uint most, JsArray parts)
    {
        var matcher = new RegexMatcher(run, program, text);
        if (text.Length == 0)
        {
            if (matcher.Match(0, true) is null)
            {
                parts.Push(run, text);
            }

            return;
        }

        int from = 0, at = 0;
        while (at < text.Length && parts.Length < most)
        {
            if (matcher.Match(at, false) is not { } places || places[0] >= text.Length)
            {
                break;
            }

            if (places[1] == from || (places[1] == places[0] && places[0] == from))
            {
                at = Math.Max(at, places[0]) + 1;
                continue;
            }

            parts.Push(run, TextMethods.Part(run, text, from, places[0]));
            for (var group = 1; group < program.Groups && parts.Length < most; group++)
            {
                run.Step();
                parts.Push(run, RegexMethods.Group(run, text, places, group));
            }

            from = places[1];
            at = places[1] == places[0] ? places[1] + 1 : places[1];
        }

        if (parts.Length < most)
        {
            parts.Push(run, TextMethods.Part(run, text, from, text.Length));
        }
    }
}
