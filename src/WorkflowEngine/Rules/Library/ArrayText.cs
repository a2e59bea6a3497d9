using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>Arrays as texts.</summary>
internal static class ArrayText
{
    public static string Join(Run run, JsArray array, string separator)
    {
        if (run.Joining.Contains(array))
        {
            return string.Empty;
        }

        var depth = run.Joining.Count;
        run.Enter(6);
        run.Pay(1 + (depth >> 2));
        run.Grow(160);
        run.Joining.Add(array);
        try
        {
            var text = JoinItems(run, array, separator);
            run.Leave(6);
            return text;
        }
        finally
        {
            run.Joining.RemoveRange(depth, run.Joining.Count - depth);
        }
    }

    private static string JoinItems(Run run, JsArray array, string separator)
    {
        var built = new StringBuilder();
        for (var i = 0; i < array.Length; i++)
        {
            run.Step();
            if (i > 0)
            {
                Append(run, built, separator);
            }

            var item = array.At(run, i);
            if (!item.IsNullish)
            {
                Append(run, built, Coerce.Text(run, item));
            }
        }

        return built.ToString();
    }

    private static void Append(Run run, StringBuilder built, string part)
    {
        run.Pay(part.Length >> 4);
        run.Grow(4L * part.Length);
        built.Append(part);
    }
}
