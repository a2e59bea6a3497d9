using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Frame;

/// <summary>The words of both frames.</summary>
internal static class FrameText
{
    public static readonly Sentence Skip = new("Bỏ qua đến nội dung chính", "Skip to the main content");
    public static readonly Sentence ErrorTitle = new("Lỗi: {0}", "Error: {0}");
    public static readonly Sentence PageTitle = new("{0} – {1}", "{0} – {1}");

    public static readonly Sentence StripName = new("Cơ quan chủ quản, cỡ chữ và ngôn ngữ", "Whose site this is, type size and language");
    public static readonly Sentence Official = new("Trang chính thức của {0}", "Official site of {0}");
    public static readonly Sentence ReadingTools = new("Cách đọc và phím tắt", "Reading and keys");
    public static readonly Sentence LargeType = new("Chữ to", "Large type");
    public static readonly Sentence NormalType = new("Chữ thường", "Normal type");
    public static readonly Sentence SignIn = new("Đăng nhập", "Sign in");
    public static readonly Sentence SignOut = new("Đăng xuất", "Sign out");
    public static readonly Sentence System = new("Hệ thống thông tin giải quyết thủ tục hành chính", "Information system for administrative procedures");

    public static readonly Sentence MainNavigation = new("Điều hướng chính", "Main navigation");
    public static readonly Sentence Menu = new("Mục", "Menu");
    public static readonly Sentence MenuNavigation = new("Mục chính", "Main menu");
    public static readonly Sentence Position = new("Vị trí trang", "Where this page is");

    public static readonly Sentence Procedures = new("Thủ tục", "Procedures");
    public static readonly Sentence Tracking = new("Theo dõi hồ sơ", "Track a dossier");
    public static readonly Sentence Filing = new("Nộp hồ sơ", "File a dossier");
    public static readonly Sentence Vault = new("Kho giấy tờ của tôi", "My vault");
    public static readonly Sentence Feedback = new("Phản ánh, kiến nghị", "Feedback and complaints");

    public static readonly Sentence Work = new("Xử lý", "Work");
    public static readonly Sentence Inbox = new("Việc của tôi", "My work");
    public static readonly Sentence Notices = new("Thông báo", "Notices");
    public static readonly Sentence Lateness = new("Trễ và sắp trễ", "Late and soon late");
    public static readonly Sentence Dossiers = new("Tất cả hồ sơ", "All dossiers");
    public static readonly Sentence Money = new("Thu phí, đối soát", "Fees");
    public static readonly Sentence Counter = new("Tiếp nhận tại quầy", "Counter reception");
    public static readonly Sentence Complaints = new("Phản ánh", "Feedback");
    public static readonly Sentence Catalogue = new("Danh mục thủ tục", "Catalogue of procedures");
    public static readonly Sentence Steps = new("Bảng bước", "Step tables");
    public static readonly Sentence Letters = new("Thư và biểu mẫu", "Letters and forms");
    public static readonly Sentence Reform = new("Rà soát, cải cách", "Review and reform");
    public static readonly Sentence Oversight = new("Điều hành", "Oversight");
    public static readonly Sentence Ratings = new("Đánh giá của người dân", "How applicants rate us");
    public static readonly Sentence Ways = new("Cách nộp hồ sơ", "Ways of filing");
    public static readonly Sentence Figures = new("Số liệu, chỉ tiêu", "Figures and targets");
    public static readonly Sentence Digitisation = new("Tỷ lệ số hóa", "Share that is digital");
    public static readonly Sentence Attempts = new("Yêu cầu bị từ chối", "Refused attempts");
    public static readonly Sentence Calendars = new("Lịch làm việc", "Working calendars");
    public static readonly Sentence Portal = new("Cổng quốc gia", "National portal");
    public static readonly Sentence Webhooks = new("Thông báo ra ngoài", "Webhooks");
    public static readonly Sentence Connectors = new("Kết nối dữ liệu", "Connections");
    public static readonly Sentence Incidents = new("Hồ sơ đang vướng", "Stuck dossiers");
    public static readonly Sentence OfficeDrafts = new("Bản nháp cơ quan", "Office drafts");
    public static readonly Sentence Office = new("Tổ chức, phân quyền", "Units and positions");

