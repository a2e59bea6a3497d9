using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>Paper that was received for another agency is handed over to it (NĐ 61/2018 art. 18; phi địa giới: NĐ 118/2025).</summary>
internal sealed class HandOver : DutyKind
{
    public const string HandedOver = "HandedOver";

    /// <summary>Member of the data: code of the unit that gets the papers.</summary>
    public const string To = "to";

    public override string Name => "hand-over";

    public override Sentence Label { get; } = new("Bàn giao hồ sơ giấy cho cơ quan giải quyết", "Hand the papers over to the agency");

    public override Sentence Help { get; } = new(
        "Hồ sơ giấy nhận tại đây thuộc cơ quan khác giải quyết: bàn giao đúng hạn, người nhận ký nhận trên hệ thống.",
        "Papers taken in here are another agency’s: hand them over in time; whoever gets them signs for them here.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } = [new(HandedOver, new Sentence("Đã bàn giao", "Handed over"))];

    internal override IEnumerable<AssignmentRule> Holders(Burst burst)
    {
        var accepted = burst.Dossier.Records.LastOrDefault(record => record.Outcome == "Accepted");
        var unit = burst.Dossier.PapersAt;
        var roles = burst.Facts.Office.RolesWith(Office.Right.Receive, unit, burst.Facts.Today);
        var own = accepted?.Person is { } person && accepted.Unit == unit
            ? roles.Select(role => new AssignmentRule(UnitRule.Fixed(unit), role, PersonChoice.Named, person))
            : [];
        return [.. own, .. roles.Select(role => new AssignmentRule(UnitRule.Fixed(unit), role)), .. Heads.Of(burst, unit)];
    }

    internal override void After(Burst burst, Wait duty, CloseDuty close) => burst.HandPapers(duty.Data[To].AsText(), close.By);

    internal override bool IsMoot(Burst burst, Wait duty) => true;
}
