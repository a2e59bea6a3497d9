using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Patterns;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods of regular expressions, and those of texts that take one.</summary>
internal static class RegexMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("test", 1, static (run, self, args) => Next(run, This(run, self), Coerce.Text(run, args.At(0))) is not null),
        ("exec", 1, static (run, self, args) => Exec(run, This(run, self), Coerce.Text(run, args.At(0)))),
        ("toString", 0, static (run, self, _) => Operators.Concat(run, "/" + This(run, self).Program.Source + "/", This(run, self).Program.Flags)));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    public static Js Match(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = TextMethods.This(run, self);
        var regex = Needed(run, args.At(0));
        if (!regex.Program.Global)
        {
            return Exec(run, regex, text);
        }

        var found = new JsArray(run);
        var matcher = new RegexMatcher(run, regex.Program, text);
        regex.LastIndex = 0;
        for (var at = 0; at <= text.Length;)
        {
            run.Step();
            if (matcher.Match(at, regex.Program.Sticky) is not { } places)
            {
                break;
            }

            found.Push(run, Group(run, text, places, 0));
            at = places[1] == places[0] ? places[1] + 1 : places[1];
        }

        return found.Length == 0 ? Js.Null : found;
    }

    public static Js MatchAll(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = TextMethods.This(run, self);
        var regex = Needed(run, args.At(0));
        if (!regex.Program.Global)
        {
            throw run.TypeError("matchAll cần cờ g, ví dụ /mẫu/g.", "matchAll needs the g flag, as in /pattern/g.");
        }

        var matcher = new RegexMatcher(run, regex.Program, text);
        var at = 0;
        return new JsIterator(run, inner =>
        {
            if (at > text.Length || matcher.Match(at, regex.Program.Sticky) is not { } places)
            {
                return null;
            }

            at = places[1] == places[0] ? places[1] + 1 : places[1];
            return Found(inner, regex.Program, text, places);
        });
    }

    public static Js Search(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = TextMethods.This(run, self);
        var regex = Needed(run, args.At(0));
        return new RegexMatcher(run, regex.Program, text).Match(0, regex.Program.Sticky) is { } places ? places[0] : -1;
    }

    /// <summary>What a group took; undefined when it took no part.</summary>
    public static Js Group(Run run, string text, int[] places, int group) =>
        places[2 * group] < 0 || places[(2 * group) + 1] < 0 ? default(Js) : TextMethods.Part(run, text, places[2 * group], places[(2 * group) + 1]);

    public static Js NamedGroups(Run run, string text, RegexProgram program, int[] places)
    {
        if (program.Names.Count == 0)
        {
            return default;
        }

        var groups = new JsObject(run, program.Names.Count);
        foreach (var (name, group) in program.Names)
        {
            run.Step();
            groups.Set(run, name, Group(run, text, places, group));
        }

        return groups;
    }

    private static Js Exec(Run run, JsRegex regex, string text) =>
        Next(run, regex, text) is { } places ? Found(run, regex.Program, text, places) : Js.Null;

    /// <summary>The next match, from where a global or sticky one stands.</summary>
    private static int[]? Next(Run run, JsRegex regex, string text)
    {
        var goesOn = regex.Program.Global || regex.Program.Sticky;
        var from = goesOn ? regex.LastIndex : 0;
        if (from < 0 || from > text.Length)
        {
            regex.LastIndex = 0;
            return null;
        }

        var places = new RegexMatcher(run, regex.Program, text).Match((int)from, regex.Program.Sticky);
        if (goesOn)
        {
            regex.LastIndex = places?[1] ?? 0;
        }

        return places;
    }

    private static JsArray Found(Run run, RegexProgram program, string text, int[] places)
    {
        var found = new JsArray(run, program.Groups);
        for (var group = 0; group < program.Groups; group++)
        {
            run.Step();
            found.Push(run, Group(run, text, places, group));
        }

        found.Set(run, "index", places[0]);
        found.Set(run, "input", text);
        found.Set(run, "groups", NamedGroups(run, text, program, places));
        return found;
    }

    private static JsRegex This(Run run, Js self) => self.Ref as JsRegex ?? throw Wanted(run);

    private static JsRegex Needed(Run run, Js value) => value.Ref as JsRegex ?? throw Wanted(run);

    private static Thrown Wanted(Run run) => run.TypeError(
        "Chỗ này cần biểu thức chính quy dạng /mẫu/; để tìm chuỗi thường hãy dùng includes, indexOf.",
        "A regular expression /pattern/ is needed here; to find a plain text use includes or indexOf.");
}