    public static readonly Sentence FindAll = new("Tìm hồ sơ theo mã, số định danh hoặc họ tên", "Find dossiers by code, identity number or name");
    public static readonly Sentence FindAllHint = new("Tìm mã hồ sơ, số định danh, họ tên", "Dossier code, identity number, name");

    public static readonly Sentence Keys = new("Phím tắt", "Keyboard shortcuts");
    public static readonly Sentence KeySearch = new("Đến ô tìm kiếm", "Go to the search box");
    public static readonly Sentence KeyList = new("Mở danh sách phím tắt này", "Open this list of keys");
    public static readonly Sentence KeyGo = new("Đến việc của tôi, hồ sơ, quầy", "Go to my work, dossiers, counter");
    public static readonly Sentence KeyRows = new("Trong danh sách: dòng sau, dòng trước", "In a list: next row, previous row");
    public static readonly Sentence KeyChoose = new("Trong danh sách: chọn dòng, chọn một loạt", "In a list: choose the row, choose a range");
    public static readonly Sentence KeyOutcome = new("Đến kết quả thứ mấy, chưa gửi gì", "Go to that outcome; nothing is sent");
    public static readonly Sentence KeySend = new("Trong hồ sơ: gửi quyết định", "In a dossier: send the decision");
    public static readonly Sentence KeyFind = new("Trong danh sách việc: tìm theo tên, mã, số định danh", "In my work: find by name, code or number");
    public static readonly Sentence KeyOpen = new("Trong danh sách: mở dòng đang đứng", "In a list: open the row");
    public static readonly Sentence KeyBulk = new("Trong danh sách việc: quyết định, giao, in các việc đã chọn", "In my work: decide, give or print what is chosen");
    public static readonly Sentence KeyNext = new("Trong hồ sơ: việc sau, việc trước của danh sách", "In a dossier: next, previous in the list");
    public static readonly Sentence KeyPapers = new("Trong hồ sơ: đến giấy tờ", "In a dossier: go to the papers");
    public static readonly Sentence KeyNote = new("Trong hồ sơ: viết ghi chú", "In a dossier: write a note");
    public static readonly Sentence KeysHint = new(
        "Phím một chữ chỉ có tác dụng ngoài ô nhập; tắt ở đây khi dùng trình đọc màn hình hoặc nhập bằng giọng nói. Esc để đóng.",
        "Single letters work only outside fields; switch them off here when you use a screen reader or speech input. Esc closes this.");
    public static readonly Sentence KeysOn = new("Dùng phím một chữ trên máy này", "Use single-letter keys on this computer");

    public static readonly Sentence FooterSync = new(
        "Nộp ở đâu trong tỉnh cũng được, không phụ thuộc nơi cư trú.",
        "You may file anywhere in the province, wherever you live.");
    public static readonly Sentence FooterHours = new("Hỗ trợ trong giờ hành chính: {0}.", "Help in office hours: {0}.");
    public static readonly Sentence FooterPhone = new("Tổng đài: {0}", "Helpline: {0}");
    public static readonly Sentence Help = new("Hỗ trợ", "Help");
    public static readonly Sentence Guide = new("Hướng dẫn từng bước", "Step-by-step guide");
    public static readonly Sentence Centres = new("Trung tâm, điểm hỗ trợ gần bạn", "Centres and help points near you");
    public static readonly Sentence AboutSite = new("Về trang này", "About this site");
    public static readonly Sentence OpenFigures = new("Số liệu mở", "Open figures");
    public static readonly Sentence Accessibility = new("Cam kết dễ tiếp cận", "Accessibility statement");
    public static readonly Sentence Privacy = new("Bảo vệ dữ liệu cá nhân", "Protection of personal data");
    public static readonly Sentence Maintenance = new("Lịch bảo trì", "Maintenance calendar");
}
