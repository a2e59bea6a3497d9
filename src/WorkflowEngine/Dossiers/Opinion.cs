namespace WorkflowEngine.Dossiers;

/// <summary>What a consulted unit answered, or what its silence counted as.</summary>
/// <param name="Step">Id of the consulting step.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Answer"><c>Agreed</c>, <c>Objected</c>, <c>Need</c> or <c>Expired</c>.</param>
public sealed record Opinion(string Step, string Unit, string Answer)
{
    /// <summary>Personal.</summary>
    public Personal Note { get; init; }

    public bool BySilence { get; init; }

    /// <summary>It came when the silence had counted already, and changes nothing.</summary>
    public bool Late { get; init; }
}

/// <summary>A visit to the place; what was found is personal.</summary>
public sealed record Visit(int No, string By, DateTimeOffset At, Personal Place, Personal Present, Personal Found)
{
    /// <summary>The step that was the visit; null where it was written down beside the flow.</summary>
    public string? Step { get; init; }
}

/// <summary>A longer limit that was asked for and is not decided yet.</summary>
public sealed record ExtensionAsk(string Extension, string By, string Amount, Personal Reason, DateTimeOffset At);
