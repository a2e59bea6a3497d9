using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>How far a case can be done online.</summary>
/// <param name="When">Null holds always.</param>
/// <param name="Level">All online, or with a visit.</param>
/// <param name="Reason">Of a partial service its published reason (NĐ 224/2026 art. 14).</param>
public sealed record ServiceLevelFact(RuleText? When, ServiceLevel Level, LocalText? Reason)
{
    internal static ServiceLevelFact Read(FactObject source)
    {
        var when = source.Rule("when");
        var level = source.Code<ServiceLevel>("level", required: true);
        var reason = source.Local("reason");
        if (level == ServiceLevel.Partial && !source.Has("reason"))
        {
            source.Error(FactFaultCodes.Reason, "reason", new Sentence(
                "Dịch vụ công trực tuyến một phần phải ghi lý do đã công bố (“reason”) theo Điều 14 Nghị định 224/2026/NĐ-CP.",
                "A partial online service must give its published reason (“reason”), by article 14 of Decree 224/2026/NĐ-CP."));
        }

        return new ServiceLevelFact(when, level ?? ServiceLevel.Partial, reason);
    }
}

/// <summary>Online service: all of it, or with a visit.</summary>
public enum ServiceLevel
{
    Full,
    Partial,
}
