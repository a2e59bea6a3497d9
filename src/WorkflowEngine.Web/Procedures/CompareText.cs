using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of the comparison of two versions.</summary>
internal static class CompareText
{
    public static readonly Sentence Title = new("So sánh hai bản: {0}", "Two versions compared: {0}");
    public static readonly Sentence Heading = new("Bản {0} so với bản {1}", "Version {0} against version {1}");
    public static readonly Sentence Short = new("So sánh", "Compare");
    public static readonly Sentence From = new("Bản cũ", "Earlier version");
    public static readonly Sentence To = new("Bản mới", "Later version");
    public static readonly Sentence Compare = new("So sánh hai bản", "Compare the two");
    public static readonly Sentence Swap = new("Đổi chiều", "Swap");
    public static readonly Sentence VersionOption = new("Bản {0} · {1}", "Version {0} · {1}");

    public static readonly Sentence Same = new("Hai bản không khác nhau về nội dung.", "The two versions do not differ in content.");
    public static readonly Sentence SameVersion = new("Chọn hai bản khác nhau để so sánh.", "Choose two different versions to compare.");
    public static readonly Sentence OnlyOne = new("Quy trình mới có một bản nên chưa có gì để so sánh.", "There is only one version, so there is nothing to compare yet.");
    public static readonly Sentence Broken = new("Bản {0} không đọc được: {1}", "Version {0} cannot be read: {1}");
    public static readonly Sentence OnePlace = new("Khác nhau 1 chỗ.", "They differ in 1 place.");
    public static readonly Sentence Places = new("Khác nhau {0} chỗ.", "They differ in {0} places.");

    public static readonly Sentence Totals = new("Với người dân", "For the citizen");
    public static readonly Sentence Figure = new("Nội dung", "Figure");
    public static readonly Sentence Papers = new("Giấy tờ có thể phải nộp", "Papers that may be asked for");
    public static readonly Sentence PapersAlways = new("Trong đó ai cũng phải nộp", "Of these, asked of everybody");
    public static readonly Sentence Fields = new("Câu hỏi trong tờ khai", "Questions of the form");
    public static readonly Sentence Steps = new("Bước của cán bộ", "Steps of officials");
    public static readonly Sentence Time = new("Tổng thời gian các bước (đường dài nhất)", "Times of the steps added up (longest way)");
    public static readonly Sentence Limits = new("Thời hạn công bố", "Published limits");
    public static readonly Sentence Fee = new("Phí, lệ phí cố định", "Fixed fees");
    public static readonly Sentence FeesByRule = new("Khoản thu tùy trường hợp", "Fees that depend on the case");
    public static readonly Sentence Difference = new("Chênh lệch", "Difference");
    public static readonly Sentence NoDifference = new("như cũ", "as before");
    public static readonly Sentence Changed = new("có đổi", "changed");
    public static readonly Sentence Hours = new("{0} giờ làm việc", "{0} working hours");
    public static readonly Sentence DaysToo = new("{0} ngày", "{0} days");
    public static readonly Sentence NoTime = new("chưa ghi", "not given");
    public static readonly Sentence More = new("thêm {0}", "{0} more");
    public static readonly Sentence Less = new("bớt {0}", "{0} less");
    public static readonly Sentence NoLimit = new("chưa công bố", "none published");

    public static readonly Sentence InWords = new("Bằng lời", "In words");
    public static readonly Sentence Table = new("Bảng bước", "Table of steps");
    public static readonly Sentence Name = new("Bước", "Step");
    public static readonly Sentence Holder = new("Đơn vị, vai trò", "Unit, role");
    public static readonly Sentence StepTime = new("Thời gian", "Time");
    public static readonly Sentence Leads = new("Kết quả → bước tiếp", "Outcome → next step");
    public static readonly Sentence Mark = new("Thay đổi", "Change");
    public static readonly Sentence Kept = new("Như cũ", "As before");
    public static readonly Sentence StepAdded = new("Thêm", "Added");
    public static readonly Sentence StepRemoved = new("Bỏ", "Removed");
    public static readonly Sentence StepChanged = new("Sửa", "Changed");

    public static readonly Sentence Drawing = new("Trên sơ đồ", "On the drawing");
    public static readonly Sentence DrawingSays = new(
        "Sơ đồ của bản {0}: thêm {1} bước, bỏ {2} bước, sửa {3} bước so với bản {4}.",
        "Drawing of version {0}: {1} steps added, {2} removed, {3} changed against version {4}.");
    public static readonly Sentence Legend = new(
        "Ô viền đậm có dấu + là bước thêm; ô viền đứt có dấu − là bước bỏ; ô viền đôi có dấu ~ là bước sửa. Mũi tên đậm là đường mới, mũi tên đứt là đường đã bỏ.",
        "A bold box with + is a new step, a dashed box with − a removed one, a double box with ~ a changed one. A bold arrow is new, a dashed one is gone.");

    public static readonly Sentence Letters = new("Thư và biểu mẫu", "Letters and forms");
    public static readonly Sentence NoLetters = new("Hai bản không dùng mẫu thư nào.", "Neither version uses a letter.");
    public static readonly Sentence Unseen = new("Không ảnh hưởng đến hồ sơ", "Without effect on dossiers");

    public static readonly Sentence GroupSteps = new("Các bước", "Steps");
    public static readonly Sentence GroupHolders = new("Đơn vị, vai trò, người làm", "Units, roles, people");
    public static readonly Sentence GroupTimes = new("Thời gian và thời hạn", "Times and limits");
    public static readonly Sentence GroupOutcomes = new("Đường đi", "Ways");
    public static readonly Sentence GroupRules = new("Quy tắc", "Rules");
    public static readonly Sentence GroupPapers = new("Giấy tờ và tờ khai", "Papers and form");
    public static readonly Sentence GroupFees = new("Phí, lệ phí", "Fees");
    public static readonly Sentence GroupProcedure = new("Thông tin thủ tục", "Facts of the procedure");
    public static readonly Sentence GroupLetters = new("Thư", "Letters");
    public static readonly Sentence GroupOther = new("Khác", "Other");
}
