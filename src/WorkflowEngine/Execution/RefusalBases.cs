using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>
/// A refusal (form 03) says on which articles it rests: not on all that the procedure has, but on those that the official chose of
/// them. The list is closed: what the version of the document does not cite, nobody is refused by.
/// </summary>
public static class RefusalBases
{
    /// <summary>So many people approve a refusal at most before it goes out.</summary>
    private const int MostApprovals = 4;

    private static readonly string[] Outcomes = ["Rejected", "Refused"];

    /// <summary>What may be chosen with an outcome of a step; empty where it refuses nobody, or the document cites nothing.</summary>
    private static IReadOnlyList<LegalBasis> Of(Plan plan, string outcome, DateOnly day) =>
        Outcomes.Contains(outcome) && plan.Procedure is { } facts && plan.Nodes.Any(node => node.Settings is Stop.StopSettings { Kind: "refuse", Template: not null })
            ? [.. facts.LegalBasis.Where(basis => basis.IsInForce(day))]
            : [];

    /// <summary>What an official has to choose from with a decision, as the engine would carry it out; empty where it refuses nobody.</summary>
    public static IReadOnlyList<LegalBasis> Of(Plan plan, Dossier dossier, CompleteWork done, Facts facts) =>
        Of(plan, done.Outcome, facts.Today) is { Count: > 0 } list && Refuses(plan, Engine.Advance(plan, dossier, done, facts), dossier.LastWait, facts, MostApprovals)
            ? list
            : [];

    /// <summary>Why an official's decision lacks its bases; null when it has them, or needs none.</summary>
    public static Sentence? Missing(Plan plan, Dossier dossier, CompleteWork done, Facts facts) =>
        done.Bases.IsEmpty && Of(plan, dossier, done, facts) is { Count: > 0 } list
            ? new Sentence(
                $"Chọn căn cứ pháp lý của việc từ chối trong danh mục của thủ tục: {Listed(list)}.",
                $"Choose the basis in law of the refusal from the procedure's list: {Listed(list)}.")
            : null;

    /// <summary>Whether a turn ends the dossier as refused, or would once those who only approve it have done so.</summary>
    private static bool Refuses(Plan plan, Advanced turn, int before, Facts facts, int approvals)
    {
        if (turn.Refusal is not null || turn.Events.OfType<DossierStopped>().Any(stopped => stopped.Kind == "refuse"))
        {
            return turn.Refusal is null;
        }

        foreach (var next in turn.Dossier.Waits.Where(wait => approvals > 0 && wait.Seq > before && wait is { Kind: WaitKind.WorkItem, Item: not null }))
        {
            if (OutgoingLetter.Approve(plan, turn.Dossier, next, facts) is { } approved && Refuses(plan, approved, turn.Dossier.LastWait, facts, approvals - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static string Listed(IReadOnlyList<LegalBasis> list) => string.Join("; ", list.Select(basis => basis.Cited));

    /// <summary>Why a basis that was chosen does not count; null when all do.</summary>
    internal static Sentence? Check(Burst burst, CompleteWork done)
    {
        var list = Of(burst.Plan, done.Outcome, burst.Facts.Today);
        var strange = list.Count == 0 ? null : done.Bases.FirstOrDefault(chosen => list.All(basis => basis.Cited != chosen));
        return strange is null ? null : new Sentence(
            $"“{strange}” không có trong căn cứ pháp lý còn hiệu lực của thủ tục. Chọn trong: {Listed(list)}.",
            $"“{strange}” is none of the procedure's bases in law in force. Choose from: {Listed(list)}.");
    }

    /// <summary>What is kept of the choice; null for nothing.</summary>
    internal static string? Kept(CompleteWork done) =>
        Outcomes.Contains(done.Outcome) && !done.Bases.IsDefaultOrEmpty ? string.Join('\n', done.Bases.Distinct(StringComparer.Ordinal)) : null;

    /// <summary>The bases of the refusal that ends the dossier; empty when nobody chose any.</summary>
    internal static IReadOnlyList<string> Chosen(Burst burst)
    {
        var own = burst.Ending is { } done ? Kept(done) : null;
        return (own ?? burst.Dossier.Records.LastOrDefault(record => record.Bases is not null)?.Bases)?.Split('\n') ?? [];
    }
}
