using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>Why a dossier is late: the closed list from which an explanation chooses.</summary>
public static class LateCauses
{
    public static readonly ImmutableArray<LateCause> All =
    [
        new("workload", new Sentence("Nhiều hồ sơ cùng lúc", "Too many dossiers at once")),
        new("absence", new Sentence("Người xử lý vắng, chưa có người thay", "The official was away and nobody stood in")),
        new("consulted", new Sentence("Cơ quan được lấy ý kiến trả lời chậm", "A consulted agency answered late")),
        new("complex", new Sentence("Vụ việc phức tạp, phải xác minh thêm", "A complex case that had to be verified")),
        new("system", new Sentence("Lỗi hệ thống, mất kết nối", "A fault of the system or the connection")),
        new("handover", new Sentence("Chuyển, trình hồ sơ chậm giữa các bước", "Late handing over between steps")),
        new("official", new Sentence("Người xử lý làm chậm", "The official was slow")),
        new("other", new Sentence("Nguyên nhân khác", "Another cause")),
    ];

    /// <summary>The cause with a code; null when there is none.</summary>
    public static LateCause? Of(string? code) => All.FirstOrDefault(cause => cause.Code == code);
}

/// <summary>One cause.</summary>
public sealed record LateCause(string Code, Sentence Label);
