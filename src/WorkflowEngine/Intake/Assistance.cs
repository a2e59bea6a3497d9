namespace WorkflowEngine.Intake;

/// <summary>That somebody helped with a filing, how, and with whose consent.</summary>
/// <param name="Kind">One of <see cref="Assisted"/>.</param>
/// <param name="Helper">Code of the person who helped.</param>
/// <param name="Unit">Code of the unit for which they helped: a one-stop, a support point, a post office.</param>
public sealed record Assistance(string Kind, string Helper, string Unit)
{
    /// <summary>The consent of the one it was done for; null where they sent it themselves.</summary>
    public Consent? Consent { get; init; }
}

/// <summary>Ways of being helped, which are counted apart.</summary>
public static class Assisted
{
    /// <summary>The helper showed how; the person sent it from their own account.</summary>
    public const string Guided = "guided";

    /// <summary>The helper filed it for the person.</summary>
    public const string DoneFor = "done-for";
}

/// <summary>The consent of a person to have a dossier filed for them.</summary>
/// <param name="At">When it was given.</param>
/// <param name="Text">Which version of the words of consent was read out or shown.</param>
/// <param name="By">How it was given: <c>signature:</c> with the hash of the signed sheet, or <c>code:</c> with a mark of the code that the person named.</param>
public sealed record Consent(DateTimeOffset At, string Text, string By);
