using System.Diagnostics;

namespace WorkflowEngine.Web.Hosting;

/// <summary>A short code that a person can read on the phone and that finds the request in the logs.</summary>
internal static class ErrorCode
{
    /// <summary>The last eight digits of the request's trace, in two groups: 4BF9-2F35.</summary>
    public static string Of(HttpContext context)
    {
        var trace = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
        var letters = string.Concat(trace.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant().PadLeft(8, '0');
        return $"{letters[^8..^4]}-{letters[^4..]}";
    }
}
