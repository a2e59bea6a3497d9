using System.Text.RegularExpressions;

namespace WorkflowEngine.Persistence.Commands;

/// <summary>A refusal as a log may keep it: sentences quote what somebody typed, and that may be personal.</summary>
internal static partial class LoggedReason
{
    public static string Of(string sentence) => Quoted().Replace(sentence, "“…”");

    /// <summary>From the first mark to the last: what was typed may hold marks itself.</summary>
    [GeneratedRegex("“.*”", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
