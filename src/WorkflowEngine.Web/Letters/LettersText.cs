using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>The words of the pages on which letters are listed and written.</summary>
internal static class LettersText
{
    public static readonly Sentence Title = new("Thư và biểu mẫu", "Letters and forms");
    public static readonly Sentence Intro = new(
        "Mẫu văn bản mà các bước của quy trình lập ra. Sửa ở đây; hồ sơ sau khi công bố dùng mẫu mới, văn bản đã lập giữ nguyên.",
        "Templates from which steps write letters. Change them here: dossiers use the new one once it is published, letters already written stay.");
    public static readonly Sentence Name = new("Mẫu", "Template");
    public static readonly Sentence Vietnamese = new("Tiếng Việt", "Vietnamese");
    public static readonly Sentence English = new("Tiếng Anh", "English");
    public static readonly Sentence UsedBy = new("Dùng ở", "Used by");
    public static readonly Sentence Changed = new("Sửa lần cuối", "Last change");
    public static readonly Sentence NoFile = new("Chưa có", "None yet");
    public static readonly Sentence Unused = new("Chưa bước nào dùng", "No step uses it");
    public static readonly Sentence InLetters = new("Chèn vào {0} mẫu", "Included by {0} templates");
    public static readonly Sentence InLetter = new("Chèn vào 1 mẫu", "Included by 1 template");
    public static readonly Sentence Steps = new("{0} bước của {1} thủ tục", "{0} steps of {1} procedures");
    public static readonly Sentence OneStep = new("1 bước của 1 thủ tục", "1 step of 1 procedure");
    public static readonly Sentence Version = new("Bản {0}", "Version {0}");

    public static readonly Sentence Forms = new("Mẫu phiếu (01–07)", "Forms (01–07)");
    public static readonly Sentence Letters = new("Công văn", "Letters");
    public static readonly Sentence Notices = new("Thông báo, tin nhắn", "Notices and messages");
    public static readonly Sentence Results = new("Kết quả giải quyết", "Results");
    public static readonly Sentence Parts = new("Phần dùng chung", "Shared parts");
    public static readonly Sentence Others = new("Mẫu khác", "Others");

    public static readonly Sentence NewTitle = new("Tạo mẫu mới", "New template");
    public static readonly Sentence NewName = new("Tên mẫu", "Name");
    public static readonly Sentence NewNameHint = new(
        "Thư mục và tên, chữ thường không dấu, ví dụ letters/moi-hop. Thư mục: forms, letters, notices, parts, results.",
        "Folder and name in small letters, for example letters/invitation. Folders: forms, letters, notices, parts, results.");
    public static readonly Sentence NewFrom = new("Bắt đầu từ mẫu", "Begin with");
    public static readonly Sentence NewGo = new("Soạn mẫu mới", "Write the new template");
    public static readonly Sentence NameWrong = new(
        "Tên mẫu viết dạng letters/moi-hop: một trong các thư mục forms, letters, notices, parts, results, rồi chữ thường không dấu, số và dấu gạch ngang.",
        "A name is written letters/invitation: one of the folders forms, letters, notices, parts, results, then small letters, digits and hyphens.");
    public static readonly Sentence NameTaken = new("Đã có mẫu “{0}”. Chọn tên khác.", "There is a template “{0}” already. Choose another name.");

    public static readonly Sentence EditTitle = new("Mẫu {0}", "Template {0}");
    public static readonly Sentence New = new("Mẫu mới, chưa lưu", "New, not saved yet");
    public static readonly Sentence Text = new("Nội dung mẫu ({0})", "Text of the template ({0})");
    public static readonly Sentence TextHint = new(
        "Chỗ trống viết giữa {{ và }}; Ctrl+Dấu cách gợi ý tên.",
        "Blanks stand between {{ and }}; Ctrl+Space offers names.");
    public static readonly Sentence NoEnglish = new(
        "Chưa có bản tiếng Anh; người nộp chọn tiếng Anh nhận bản tiếng Việt.",
        "There is no English text; applicants who read English get the Vietnamese one.");
    public static readonly Sentence Preview = new("Xem trước ({0})", "Preview ({0})");
    public static readonly Sentence Look = new("Xem lại", "Refresh");
    public static readonly Sentence Check = new("Kiểm tra", "Check");
    public static readonly Sentence NotWritten = new("Chưa có nội dung.", "Nothing is written yet.");

