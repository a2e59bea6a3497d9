using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Telling;

/// <summary>Why a letter has not gone, for administrators.</summary>
internal static class UntoldText
{
    public static readonly Sentence NoMail = new("Máy chủ chưa cấu hình gửi thư.", "This server has no way to send mail.");

    public static readonly Sentence Busy = new("Hộp thư của người nhận tạm thời không nhận thư.", "The mailbox takes nothing just now.");

    public static Sentence NoTemplate(string name) => new($"Không có mẫu thư “{name}”.", $"There is no letter “{name}”.");

    public static Sentence NotWritten(string name, Sentence why) => new($"Mẫu thư “{name}” chưa viết được: {why.Vi}", $"The letter “{name}” cannot be written: {why.En}");
}
