using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>A fact that is not certain, with its evidence; it ships as editable data and shows its mark.</summary>
/// <param name="Path">Into the facts (<c>timeLimits[0].limit</c>), or the id of a step.</param>
/// <param name="Evidence">How well it is known.</param>
/// <param name="Note">Why it is uncertain.</param>
public sealed record MarkFact(string Path, Evidence Evidence, LocalText Note)
{
    private static readonly (string Code, Evidence Evidence)[] Codes =
        [("S", Evidence.Secondary), ("K", Evidence.Known), ("P", Evidence.Proposed), ("?", Evidence.Unverified)];

    private static readonly Sentence AnEvidence = new("S (nguồn thứ cấp), K (hiểu biết chung), P (đề xuất) hoặc ? (chưa xác minh)", "S (secondary source), K (general knowledge), P (proposal) or ? (unverified)");

    internal static MarkFact Read(FactObject source) => new(
        source.Text("path", required: true) ?? "",
        source.Text("evidence", text => Codes.Any(known => known.Code == text), AnEvidence, required: true) is { } code
            ? Codes.First(known => known.Code == code).Evidence
            : Evidence.Unverified,
        source.Local("note", required: true) ?? LocalText.Empty);
}
