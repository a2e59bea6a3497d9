using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>What administrators are told whose subscription cannot be kept.</summary>
internal static class WebhookSentences
{
    public static readonly Sentence WrongId = new(
        "Mã gồm chữ thường không dấu, chữ số và gạch nối, tối đa 50 ký tự.", "The code has small letters, digits and hyphens, at most 50 signs.");

    public static readonly Sentence NoName = new("Nhập tên hệ thống nhận.", "Enter the name of the other system.");

    public static readonly Sentence NoAddress = new(
        "Nhập địa chỉ nhận, bắt đầu bằng https://", "Enter the address that is told; it begins with https://");

    public static readonly Sentence NoOwner = new(
        "Chọn người chịu trách nhiệm trong danh sách cán bộ.", "Choose who answers for it among the officials.");

    public static readonly Sentence Gone = new("Không còn đăng ký này.", "There is no such subscription any more.");

    public static Sentence Taken(string id) => new($"Mã “{id}” đã dùng cho một đăng ký khác. Chọn mã khác.", $"The code “{id}” is another subscription's. Choose another.");

    public static Sentence NoProcedure(string code) => new($"Không có thủ tục mã “{code}”.", $"There is no procedure “{code}”.");

    public static Sentence NoUnit(string code) => new($"Không có đơn vị mã “{code}”.", $"There is no unit “{code}”.");
}
