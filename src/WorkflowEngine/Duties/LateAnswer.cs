using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>A consulted unit answered after its silence had counted: the head of the one-stop hears of it (NĐ 61/2018 art. 19.5).</summary>
internal sealed class LateAnswer : DutyKind
{
    public override string Name => "late-answer";

    public override Sentence Label { get; } = new("Xem ý kiến trả lời muộn", "See the answer that came late");

    public override Sentence Help { get; } = new(
        "Cơ quan được lấy ý kiến đã trả lời sau thời hạn; ý kiến được ghi nhưng không làm thay đổi kết quả lấy ý kiến. Người đứng đầu bộ phận một cửa xem và nhắc cơ quan đó.",
        "A consulted agency answered after its time; the answer is kept but changes nothing. The head of the one-stop sees it and reminds that agency.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } = [new("Seen", new Sentence("Đã xem", "Seen"))];

    internal override IEnumerable<AssignmentRule> Holders(Burst burst) => Heads.Of(burst, burst.Dossier.Filing?.Unit ?? burst.HoldingUnit);

    internal override bool IsMoot(Burst burst, Wait duty) => true;
}
