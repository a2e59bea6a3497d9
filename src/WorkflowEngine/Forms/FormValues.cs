using WorkflowEngine.Templates;
using WorkflowEngine.Values;

namespace WorkflowEngine.Forms;

/// <summary>Looks up what a path of a form names, in a letter's model and in its template.</summary>
internal static class FormValues
{
    /// <summary>Whether something stands at the path; of a list, whether it has elements and each of them says it.</summary>
    public static bool IsFilled(Value value, ReadOnlySpan<char> path)
    {
        if (path.IsEmpty)
        {
            return value.Kind switch
            {
                ValueKind.Null => false,
                ValueKind.Text => !string.IsNullOrWhiteSpace(value.AsText()),
                ValueKind.List => value.AsList().Count > 0,
                _ => true,
            };
        }

        var end = path.IndexOf('.');
        var name = end < 0 ? path : path[..end];
        var rest = end < 0 ? [] : path[(end + 1)..];
        if (!name.EndsWith("[]"))
        {
            return IsFilled(value.MapOrEmpty[name.ToString()], rest);
        }

        if (value.MapOrEmpty[name[..^2].ToString()] is not { Kind: ValueKind.List } list || list.AsList().Count == 0)
        {
            return false;
        }

        foreach (var item in list.AsList())
        {
            if (!IsFilled(item, rest))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The paths that a template reads, itself and in what it includes.</summary>
    public static IReadOnlySet<string> ReadsOf(Template template, Func<string, Template?> include)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Template>([template]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next.Name))
            {
                continue;
            }

            paths.UnionWith(next.Reads.Select(read => read.Path));
            foreach (var name in next.Includes)
            {
                if (include(name) is { } included)
                {
                    open.Push(included);
                }
            }
        }

        return paths;
    }
}
