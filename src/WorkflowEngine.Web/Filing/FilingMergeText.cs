using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of a draft that is open in two places.</summary>
internal static class FilingMergeText
{
    public static readonly Sentence Merged = new("Nháp này cũng vừa được sửa ở nơi khác.", "This draft was also changed elsewhere.");
    public static readonly Sentence MergedNext = new("Đã giữ cả hai bên. Mục sửa ở nơi khác: {0}.", "Both are kept. Changed elsewhere: {0}.");
    public static readonly Sentence Choose = new(
        "{0}: hai nơi trả lời khác nhau. Chọn một câu trả lời.",
        "{0}: answered differently in two places. Choose one answer.");
    public static readonly Sentence Both = new("Hai nơi trả lời khác nhau", "Two places answer differently");
    public static readonly Sentence Stands = new("Đang giữ", "Kept");
    public static readonly Sentence Other = new("Nơi khác nhập", "The other");
    public static readonly Sentence Empty = new("(để trống)", "(empty)");
    public static readonly Sentence Stay = new("Giữ câu trả lời này", "Keep this one");
    public static readonly Sentence StayOf = new("Giữ câu trả lời đang có của mục {0}", "Keep the answer to {0} that stands");
    public static readonly Sentence Use = new("Dùng câu trả lời này", "Use this one");
    public static readonly Sentence UseOf = new("Dùng câu trả lời kia của mục {0}", "Use the other answer to {0}");
    public static readonly Sentence ChangedBeforeSending = new(
        "Nháp vừa được sửa ở nơi khác. Xem lại các câu trả lời dưới đây rồi gửi.",
        "The draft was changed elsewhere. Look at the answers below again, then send.");
}
