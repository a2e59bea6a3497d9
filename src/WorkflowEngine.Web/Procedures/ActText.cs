using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of what keepers do with a document.</summary>
internal static class ActText
{
    public static readonly Sentence Title = new("Việc làm được", "What can be done");
    public static readonly Sentence Nothing = new("Vị trí của bạn chỉ xem được quy trình này.", "Your position lets you look at this procedure only.");

    public static readonly Sentence Publish = new("Công bố bản {0}", "Publish version {0}");
    public static readonly Sentence PublishOrSend = new("Công bố bản {0} (cần người thứ hai duyệt)", "Publish version {0} (needs a second person’s approval)");
    public static readonly Sentence PublishHint = new(
        "Hồ sơ mới theo bản này ngay sau khi công bố; hồ sơ đang mở đi tiếp theo bản của mình.",
        "New dossiers follow it at once; open ones go on with theirs.");
    public static readonly Sentence On = new("Ngày công bố", "Day of publication");
    public static readonly Sentence OnHint = new("Để trống là công bố ngay; ngày sau thì tự công bố vào đầu ngày đó.", "Empty: now. A later day: by itself at the start of that day.");
    public static readonly Sentence Warnings = new("Lý do công bố dù còn cảnh báo", "Reason for publishing with warnings");
    public static readonly Sentence WarningsHint = new("Cần khi có cảnh báo mà bản đang áp dụng không có.", "Needed where there are warnings that the version in use does not have.");
    public static readonly Sentence Note = new("Ghi chú", "Note");
    public static readonly Sentence Submit = new("Trình duyệt bản {0}", "Send version {0} for approval");
    public static readonly Sentence SubmitHint = new("Người không soạn bản này sẽ xem và duyệt.", "Somebody who did not write it looks at it and approves.");
    public static readonly Sentence Approve = new("Phê duyệt bản {0}", "Approve version {0}");
    public static readonly Sentence ApprovalNote = new("Ý kiến phê duyệt", "Note of the approval");
    public static readonly Sentence Decision = new("Số quyết định", "Number of the decision");
    public static readonly Sentence DecisionDate = new("Ngày quyết định", "Day of the decision");
    public static readonly Sentence DecisionDateMissing = new("Nhập ngày quyết định, ví dụ 16/11/2026.", "Enter the day of the decision, for example 16/11/2026.");
    public static readonly Sentence SendBack = new("Trả lại người soạn", "Send back to its authors");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence Unschedule = new("Bỏ ngày hẹn công bố {0}", "Take back the day set, {0}");
    public static readonly Sentence DeleteDraft = new("Xóa bản nháp {0}", "Delete draft {0}");
    public static readonly Sentence DeleteHint = new("Bản nháp mất hẳn; lịch sử vẫn ghi ai đã soạn.", "The draft is gone for good; the history still says who wrote it.");
    public static readonly Sentence Suspend = new("Tạm ngừng nhận hồ sơ mới", "Suspend for new dossiers");
    public static readonly Sentence SuspendHint = new("Lý do hiện trên trang cho người dân. Hồ sơ đang mở vẫn đi tiếp.", "The reason is shown on the public pages. Open dossiers go on.");
    public static readonly Sentence Resume = new("Nhận hồ sơ trở lại", "Take dossiers again");
    public static readonly Sentence Repeal = new("Bãi bỏ thủ tục", "Repeal the procedure");
    public static readonly Sentence RepealHint = new("Không quay lại được. Hồ sơ đang mở vẫn đi tiếp đến khi xong.", "There is no way back. Open dossiers go on until they are done.");
    public static readonly Sentence Retract = new("Thu hồi bản đang áp dụng", "Take back the version in use");
    public static readonly Sentence RetractHint = new("Không bản nào thay thế; người dân không nộp được cho đến khi công bố lại.", "No version stands in its place; nobody can file until one is published.");
    public static readonly Sentence RollBack = new("Quay về một bản cũ", "Roll back to an older version");
    public static readonly Sentence RollBackHint = new("Bản đã từng áp dụng được công bố lại ngay, thành một bản mới.", "A version that was in use is published again at once, as a new version.");
    public static readonly Sentence Revert = new("Soạn lại từ một bản cũ", "Start a draft from an older version");
    public static readonly Sentence RevertHint = new("Nội dung bản cũ thành bản nháp mới để sửa tiếp.", "The older content becomes a new draft to go on with.");
    public static readonly Sentence WhichVersion = new("Bản", "Version");
    public static readonly Sentence Explain = new("Ghi lý do cho cảnh báo còn mở", "Give the reason for open warnings");

