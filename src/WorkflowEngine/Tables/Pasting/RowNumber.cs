using System.Text.RegularExpressions;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>"1", "2.", "B3", "Bước 4", "(5)": what counts the rows of a table.</summary>
internal static partial class RowNumber
{
    public static bool Is(string cell) => Pattern().IsMatch(cell.Trim());

    [GeneratedRegex(@"^\(?(b|bước|buoc|step)?\s*\.?\s*\d{1,3}(\.\d{1,2})?\s*[.):]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
