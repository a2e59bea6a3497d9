using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>The words of the public machine at a one-stop.</summary>
internal static class KioskText
{
    public static readonly Sentence Title = new("Máy dùng chung", "Public machine");
    public static readonly Sentence At = new("Đặt tại {0}", "At {0}");
    public static readonly Sentence ChooseUnit = new("Máy này đặt ở đâu?", "Where does this machine stand?");
    public static readonly Sentence Unit = new("Chọn nơi đặt máy", "Choose the place");
    public static readonly Sentence UnitOf = new("{0} ({1})", "{0} ({1})");
    public static readonly Sentence Set = new("Dùng máy ở nơi này", "Use the machine here");
    public static readonly Sentence UnitMissing = new("Chọn nơi đặt máy trong danh sách", "Choose the place from the list");
    public static readonly Sentence Take = new("Lấy số chờ", "Take a number");
    public static readonly Sentence TakeLead = new("Lấy số để được gọi vào quầy.", "Take a number to be called to a counter.");
    public static readonly Sentence Yours = new("Số của bạn là {0}", "Your number is {0}");
    public static readonly Sentence Before = new("Có {0} người chờ trước bạn. Khi số được gọi, bảng gọi số cho biết vào quầy nào.", "{0} people wait before you. When the number is called, the board names the counter.");
    public static readonly Sentence Guided = new("Nộp hồ sơ có cán bộ hướng dẫn", "File with the help of the staff");
    public static readonly Sentence GuidedLead = new("Nhập mã cán bộ đưa cho bạn, rồi đăng nhập bằng tài khoản của mình.", "Enter the code that the staff gave you, then sign in with your own account.");
    public static readonly Sentence Code = new("Mã hướng dẫn", "Guidance code");
    public static readonly Sentence Go = new("Bắt đầu nộp hồ sơ", "Begin");
    public static readonly Sentence CodeWrong = new("Mã không đúng, đã dùng hoặc quá giờ. Hỏi cán bộ tại quầy để lấy mã mới.", "The code is wrong, used or too old. Ask the staff for a new one.");
    public static readonly Sentence NotForOfficials = new("Mã này để người dân tự nộp. Hãy đăng xuất tài khoản cán bộ trước.", "The code is for the person who files. Sign the official out first.");
    public static readonly Sentence NotFor = new("Thủ tục này chưa nộp trực tuyến tại đây được: {0}", "This procedure cannot be filed online here: {0}");
    public static readonly Sentence NotHere = new("nơi này không tiếp nhận thủ tục đó", "this place does not receive it");
    public static readonly Sentence ConfirmTitle = new("Nộp hồ sơ có hướng dẫn", "File with guidance");
    public static readonly Sentence ConfirmLead = new(
        "Bạn tự khai và tự gửi trên tài khoản của mình. Cán bộ hướng dẫn không thấy nội dung bạn khai.",
        "You answer and send it in your own account. The staff who guide you do not see your answers.");
    public static readonly Sentence Alone = new("Tự nộp hồ sơ", "File by yourself");
    public static readonly Sentence AloneLead = new("Tìm thủ tục, đăng nhập và nộp. Xong việc, bấm nút Xong để xóa phiên.", "Find the procedure, sign in and file. When you are done, press Done to clear the session.");
    public static readonly Sentence Find = new("Tìm thủ tục", "Find a procedure");
    public static readonly Sentence Done = new("Xong, xóa phiên của tôi", "Done, clear my session");
    public static readonly Sentence Shared = new("Đây là máy dùng chung. Xong việc, hãy xóa phiên của bạn.", "This machine is shared. Clear your session when you are done.");
    public static readonly Sentence Soon = new("Phiên sắp bị xóa vì không có thao tác. Bấm phím bất kỳ để tiếp tục.", "The session is about to be cleared. Press any key to go on.");
    public static readonly Sentence Cleared = new("Đã xóa phiên trên máy này.", "The session on this machine is cleared.");
    public static readonly Sentence Board = new("Số đang được gọi", "Numbers called");
    public static readonly Sentence NoneCalled = new("Chưa gọi số nào.", "No number is called yet.");
    public static readonly Sentence BoardLine = new("Số {0}", "Number {0}");
    public static readonly Sentence BoardCounter = new("Số {0} – Quầy {1}", "Number {0} – Counter {1}");
    public static readonly Sentence BoardSince = new("gọi lúc {0}", "called at {0}");
    public static readonly Sentence Waiting = new("{0} người đang chờ", "{0} waiting");
}
