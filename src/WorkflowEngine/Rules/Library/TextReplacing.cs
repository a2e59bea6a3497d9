using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Patterns;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>text.replace(…)</c> and <c>text.replaceAll(…)</c>.</summary>
internal static class TextReplacing
{
    public static Js Replace(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = TextMethods.This(run, self);
        return args.At(0).Ref is JsRegex regex
            ? ByRegex(run, text, regex, args.At(1))
            : ByText(run, text, Coerce.Text(run, args.At(0)), args.At(1), all: false);
    }

    public static Js ReplaceAll(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = TextMethods.This(run, self);
        if (args.At(0).Ref is not JsRegex regex)
        {
            return ByText(run, text, Coerce.Text(run, args.At(0)), args.At(1), all: true);
        }

        return regex.Program.Global
            ? ByRegex(run, text, regex, args.At(1))
            : throw run.TypeError("replaceAll với biểu thức chính quy cần cờ g, ví dụ /mẫu/g.", "replaceAll with a regular expression needs the g flag, as in /pattern/g.");
    }

    private static Js ByText(Run run, string text, string sought, Js with, bool all)
    {
        var by = with.Function is null ? Coerce.Text(run, with) : null;
        var built = new StringBuilder();
        int from = 0, at = TextSearch.Next(run, text, sought, 0);
        while (at >= 0)
        {
            run.Step();
            Append(run, built, text, from, at);
            if (by is null)
            {
                Append(run, built, Coerce.Text(run, with.Function!.Call(run, default, [Found(run, text, at, at + sought.Length), at, text])));
            }
            else
            {
                Expand(run, built, text, by, [at, at + sought.Length], []);
            }

            from = at + sought.Length;
            var next = sought.Length == 0 ? from + 1 : from;
            at = all && next <= text.Length ? TextSearch.Next(run, text, sought, next) : -1;
        }

        Append(run, built, text, from, text.Length);
        return built.ToString();
    }

    private static Js ByRegex(Run run, string text, JsRegex regex, Js with)
    {
        var program = regex.Program;
        var by = with.Function is null ? Coerce.Text(run, with) : null;
        var built = new StringBuilder();
        var matcher = new RegexMatcher(run, program, text);
        var from = 0;
        for (var at = 0; at <= text.Length;)
        {
            if (matcher.Match(at, program.Sticky) is not { } places)
            {
                break;
            }

            Append(run, built, text, from, places[0]);
            if (by is null)
            {
                Append(run, built, Coerce.Text(run, with.Function!.Call(run, default, Given(run, text, program, places).Items(run))));
            }
            else
            {
                Expand(run, built, text, by, places, program.Names);
            }

            from = places[1];
            at = places[1] == places[0] ? places[1] + 1 : places[1];
            if (!program.Global)
            {
                break;
            }
        }

        regex.LastIndex = program.Global ? 0 : regex.LastIndex;
        Append(run, built, text, from, text.Length);
        return built.ToString();
    }

    /// <summary>What a replacing function is given: the match, the groups, the place, the text, the named groups.</summary>
    private static JsArray Given(Run run, string text, RegexProgram program, int[] places)
    {
        var given = new JsArray(run, program.Groups + 3);
        for (var group = 0; group < program.Groups; group++)
        {
            given.Push(run, RegexMethods.Group(run, text, places, group));
        }

        given.Push(run, places[0]);
        given.Push(run, text);
        if (program.Names.Count > 0)
        {
            given.Push(run, RegexMethods.NamedGroups(run, text, program, places));
        }

        return given;
    }

    private static Js Found(Run run, string text, int from, int to) => TextMethods.Part(run, text, from, to);

    /// <summary>Writes a replacement with its $1, $&amp;, $&lt;name&gt;, $` and $'.</summary>
    private static void Expand(Run run, StringBuilder built, string text, string by, ReadOnlySpan<int> places, IReadOnlyList<(string Name, int Group)> names)
    {
        var at = 0;
        while (at < by.Length)
        {
            run.Step();
            var sign = by.IndexOf('$', at);
            if (sign < 0 || sign == by.Length - 1)
            {
                Append(run, built, by, at, by.Length);
                return;
            }

            Append(run, built, by, at, sign);
            at = sign + ExpandOne(run, built, text, by, sign, places, names);
        }
    }

    /// <summary>Writes what one $… stands for; answers how many signs it is long.</summary>
    private static int ExpandOne(Run run, StringBuilder built, string text, string by, int at, ReadOnlySpan<int> places, IReadOnlyList<(string Name, int Group)> names)
    {
        switch (by[at + 1])
        {
            case '$':
                Append(run, built, "$");
                return 2;
            case '&':
                Append(run, built, text, places[0], places[1]);
                return 2;
            case '`':
                Append(run, built, text, 0, places[0]);
                return 2;
            case '\'':
                Append(run, built, text, places[1], text.Length);
                return 2;
            case '<' when names.Count > 0 && by.IndexOf('>', at) is var end and > 0:
                var group = names.FirstOrDefault(name => by.AsSpan(at + 2, end - at - 2).SequenceEqual(name.Name)).Group;
                AppendGroup(run, built, text, places, group == 0 ? -1 : group);
                return end - at + 1;
            case >= '0' and <= '9':
                var one = by[at + 1] - '0';
                var two = at + 2 < by.Length && char.IsAsciiDigit(by[at + 2]) ? (one * 10) + by[at + 2] - '0' : -1;
                if (two >= 1 && two * 2 < places.Length)
                {
                    AppendGroup(run, built, text, places, two);
                    return 3;
                }

                if (one >= 1 && one * 2 < places.Length)
                {
                    AppendGroup(run, built, text, places, one);
                    return 2;
                }

                break;
        }

        Append(run, built, "$");
        return 1;
    }

    private static void AppendGroup(Run run, StringBuilder built, string text, ReadOnlySpan<int> places, int group)
    {
        if (group > 0 && places[2 * group] >= 0 && places[(2 * group) + 1] >= 0)
        {
            Append(run, built, text, places[2 * group], places[(2 * group) + 1]);
        }
    }

    private static void Append(Run run, StringBuilder built, string part) => Append(run, built, part, 0, part.Length);

    /// <summary>Pays for the part in the builder and for its copy in the answer.</summary>
    private static void Append(Run run, StringBuilder built, string part, int from, int to)
    {
        run.Pay((to - from) >> 4);
        run.Grow(4L * (to - from));
        built.Append(part, from, to - from);
    }
}
