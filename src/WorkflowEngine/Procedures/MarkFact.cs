using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>A fact that is not certain, with its evidence; it ships as editable data and shows its mark.</summary>
/// <param name="Path">Into the facts (<c>timeLimits[0].limit</c>), or the id of a step.</param>
/// <param name="Evidence">How well it is known.</param>
/// <param name="Note">Why it is uncertain.</param>
public sealed record MarkFact(string Path, Evidence Evidence, LocalText Note)
{
    private static readonly string[] Codes = ["S", "K", "P", "?"];

    private static readonly Sentence AnEvidence = new("S (nguồn thứ cấp), K (hiểu biết chung), P (đề xuất) hoặc ? (chưa xác minh)", "S (secondary source), K (general knowledge), P (proposal) or ? (unverified)");

    internal static MarkFact Read(FactObject source) => new(
        source.Text("path", required: true) ?? "",
        source.Text("evidence", text => Codes.Contains(text), AnEvidence, required: true) is { } code ? (Evidence)Array.IndexOf(Codes, code) : Evidence.Unverified,
        source.Local("note", required: true) ?? LocalText.Empty);
}

/// <summary>How well a fact is known, when not from a primary text.</summary>
public enum Evidence
{
    /// <summary>S: from a secondary source.</summary>
    Secondary,

    /// <summary>K: general knowledge.</summary>
    Knowledge,

    /// <summary>P: a proposal, no legal fact.</summary>
    Proposal,

    /// <summary>?: contradictory or unverified.</summary>
    Unverified,
}
