using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>Whoever gets papers signs for them, and says what is missing.</summary>
internal sealed class TakeOver : DutyKind
{
    public const string Received = "Received";
    public const string Incomplete = "Incomplete";

    public override string Name => "take-over";

    public override Sentence Label { get; } = new("Ký nhận hồ sơ giấy", "Sign for papers");

    public override Sentence Help { get; } = new(
        "Đối chiếu số giấy tờ nhận được với danh mục của hồ sơ rồi ký nhận; thiếu giấy tờ nào thì ghi rõ.",
        "Compare the papers with the list of the dossier and sign for them; say what is missing.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } =
    [
        new(Received, new Sentence("Đã nhận đủ", "Received in full")),
        new(Incomplete, new Sentence("Đã nhận, còn thiếu", "Received, but something is missing")),
    ];

    internal override IEnumerable<AssignmentRule> Holders(Burst burst)
    {
        var unit = burst.Dossier.PapersUnderWay!.To;
        var working = burst.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem && wait.Item?.Unit == unit)?.Item;
        Right[] rights = [Right.Receive, Right.Check, Right.Appraise, Right.AssignWork, Right.Seal];
        var roles = rights.SelectMany(right => burst.Facts.Office.RolesWith(right, unit, burst.Facts.Today)).Distinct();
        return
        [
            .. working is null ? Enumerable.Empty<AssignmentRule>() : [new AssignmentRule(UnitRule.Fixed(unit), working.Role)],
            .. roles.Select(role => new AssignmentRule(UnitRule.Fixed(unit), role)),
            .. Heads.Of(burst, unit),
        ];
    }

    internal override Sentence? Check(Burst burst, Wait duty, CloseDuty close) =>
        close.Outcome == Incomplete && string.IsNullOrWhiteSpace(close.Note)
            ? new Sentence("Ghi rõ thiếu giấy tờ nào.", "Say what is missing.")
            : null;

    internal override void After(Burst burst, Wait duty, CloseDuty close) =>
        burst.TakePapers(close.By, close.Outcome == Incomplete ? close.Note : null);
}
