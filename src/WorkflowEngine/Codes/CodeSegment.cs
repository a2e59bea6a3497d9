namespace WorkflowEngine.Codes;

/// <summary>What one segment of a code pattern holds.</summary>
internal enum CodePart : byte
{
    Text,
    Unit,
    Day,
    Year,
    Sequence,
    Named,
}

/// <summary>One segment of a code pattern.</summary>
internal sealed record CodeSegment(CodePart Part)
{
    /// <summary>The fixed text, or the name under which a named part is found again.</summary>
    public string Text { get; init; } = "";

    /// <summary>The shapes of which one has to fit; of several the longest is tried first.</summary>
    public IReadOnlyList<CodeShape> Shapes { get; init; } = [];

    public bool IsOptional { get; init; }

    /// <summary>The fewest digits of a sequence, padded with zeros.</summary>
    public int Width { get; init; }

    /// <summary>The greatest number of a sequence.</summary>
    public int Most { get; init; }
}