    public static readonly Sentence ShowOn = new("Xem trên hồ sơ", "Shown on");
    public static readonly Sentence Sample = new("Hồ sơ mẫu", "Sample");
    public static readonly Sentence Code = new("Hoặc hồ sơ thật, theo mã", "Or a real dossier, by its code");
    public static readonly Sentence CodeHint = new("Chỉ hồ sơ mà bạn được xem. Lần xem được ghi vào nhật ký.", "Only a dossier that you may see. The look is logged.");
    public static readonly Sentence Reveal = new("In số định danh, số điện thoại thật (ghi vào nhật ký)", "Print real identity and telephone numbers (logged)");
    public static readonly Sentence NoSample = new("Chọn hồ sơ mẫu để xem trước.", "Choose a sample to see the preview.");
    public static readonly Sentence NoDossier = new("Không có hồ sơ mang mã này. Kiểm tra lại mã.", "There is no dossier with this code. Check it.");
    public static readonly Sentence AtStep = new("Lập ở bước “{0}”.", "Written at step “{0}”.");
    public static readonly Sentence AtReception = new("Chưa bước nào dùng mẫu này; xem trên hồ sơ lúc tiếp nhận.", "No step uses it yet; shown on the dossier at reception.");

    public static readonly Sentence Found = new("Kết quả kiểm tra", "What was found");
    public static readonly Sentence Fault = new("Dòng {0}, cột {1}: {2}", "Line {0}, column {1}: {2}");
    public static readonly Sentence FaultIn = new("Trong phần “{0}”, dòng {1}: {2}", "In the part “{0}”, line {1}: {2}");
    public static readonly Sentence Missing = new("Dòng {0}, cột {1}: “{2}” không có trong thư của {3}.", "Line {0}, column {1}: letters of {3} do not have “{2}”.");
    public static readonly Sentence Meant = new("Có phải “{0}”?", "Did you mean “{0}”?");
    public static readonly Sentence AllProcedures = new("mọi thủ tục", "any procedure");
    public static readonly Sentence Good = new("Lập được, không thiếu dữ liệu.", "It can be made; nothing is missing.");
    public static readonly Sentence Parses = new("Viết đúng.", "Well written.");
    public static readonly Sentence Used = new("Dùng {0} trong 2.000.000 bước, {1} KB bộ nhớ; văn bản dài {2} KB, tối đa 1.024 KB.", "Used {0} of 2,000,000 steps, {1} KB of memory; the text has {2} KB of at most 1,024 KB.");

    public static readonly Sentence PartsUsed = new("Chèn các phần", "Includes");
    public static readonly Sentence IncludedBy = new("Được chèn vào", "Included by");
    public static readonly Sentence Users = new("Các bước dùng mẫu này", "Steps that write it");
    public static readonly Sentence Versions = new("Các bản", "Versions");
    public static readonly Sentence Compare = new("So với bản đang dùng", "Compared with what is in use");
    public static readonly Sentence NoDifference = new("Không khác bản đang dùng.", "As it is in use.");
    public static readonly Sentence Kept = new("{0} dòng giữ nguyên", "{0} lines kept");
    public static readonly Sentence Keep = new("Lưu và công bố", "Save and publish");
    public static readonly Sentence Conflict = new(
        "{0} đã lưu bản {1} lúc {2}, sau khi bạn mở để sửa. Bản của bạn còn đây, chưa lưu.",
        "{0} saved version {1} at {2}, after you had opened it. Yours is still here, not saved.");
    public static readonly Sentence Theirs = new("Bản đang lưu", "What is saved now");
    public static readonly Sentence SaveOver = new("Bấm “Lưu bản nháp” lần nữa để lưu bản của bạn lên trên; bản kia vẫn còn trong danh sách các bản.", "Press “Save as a draft” again to save yours on top; theirs stays among the versions.");
    public static readonly Sentence When = new("Lúc", "When");
    public static readonly Sentence Who = new("Người lưu", "By");
    public static readonly Sentence Act = new("Việc", "Action");
    public static readonly Sentence Note = new("Ghi chú về thay đổi", "Note on the change");
    public static readonly Sentence Save = new("Lưu bản nháp", "Save as a draft");
    public static readonly Sentence Publish = new("Công bố bản nháp", "Publish the draft");
    public static readonly Sentence Revert = new("Lấy lại bản {0} ({1})", "Bring back version {0} ({1})");
    public static readonly Sentence Saved = new("Đã lưu bản nháp mẫu {0} lúc {1}.", "Draft of template {0} saved at {1}.");
    public static readonly Sentence SavedNext = new("Chưa thư nào dùng bản này cho đến khi được công bố.", "No letter is made with it until it is published.");
    public static readonly Sentence Unchanged = new("Nội dung không đổi, không có gì để lưu.", "Nothing changed, so nothing was saved.");
    public static readonly Sentence Published = new("Đã công bố mẫu {0} lúc {1}.", "Template {0} published at {1}.");
    public static readonly Sentence PublishedNext = new("Văn bản lập từ bây giờ dùng mẫu này.", "Letters are made with it from now on.");
    public static readonly Sentence Reverted = new("Đã lấy lại nội dung bản {0} vào bản nháp lúc {1}.", "The text of version {0} is a draft again since {1}.");
    public static readonly Sentence MayNotDesign = new("Chỉ người thiết kế quy trình lưu được mẫu.", "Only those who design procedures can save templates.");
    public static readonly Sentence MayNotPublish = new("Chỉ người công bố quy trình công bố được mẫu.", "Only those who publish procedures can publish templates.");
}
