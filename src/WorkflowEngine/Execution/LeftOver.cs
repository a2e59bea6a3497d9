using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>
/// Marks of a tag that stayed in a letter: one that was opened or closed by half, or written in the tags of another language. What
/// people write themselves may look like that and stands in the letter as they wrote it.
/// </summary>
internal static class LeftOver
{
    private static readonly string[] Marks = ["{{", "}}", "{%", "%}"];

    /// <summary>The first mark in a rendered text that none of its values brought along, with what stands around it; null when there is none.</summary>
    public static (string Around, int Line)? In(string text, ValueMap model)
    {
        foreach (var mark in Marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && !Has(model, mark))
            {
                var (from, to) = (Math.Max(at - 20, 0), Math.Min(at + mark.Length + 20, text.Length));
                return (text[from..to].ReplaceLineEndings(" ").Trim(), text.AsSpan(0, at).Count('\n') + 1);
            }
        }

        return null;
    }

    private static bool Has(Value value, string mark) => value.Kind switch
    {
        ValueKind.Text => value.AsText().Contains(mark, StringComparison.Ordinal),
        ValueKind.List => value.AsList().Any(item => Has(item, mark)),
        ValueKind.Map => value.AsMap().Any(member => Has(member.Value, mark)),
        _ => false,
    };
}
