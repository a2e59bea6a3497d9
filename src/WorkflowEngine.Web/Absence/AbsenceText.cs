using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Absence;

/// <summary>The words of the page of absences and delegations.</summary>
internal static class AbsenceText
{
    public static readonly Sentence Title = new("Vắng mặt và ủy quyền", "Absence and delegation");
    public static readonly Sentence Lead = new(
        "Khi bạn vắng, người làm thay xử lý các việc thuộc vai trò của bạn. Việc phải do hai người khác nhau làm vẫn phải do hai người khác nhau làm.",
        "While you are away your stand-in does the work of your roles. Steps that need two different people still need two.");
    public static readonly Sentence Open = new("Báo vắng, ủy quyền", "Absence, delegation");
    public static readonly Sentence Away = new("Báo vắng mặt", "Declare an absence");
    public static readonly Sentence Delegate = new("Ủy quyền vai trò", "Delegate roles");
    public static readonly Sentence From = new("Từ ngày", "From");
    public static readonly Sentence To = new("Đến hết ngày", "Until the end of");
    public static readonly Sentence StandIn = new("Người làm thay", "Stand-in");
    public static readonly Sentence StandInHint = new("Để trống thì việc chờ chung cho những người cùng vai trò.", "Empty: the work waits for anybody in the role.");
    public static readonly Sentence Nobody = new("Không có người làm thay", "Nobody stands in");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence Taker = new("Người nhận ủy quyền", "Who receives it");
    public static readonly Sentence Pick = new("Chọn", "Choose");
    public static readonly Sentence Roles = new("Vai trò được ủy quyền", "Roles");
    public static readonly Sentence Basis = new("Văn bản ủy quyền", "Letter of delegation");
    public static readonly Sentence BasisHint = new("Số, ngày của văn bản.", "Its number and date.");
    public static readonly Sentence SendAway = new("Ghi vắng mặt", "Record the absence");
    public static readonly Sentence SendDelegation = new("Ghi ủy quyền", "Record the delegation");
    public static readonly Sentence DayMissing = new("Nhập ngày, ví dụ 20/11/2026.", "Enter a day, such as 20/11/2026.");
    public static readonly Sentence Whose = new("Khai cho", "Declare for");
    public static readonly Sentence Myself = new("Chính mình", "Myself");
    public static readonly Sentence Show = new("Chọn", "Choose");
    public static readonly Sentence AwayOf = new("Báo {0} vắng mặt", "Declare {0} away");
    public static readonly Sentence DeclaredOf = new("Đã khai cho {0}", "Declared of {0}");
    public static readonly Sentence Declared = new("Bạn đã khai", "What you declared");
    public static readonly Sentence Nothing = new("Chưa khai lần nào.", "Nothing yet.");
    public static readonly Sentence AwayLine = new("Vắng mặt từ {0} đến hết {1}: {2}. Làm thay: {3}", "Away from {0} until the end of {1}: {2}. Stand-in: {3}");
    public static readonly Sentence DelegationLine = new("Ủy quyền từ {0} đến hết {1} cho {2}: {3}. Căn cứ: {4}", "Delegated from {0} until the end of {1} to {2}: {3}. Basis: {4}");
    public static readonly Sentence End = new("Kết thúc", "End it");
    public static readonly Sentence EndOf = new("Kết thúc nội dung khai từ {0}", "End what was declared from {0}");
    public static readonly Sentence Done = new("Đã ghi lúc {0}. Có hiệu lực ngay trên mọi màn hình.", "Recorded at {0}. It holds at once everywhere.");
    public static readonly Sentence NoneToDelegate = new("Bạn không giữ vai trò nào được phép ủy quyền.", "You hold no role that may be delegated.");
}
