namespace WorkflowEngine.Procedures;

/// <summary>A case in which a special law allows the limit to be made longer (gia hạn).</summary>
public sealed record ExtensionFact
{
    public required string Id { get; init; }

    /// <summary>The most that may be given; null when it could not be read.</summary>
    public LimitText? Most { get; init; }

    /// <summary>The article that allows it.</summary>
    public required string Article { get; init; }

    /// <summary>In which case it is allowed, for whoever asks.</summary>
    public LocalText? Note { get; init; }

    internal static ExtensionFact Read(FactObject source) => new()
    {
        Id = source.Text("id", required: true) ?? "",
        Most = source.Limit("most", required: true, LimitUnit.WorkingDays, LimitUnit.Days, LimitUnit.WorkingHours),
        Article = source.Text("article", required: true) ?? "",
        Note = source.Local("note"),
    };
}
