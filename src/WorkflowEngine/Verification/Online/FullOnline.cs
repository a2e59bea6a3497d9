using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification.Times;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Online;

/// <summary>
/// Which procedures are fit to be offered fully online (toàn trình): filed, answered and given back without anybody having to
/// come. Reckoned from the documents, whatever they declare (NĐ 224/2026/NĐ-CP art. 14).
/// </summary>
public static class FullOnline
{
    private static readonly Condition.Part Online = new("channel", "'online'");

    /// <summary>Every procedure of the documents, by code; workflows that are none are left out.</summary>
    public static ImmutableArray<OnlineFitness> Of(IEnumerable<WorkflowDocument> documents, VerificationWorld world) =>
    [
        .. documents.Select(document => Of(document, world)).OfType<OnlineFitness>()
            .OrderBy(fitness => fitness.Code, StringComparer.Ordinal).ThenBy(fitness => fitness.Definition, StringComparer.Ordinal),
    ];

    /// <summary>Whether one procedure is fit, and what stands against it; null for a workflow that is no procedure.</summary>
    public static OnlineFitness? Of(WorkflowDocument document, VerificationWorld world)
    {
        if (document.Procedure is not { } facts)
        {
            return null;
        }

        var (plan, _) = PlanCompiler.CompileAnyway(document, world.Workflows, opaque: true);
        var subject = new CheckedDocument(document, plan, world);
        var reasons = ImmutableArray.CreateBuilder<OnlineReason>();
        AddStanding(facts, world.Today, reasons);
        AddPresence(subject, reasons);
        AddBroken(document, world, reasons);
        AddPublished(facts, reasons);
        return new OnlineFitness(document.DefinitionId, facts.Code, new Sentence(facts.Name.Vi, facts.Name.En), DeclaredOf(facts), reasons.ToImmutable());
    }

    private static void AddStanding(ProcedureFacts facts, DateOnly today, ImmutableArray<OnlineReason>.Builder reasons)
    {
        if (facts.Status != ProcedureStatus.Active || facts.ValidFrom > today || facts.ValidTo < today)
        {
            reasons.Add(new OnlineReason(OnlineObstacle.NotInForce, null, new Sentence(
                "Thủ tục đang tạm dừng, bị bãi bỏ hoặc không còn hiệu lực.",
                "The procedure is suspended, repealed or not in force.")));
        }

        if (!facts.Channels.IsEmpty && !facts.Channels.Contains(Channel.Online))
        {
            reasons.Add(new OnlineReason(OnlineObstacle.NoOnlineFiling, null, new Sentence(
                "Thủ tục không nhận hồ sơ trực tuyến (channels không có online).",
                "Nobody can file online (channels lack online).")));
        }
    }

    private static void AddPresence(CheckedDocument document, ImmutableArray<OnlineReason>.Builder reasons)
    {
        var reached = document.Root is { Graph.Start: >= 0 } flow ? new LongestPath(flow).Reached(Assumptions.None.With(Online, true)) : null;
        foreach (var step in document.HumanSteps.Where(step => step.Of<StepSettings>().Presence))
        {
            var at = document.Root?.Steps.IndexOf(step) ?? -1;
            if (at < 0 || reached is null || reached[at])
            {
                reasons.Add(new OnlineReason(OnlineObstacle.Presence, step.Id, new Sentence(
                    $"Bước “{step.Label}” đòi người dân đến trực tiếp.",
                    $"Step “{step.Label}” needs somebody to come in person.")));
            }
        }
    }

    private static void AddBroken(WorkflowDocument document, VerificationWorld world, ImmutableArray<OnlineReason>.Builder reasons)
    {
        // that a step needs presence is a reason of its own, named above
        var error = Verifier.Check(document, world).FirstOrDefault(finding => finding.IsError && finding.Code != FindingCodes.FullNeedsPresence);
        if (error is not null)
        {
            reasons.Add(new OnlineReason(OnlineObstacle.Faulty, error.StepId, new Sentence(
                $"Tài liệu còn lỗi {error.Code}: {error.Sentence.Vi}",
                $"The document has the error {error.Code}: {error.Sentence.En}")));
        }
    }

    /// <summary>A partial service whose reason is none of the above: the reason that was published.</summary>
    private static void AddPublished(ProcedureFacts facts, ImmutableArray<OnlineReason>.Builder reasons)
    {
        foreach (var level in facts.ServiceLevels.Where(level => level.Level == ServiceLevel.Partial))
        {
            reasons.Add(new OnlineReason(OnlineObstacle.Published, null, level.Reason is { Vi.Length: > 0 } reason
                ? new Sentence($"Đã công bố là một phần: {reason.Vi}", $"Published as partial: {reason.En}")
                : new Sentence("Ghi là một phần mà không nêu lý do.", "Declared partial without a reason.")));
        }

        if (facts.ServiceLevels.IsEmpty)
        {
            reasons.Add(new OnlineReason(OnlineObstacle.Undeclared, null, new Sentence(
                "Thủ tục chưa ghi mức độ dịch vụ công trực tuyến.",
                "The procedure declares no level of online service.")));
        }
    }

    private static ServiceLevel? DeclaredOf(ProcedureFacts facts) => facts.ServiceLevels.IsEmpty ? null
        : facts.ServiceLevels.All(level => level.Level == ServiceLevel.Full) ? ServiceLevel.Full : ServiceLevel.Partial;
}
