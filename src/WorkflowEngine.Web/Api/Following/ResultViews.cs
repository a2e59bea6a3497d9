namespace WorkflowEngine.Web.Api.Following;

/// <summary>One change of an issued result.</summary>
/// <param name="Change">corrected, replaced, revoked.</param>
/// <param name="Number">The number that holds since; of a revoked one the number that does not.</param>
internal sealed record ResultChangeView(string Change, string Number, string Article, DateTimeOffset At)
{
    public string? OldNumber { get; init; }

    public string? Reason { get; init; }

    /// <summary>Answers that were put right.</summary>
    public required IReadOnlyList<ResultFixView> Fixed { get; init; }
}

/// <summary>An answer that was put right, in words.</summary>
/// <param name="Id">Field, or a member of a row: nganhNghe.0.tenNganh.</param>
internal sealed record ResultFixView(string Id, string Label, string Was, string Now);
