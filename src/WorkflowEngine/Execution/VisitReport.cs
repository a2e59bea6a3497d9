namespace WorkflowEngine.Execution;

/// <summary>What is written down of a visit to the place (NĐ 61/2018 art. 19.3).</summary>
/// <param name="At">When the visit was.</param>
/// <param name="Place">Where; personal, as what follows.</param>
/// <param name="Present">Who took part.</param>
/// <param name="Found">What was found.</param>
public sealed record VisitReport(DateTimeOffset At, string Place, string Present, string Found)
{
    /// <summary>Stands for a visit where a step is only tried, to see what would follow; never kept.</summary>
    public static VisitReport Sample(DateTimeOffset now) => new(now, "…", "…", "…");
}
