using System.Text;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>include</c> and <c>include_join</c>: the text of other templates, which the host finds by their names.</summary>
internal static class IncludeBuiltins
{
    private const string TemplatePrefix = "tpl:";

    public static readonly Builtin Include = new("include", "name args...", (run, a) =>
        Render(run, a, a.Text(run, 0), (TemplateList)a[1]!))
    { TakesNames = true };

    public static readonly Builtin IncludeJoin = new("include_join", "names separator begin? end?", (run, a) => Join(run, a));

    private static object Render(Run run, Arguments a, string name, TemplateList arguments)
    {
        var template = name.Length == 0 ? null : run.Input.Include?.Invoke(name);
        return template is null
            ? throw TemplateStop.At(a.NodeOf(0), BuiltinWords.IncludeNotFound(name))
            : run.Include(template, arguments, a.Caller);
    }

    private static object Join(Run run, Arguments a)
    {
        var isSafe = true;
        var text = new StringBuilder();
        var separator = string.Empty;
        foreach (var name in a.Items(run, 0))
        {
            text.Append(separator);
            var part = Render(run, a, run.Text(name, a.NodeOf(0)), run.NewList(0));
            separator = separator.Length == 0 ? Delimiter(run, a, 1) : separator;
            isSafe &= part is SafeText;
            run.Meter.PayText(part.ToString()!.Length + separator.Length);
            text.Append(part);
        }

        if (text.Length == 0)
        {
            return string.Empty;
        }

        var result = Delimiter(run, a, 2) + text + Delimiter(run, a, 3);
        run.Meter.PayText(result.Length);
        return isSafe && run.Template.EscapesHtml ? new SafeText(result) : result;
    }

    private static string Delimiter(Run run, Arguments a, int index)
    {
        var text = a.Text(run, index);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? Render(run, a, text[TemplatePrefix.Length..], run.NewList(0)).ToString()!
            : text;
    }
}
