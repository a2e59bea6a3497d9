namespace WorkflowEngine.Web.Dossiers.Declaring;

/// <summary>Numbers that are shown in full only to whoever asks for them.</summary>
internal static class Masked
{
    private const int Shown = 2;

    /// <summary>The first and last two signs, dots between: 04••••••••18.</summary>
    public static string Of(string number) => number.Length <= 2 * Shown
        ? new string('•', number.Length)
        : number[..Shown] + new string('•', number.Length - (2 * Shown)) + number[^Shown..];
}
