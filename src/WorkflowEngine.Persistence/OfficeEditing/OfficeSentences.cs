using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>What people are told who change documents of the office.</summary>
internal static class OfficeSentences
{
    public static readonly Sentence NotAllowed = new(
        "Vị trí công tác của bạn hôm nay không có quyền thay đổi dữ liệu của cơ quan.",
        "The position that you hold today does not give you the right to change the office's data.");

    public static readonly Sentence TooLong = new(
        "Văn bản dài quá 4 MB nên chưa lưu; hãy tách thành nhiều văn bản.",
        "The document is over 4 MB and was not saved; split it into several.");

    public static Sentence NoDraft(string name) => new(
        $"“{name}” không có bản nháp nào để công bố.",
        $"There is no draft of “{name}” to publish.");

    public static Sentence Conflict(Sentence who, Sentence when) => new(
        $"{who.Vi} đã lưu văn bản này lúc {when.Vi}, sau khi bạn mở để sửa. Nội dung của bạn chưa được lưu; so hai bản rồi lưu lại.",
        $"{who.En} saved this document at {when.En}, after you had opened it. Yours was not saved; compare the two and save again.");
}
