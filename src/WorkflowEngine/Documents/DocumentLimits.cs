namespace WorkflowEngine.Documents;

/// <summary>What a document may be at most; beyond it, reading answers a fault.</summary>
public sealed record DocumentLimits
{
    public static readonly DocumentLimits Default = new();

    /// <summary>Size of the text in bytes of UTF-8; checked before anything is read.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Steps, those inside composites counted.</summary>
    public int MaxSteps { get; init; } = 10_000;

    /// <summary>Levels of JSON; a composite inside a composite takes one to three. Not over 1,000.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Faults that are told; of more, one fault tells the number.</summary>
    public int MaxFaults { get; init; } = 500;
}
