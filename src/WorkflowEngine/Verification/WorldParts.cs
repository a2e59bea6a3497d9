using WorkflowEngine.Words;

namespace WorkflowEngine.Verification;

/// <summary>The parts of a <see cref="VerificationWorld"/> that may be missing.</summary>
[Flags]
internal enum WorldParts
{
    None = 0,
    Office = 1,
    Calendar = 2,
    Laws = 4,
    Letters = 8,
    Procedures = 16,
    BannedPapers = 32,
    VaultResults = 64,
    Connectors = 128,
}

/// <summary>What the notes call the parts.</summary>
internal static class WorldPartWords
{
    private static readonly (WorldParts Part, Sentence What)[] Words =
    [
        (WorldParts.Office, new("tổ chức bộ máy (đơn vị, chức danh, người)", "the office (units, positions, people)")),
        (WorldParts.Calendar, new("lịch làm việc", "the working calendar")),
        (WorldParts.Laws, new("quy định về thời hạn", "the laws on time limits")),
        (WorldParts.Letters, new("mẫu thư, mẫu biểu", "the templates")),
        (WorldParts.Procedures, new("danh mục thủ tục", "the other procedures")),
        (WorldParts.BannedPapers, new("danh mục giấy tờ không được yêu cầu nộp", "the list of papers that must not be asked for")),
        (WorldParts.VaultResults, new("danh mục kết quả trong kho dữ liệu", "the results kept in the vault")),
        (WorldParts.Connectors, new("danh mục kết nối", "the connectors")),
    ];

    /// <summary>One note for every part that some check needed and that was not there.</summary>
    public static void Tell(WorldParts missing, FindingLog log)
    {
        foreach (var (part, what) in Words)
        {
            if (missing.HasFlag(part))
            {
                log.Note(
                    FindingCodes.NotChecked,
                    new Sentence($"Chưa có {what.Vi} nên chưa kiểm tra những gì cần đến phần này.", $"Without {what.En}, what depends on it was not checked."),
                    new Sentence($"Nạp {what.Vi} rồi kiểm tra lại.", $"Load {what.En} and check again."));
            }
        }
    }
}
