using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>What people are told whose absence or delegation cannot be kept.</summary>
internal static class StandingSentences
{
    public static readonly Sentence NoPerson = new("Bạn không có trong danh sách cán bộ.", "You are not among the officials.");
    public static readonly Sentence Past = new("Ngày bắt đầu phải từ hôm nay trở đi.", "The first day is today or later.");
    public static readonly Sentence Backwards = new("Ngày kết thúc phải từ ngày bắt đầu trở đi.", "The last day is the first one or later.");
    public static readonly Sentence Self = new("Chọn một người khác: bạn không thể tự làm thay mình.", "Choose somebody else: you cannot stand in for yourself.");
    public static readonly Sentence NoSuchColleague = new("Người được chọn không giữ chức danh nào vào ngày đó.", "The person chosen holds no position on that day.");
    public static readonly Sentence NoReason = new("Chọn lý do vắng mặt trong danh sách.", "Choose the reason from the list.");
    public static readonly Sentence NoTaker = new("Chọn người nhận ủy quyền.", "Choose who receives the delegation.");
    public static readonly Sentence NoRoles = new("Chọn ít nhất một vai trò để ủy quyền.", "Choose at least one role to delegate.");
    public static readonly Sentence NoBasis = new("Ghi số, ngày của văn bản ủy quyền.", "Give number and date of the letter of delegation.");
    public static readonly Sentence OnlyOneself = new("Ủy quyền do chính người ủy quyền khai và kết thúc.", "A delegation is declared and ended by its giver alone.");
    public static readonly Sentence NotTheirHead = new(
        "Chỉ người phân công việc của đơn vị mới khai vắng mặt thay đồng nghiệp ở đơn vị đó.",
        "Only whoever assigns the work of the unit may declare a colleague of that unit away.");
    public static readonly Sentence Gone = new("Nội dung này không còn trong danh sách của bạn.", "This is not in your list any more.");
}
