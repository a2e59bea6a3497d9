using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>
/// <c>draft.…</c> is our own: <c>{{ "Nội dung" | draft.part "nhan-xet" "Nhận xét" }}</c> marks words that whoever prepares the
/// letter may replace. They are text: in a template called <c>….html</c> nothing of them is a tag, and lines stay lines.
/// </summary>
internal static class DraftBuiltins
{
    public static readonly BuiltinGroup Group = new("draft",
    [
        new("part", "text id label", Part),
    ]);

    private static object Part(Run run, Arguments a)
    {
        var (filled, id, label) = (a.Text(run, 0).Trim(), a.Text(run, 1), a.Text(run, 2));
        run.Input.Met?.Invoke(new TemplatePart(id, label, filled));
        var words = run.Input.Parts[id].TextOrNull ?? filled;
        run.Meter.PayText(words.Length);
        return run.Template.EscapesHtml
            ? new SafeText(Html.Escape(run, words).ReplaceLineEndings("<br>"))
            : words;
    }
}
