using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>The words of the drawing and of the table beside it.</summary>
internal static class DrawingText
{
    public static readonly Sentence Title = new("Đường đi của hồ sơ", "The way of the dossier");
    public static readonly Sentence Position = new("Hồ sơ đang ở bước {0}; đã xong {1} trên {2} bước", "The dossier is at {0}; {1} of {2} steps done");
    public static readonly Sentence PositionEnded = new("Hồ sơ đã kết thúc, qua {0} bước", "The dossier has ended after {0} steps");
    public static readonly Sentence AsTable = new("Xem dạng bảng", "See as a table");
    public static readonly Sentence Step = new("Bước", "Step");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Who = new("Ai", "Who");
    public static readonly Sentence Leads = new("Đi tiếp", "Leads to");

    public static readonly Sentence Done = new("Đã xong", "Done");
    public static readonly Sentence Now = new("Đang làm", "Now");
    public static readonly Sentence Waiting = new("Đang chờ", "Waiting");
    public static readonly Sentence Possible = new("Có thể tới", "May come next");
    public static readonly Sentence Ahead = new("Chưa tới", "Ahead");

    public static readonly Sentence You = new("Bạn", "You");
    public static readonly Sentence InPool = new("Chưa ai nhận", "Not taken yet");
    public static readonly Sentence Until = new("{0}, đến {1}", "{0}, until {1}");
    public static readonly Sentence WaitsForApplicant = new("Người nộp", "The applicant");
    public static readonly Sentence WaitsForAdministrator = new("Đang vướng, chờ người quản trị", "Stuck, waits for an administrator");
    public static readonly Sentence End = new("Kết thúc", "End");
}
