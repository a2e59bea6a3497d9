using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>One line of a document's history in words: what was done, with the reason and the decision.</summary>
internal static class ChangeWords
{
    private static readonly Dictionary<DefinitionChangeKind, Sentence> Names = new()
    {
        [DefinitionChangeKind.Submitted] = new("trình duyệt", "sent it for approval"),
        [DefinitionChangeKind.Approved] = new("phê duyệt", "approved it"),
        [DefinitionChangeKind.SentBack] = new("trả lại người soạn", "sent it back"),
        [DefinitionChangeKind.Scheduled] = new("hẹn ngày công bố", "set a day of publication"),
        [DefinitionChangeKind.Unscheduled] = new("bỏ ngày hẹn công bố", "took back the day of publication"),
        [DefinitionChangeKind.ScheduleFailed] = new("đến ngày hẹn nhưng không công bố được", "could not be published on its day"),
        [DefinitionChangeKind.Published] = new("công bố", "published it"),
        [DefinitionChangeKind.Retracted] = new("thu hồi", "took it back"),
        [DefinitionChangeKind.Suspended] = new("tạm ngừng nhận hồ sơ", "suspended it"),
        [DefinitionChangeKind.Resumed] = new("nhận hồ sơ trở lại", "let it take dossiers again"),
        [DefinitionChangeKind.Repealed] = new("bãi bỏ thủ tục", "repealed the procedure"),
        [DefinitionChangeKind.Reverted] = new("lập lại từ bản cũ", "made it from an older version"),
        [DefinitionChangeKind.DraftDeleted] = new("xóa bản nháp", "deleted the draft"),
        [DefinitionChangeKind.WarningsExplained] = new("ghi lý do cho cảnh báo", "gave the reason for warnings"),
        [DefinitionChangeKind.Imported] = new("đưa vào từ tệp", "brought it in as a file"),
        [DefinitionChangeKind.Saved] = new("lưu bản nháp", "saved the draft"),
        [DefinitionChangeKind.SaveRefused] = new("lưu không được vì người khác vừa lưu; nội dung vẫn giữ", "could not save for somebody else had; the text is kept"),
    };

    private static readonly Sentence Times = new("{0} lần, từ {1}", "{0} times, from {1}");
    private static readonly Sentence Decision = new("quyết định {0}", "decision {0}");
    private static readonly Sentence DatedDecision = new("quyết định {0} ngày {1}", "decision {0} of {1}");
    private static readonly Sentence On = new("vào {0}", "on {0}");
    private static readonly Sentence From = new("từ bản {0}", "from version {0}");

    public static string Of(DefinitionChange change, Text text, Formats formats) => string.Join(" · ", new[]
    {
        text[Names[change.Kind]],
        change is { Times: > 1, FirstAt: { } first } ? text[Times, change.Times, formats.Time(first)] : null,
        change.From is { } from ? text[From, from] : null,
        change.PublishOn is { } day ? text[On, formats.Date(day)] : null,
        change is { DecisionNumber: { } number, DecisionDate: { } date } ? text[DatedDecision, number, formats.Date(date)] : change.DecisionNumber is { } alone ? text[Decision, alone] : null,
        string.IsNullOrEmpty(change.Note) ? null : $"“{change.Note}”",
    }.OfType<string>());
}
