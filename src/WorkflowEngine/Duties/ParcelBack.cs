using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>A result that the post could not deliver is at the counter again: it is sent once more, or handed over there.</summary>
internal sealed class ParcelBack : DutyKind
{
    public override string Name => "parcel-back";

    public override Sentence Label { get; } = new("Trả lại kết quả bưu điện không phát được", "Hand over a result that came back by post");

    public override Sentence Help { get; } = new(
        "Bưu điện không phát được kết quả. Liên hệ người nộp để hẹn nhận tại quầy, hoặc gửi lại với mã bưu gửi mới.",
        "The post could not deliver the result. Call the applicant and agree on the counter, or send it again under a new code.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } =
    [
        new(SendByPost.Collected, new Sentence("Người dân đã nhận tại quầy", "Collected at the counter")),
        new(SendByPost.Sent, new Sentence("Đã gửi lại qua bưu điện", "Sent again by post")),
    ];

    /// <summary>Whoever gave it to the post, then whoever returns results there, then the head.</summary>
    internal override IEnumerable<AssignmentRule> Holders(Burst burst)
    {
        var sent = burst.Dossier.Duties.LastOrDefault(duty => duty.Kind == DutyKinds.SendByPost.Name);
        var unit = sent?.Unit ?? burst.Dossier.Filing!.Unit;
        var roles = burst.Facts.Office.RolesWith(Right.ReturnResult, unit, burst.Facts.Today);
        var own = sent?.Person is { } person ? roles.Select(role => new AssignmentRule(UnitRule.Fixed(unit), role, PersonChoice.Named, person)) : [];
        return [.. own, .. roles.Select(role => new AssignmentRule(UnitRule.Fixed(unit), role)), .. Heads.Of(burst, unit)];
    }

    internal override Sentence? Check(Burst burst, Wait duty, CloseDuty close) => SendByPost.CheckClose(burst, close);

    internal override void After(Burst burst, Wait duty, CloseDuty close) => SendByPost.Close(burst, close);
}
