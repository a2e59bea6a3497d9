using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>Why another system could not be told, for administrators and the owner of the subscription.</summary>
internal static class WebhookText
{
    public static readonly Sentence TimedOut = new("Hệ thống nhận không trả lời kịp.", "The other system did not answer in time.");
    public static readonly Sentence NotConnected = new("Không kết nối được tới hệ thống nhận.", "The other system could not be reached.");

    public static Sentence Answered(int status) => new($"Hệ thống nhận trả lời mã {status}.", $"The other system answered with status {status}.");

    public static Sentence NoSecret(string name) => new(
        $"Chưa có khóa ký “{name}”: tạo khóa ở trang Thông báo ra ngoài, hoặc đặt cấu hình Webhooks:Secrets:{name}.",
        $"There is no secret “{name}” to sign with yet: make one on the page Webhooks, or set Webhooks:Secrets:{name}.");

    public static Sentence GivenUp(Sentence name, Sentence why) => new(
        $"Đã ngừng gửi thông báo trạng thái tới “{name.Vi}” vì lỗi quá lâu: {why.Vi} Sửa rồi bật lại ở trang Thông báo ra ngoài.",
        $"“{name.En}” is no longer told of states, for it failed too long: {why.En} Mend it and switch it on again on the page Webhooks.");
}