    public static readonly Sentence DonePublish = new("Đã công bố bản {0} lúc {1}.", "Version {0} published at {1}.");
    public static readonly Sentence DoneScheduled = new("Bản {0} sẽ được công bố vào đầu ngày {1}.", "Version {0} will be published at the start of {1}.");
    public static readonly Sentence DoneSubmit = new("Đã trình duyệt bản {0} lúc {1}.", "Version {0} sent for approval at {1}.");
    public static readonly Sentence DoneSubmitNext = new("Người thứ hai có quyền phê duyệt sẽ thấy ở danh mục thủ tục.", "A second person with the right to approve sees it in the catalogue.");
    public static readonly Sentence DoneApprove = new("Đã phê duyệt bản {0} lúc {1}.", "Version {0} approved at {1}.");
    public static readonly Sentence DoneSendBack = new("Đã trả lại bản {0} cho người soạn lúc {1}.", "Version {0} sent back at {1}.");
    public static readonly Sentence DoneUnschedule = new("Bản {0} không còn hẹn ngày công bố.", "Version {0} has no day of publication any more.");
    public static readonly Sentence DoneDelete = new("Đã xóa bản nháp {0} lúc {1}.", "Draft {0} deleted at {1}.");
    public static readonly Sentence DoneSuspend = new("Thủ tục tạm ngừng nhận hồ sơ mới từ {1}.", "The procedure takes no new dossiers since {1}.");
    public static readonly Sentence DoneResume = new("Thủ tục nhận hồ sơ trở lại từ {1}.", "The procedure takes dossiers again since {1}.");
    public static readonly Sentence DoneRepeal = new("Thủ tục đã bãi bỏ lúc {1}.", "The procedure was repealed at {1}.");
    public static readonly Sentence DoneRetract = new("Đã thu hồi bản {0} lúc {1}.", "Version {0} taken back at {1}.");
    public static readonly Sentence DoneRollBack = new("Đã công bố lại nội dung cũ thành bản {0} lúc {1}.", "The older content is published again as version {0} at {1}.");
    public static readonly Sentence DoneRevert = new("Đã lập bản nháp {0} từ nội dung cũ lúc {1}.", "Draft {0} made from the older content at {1}.");
    public static readonly Sentence DoneExplain = new("Đã ghi lý do cho cảnh báo của bản {0} lúc {1}.", "The reason for the warnings of version {0} was kept at {1}.");
    public static readonly Sentence WasSo = new("Việc này đã xong từ trước; không có gì thay đổi.", "It was so already; nothing changed.");

    public static readonly Sentence NeedsDesign = new("Cần quyền thiết kế quy trình.", "It takes the right to design procedures.");
    public static readonly Sentence NeedsApprove = new("Cần quyền phê duyệt quy trình.", "It takes the right to approve procedures.");
    public static readonly Sentence NeedsPublish = new("Cần quyền công bố quy trình.", "It takes the right to publish procedures.");
    public static readonly Sentence Errors = new("Còn {0} lỗi phải sửa, xem “Kiểm tra trước khi công bố”.", "{0} errors have to be mended first; see “Checks before publication”.");
    public static readonly Sentence NotSent = new("Bản này chưa được trình duyệt.", "This version was not sent for approval.");
    public static readonly Sentence IsSent = new("Đã trình, đang chờ người thứ hai duyệt.", "Sent already; it waits for the second person.");
    public static readonly Sentence IsApproved = new("Đã được phê duyệt.", "Approved already.");
    public static readonly Sentence OwnWork = new("Bạn đã soạn bản này; người khác phải duyệt.", "You wrote this version; somebody else has to approve it.");
    public static readonly Sentence IsRepealed = new("Thủ tục đã bãi bỏ.", "The procedure is repealed.");
}
