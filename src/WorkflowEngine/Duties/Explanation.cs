using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Reasons;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>A dossier is late: whoever answers for the unit explains why, by a cause from a closed list and in words.</summary>
internal sealed class Explanation : DutyKind
{
    public const string Explained = "Explained";

    /// <summary>The member of the data that names the cause.</summary>
    public const string Cause = "cause";

    /// <summary>How long the head has, from the moment the dossier is late.</summary>
    public static readonly TimeLimit Time = TimeLimit.WorkingDays(3);

    public override string Name => "explanation";

    public override Sentence Label { get; } = new("Giải trình hồ sơ quá hạn", "Explain why the dossier is late");

    public override Sentence Help { get; } = new(
        "Thủ trưởng đơn vị giải trình vì sao hồ sơ quá hạn: chọn nguyên nhân và nêu rõ trách nhiệm, cách khắc phục.",
        "The head of the unit explains why the dossier is late: the cause, who answers for it and what is done about it.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } = [new(Explained, new Sentence("Gửi giải trình", "Send the explanation"))];

    internal override Sentence? Check(Burst burst, Wait duty, CloseDuty close)
    {
        var causes = ReasonList.InForce(burst.Facts.Reasons, ReasonList.Lateness, burst.Facts.Today);
        if (causes.IsEmpty)
        {
            return new Sentence(
                "Chưa có danh mục nguyên nhân chậm nào có hiệu lực hôm nay. Nhờ người quản trị công bố tài liệu loại “reasons” với “of” là “lateness”.",
                "No list of causes of lateness is in force today. Ask an administrator to publish a document of kind “reasons” with “of”: “lateness”.");
        }

        if (causes.All(cause => cause.Code != close.Data[Cause].TextOrNull))
        {
            return new Sentence(
                $"Chọn nguyên nhân chậm: {string.Join("; ", causes.Select(cause => cause.Name.Vi))}.",
                $"Choose why it is late: {string.Join("; ", causes.Select(cause => cause.Name.En))}.");
        }

        return string.IsNullOrWhiteSpace(close.Note)
            ? new Sentence(
                "Nêu rõ vì sao chậm, ai chịu trách nhiệm và khắc phục thế nào.",
                "Say why it is late, who answers for it and what is done about it.")
            : null;
    }
}
