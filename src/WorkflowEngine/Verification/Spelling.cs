namespace WorkflowEngine.Verification;

/// <summary>Finds what was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The known name that differs least from a written one, when it differs little; otherwise null.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var most = Math.Max(1, written.Length / 4);
        return known
            .Where(name => Math.Abs(name.Length - written.Length) <= most)
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(found => found.Distance <= most)
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.Name, StringComparer.Ordinal)
            .Select(found => found.Name)
            .FirstOrDefault();
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[^1];
    }
}
