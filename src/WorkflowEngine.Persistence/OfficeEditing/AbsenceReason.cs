using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>Why somebody is away, as far as colleagues need to know.</summary>
public sealed record AbsenceReason(string Code, Sentence Name)
{
    public static readonly ImmutableArray<AbsenceReason> All =
    [
        new("nghi-phep", new Sentence("Nghỉ phép", "Leave")),
        new("cong-tac", new Sentence("Đi công tác", "Business trip")),
        new("hoc-tap", new Sentence("Đi học, tập huấn", "Training")),
        new("viec-rieng", new Sentence("Việc riêng", "Private matter")),
    ];
}
