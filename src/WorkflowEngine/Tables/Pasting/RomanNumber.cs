namespace WorkflowEngine.Tables.Pasting;

/// <summary>"I", "II.", "A": what counts the parts of a table.</summary>
internal static class RomanNumber
{
    public static bool Is(string cell) =>
        cell.TrimEnd('.', ')', ' ') is { Length: > 0 and <= 5 } sign && (sign.All(letter => letter is 'I' or 'V' or 'X') || (sign.Length == 1 && char.IsAsciiLetterUpper(sign[0])));
}
