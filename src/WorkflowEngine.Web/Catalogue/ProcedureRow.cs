using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>A procedure in a list: limit, fee, level, and the reason where a visit is needed.</summary>
internal sealed record ProcedureRow(string Code, string Name, string Limit, string Fee)
{
    public bool FullOnline { get; init; }

    public Sentence? Reason { get; init; }

    /// <summary>Nothing can be filed online now.</summary>
    public bool Closed { get; init; }
}
