using System.Text;

namespace WorkflowEngine.Rules;

/// <summary>How the name of a variable, an input or an output becomes the X of <c>getX()</c>.</summary>
public static class AccessorName
{
    /// <summary>"fee" and "Fee" give "Fee"; "due-date", "due_date" and "due date" give "DueDate".</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        var raise = true;
        foreach (var sign in name)
        {
            if (sign is ' ' or '-' or '_' or '.')
            {
                raise = true;
                continue;
            }

            text.Append(raise ? char.ToUpperInvariant(sign) : sign);
            raise = false;
        }

        return text.ToString();
    }

    internal static string Small(string name) =>
        name.Length > 0 && char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
