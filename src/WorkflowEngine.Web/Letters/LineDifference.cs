namespace WorkflowEngine.Web.Letters;

/// <summary>A line of two texts: in both, only in the older, or only in the newer one.</summary>
public enum LineChange
{
    Kept,
    Removed,
    Added,
}

/// <summary>Compares two texts line by line.</summary>
public static class LineDifference
{
    /// <summary>Texts with more lines are not compared line by line.</summary>
    public const int MostLines = 1_000;

    /// <summary>The lines of both in order: a longest common run of lines is kept, the others are removed or added.</summary>
    public static IReadOnlyList<(LineChange Change, string Line)> Of(string before, string after)
    {
        var (old, made) = (before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        if (old.Length > MostLines || made.Length > MostLines)
        {
            return [.. old.Select(line => (LineChange.Removed, line)), .. made.Select(line => (LineChange.Added, line))];
        }

        var common = Common(old, made);
        var lines = new List<(LineChange, string)>();
        var (i, j) = (0, 0);
        while (i < old.Length && j < made.Length)
        {
            if (old[i] == made[j])
            {
                lines.Add((LineChange.Kept, old[i++]));
                j++;
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                lines.Add((LineChange.Removed, old[i++]));
            }
            else
            {
                lines.Add((LineChange.Added, made[j++]));
            }
        }

        lines.AddRange(old[i..].Select(line => (LineChange.Removed, line)));
        lines.AddRange(made[j..].Select(line => (LineChange.Added, line)));
        return lines;
    }

    /// <summary>How many lines the rests of both texts have in common.</summary>
    private static int[,] Common(string[] old, string[] made)
    {
        var common = new int[old.Length + 1, made.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = made.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == made[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
