using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>The words of the page of connectors.</summary>
internal static class ConnectorText
{
    public static readonly Sentence Title = new("Kết nối với cơ sở dữ liệu khác", "Connections to other databases");
    public static readonly Sentence Lead = new(
        "Dịch vụ nào lỗi thì câu hỏi chờ trong hàng đợi và tự đi tiếp khi dịch vụ trở lại. Hết số lần thử, hồ sơ đi tiếp và cán bộ tự xác minh.",
        "When a service fails, look-ups wait in the queue and go on by themselves once it is back. When the tries are used up, the dossier goes on and officials verify by hand.");
    public static readonly Sentence Node = new("Tình trạng do máy chủ này ghi nhận từ khi khởi động; hàng đợi là của mọi máy chủ.", "States are as this server has seen them since it started; the queue is that of all servers.");
    public static readonly Sentence Caption = new("Các kết nối đang có hiệu lực", "Connectors in force");
    public static readonly Sentence Name = new("Kết nối", "Connector");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Since = new("Lỗi từ", "Down since");
    public static readonly Sentence Queue = new("Câu hỏi đang chờ", "Look-ups waiting");
    public static readonly Sentence Up = new("Bình thường", "Working");
    public static readonly Sentence Down = new("Đang lỗi", "Failing");
    public static readonly Sentence Resting = new("Tạm ngừng gọi", "Not called for now");
    public static readonly Sentence Sandbox = new("Dữ liệu mẫu", "Recorded data");
    public static readonly Sentence NextCall = new("Gọi lại lúc {0}", "Called again at {0}");
    public static readonly Sentence NextTry = new("{0}, sớm nhất thử lại lúc {1}", "{0}, the first tried again at {1}");
    public static readonly Sentence None = new("Không có", "None");
    public static readonly Sentence Empty = new("Cơ quan chưa có kết nối nào. Thêm văn bản vào workflows/office/connectors.", "The office has no connector yet. Add a document to workflows/office/connectors.");
}
