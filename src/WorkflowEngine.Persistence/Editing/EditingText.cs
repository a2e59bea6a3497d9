using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Verification;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>What people are told who change documents.</summary>
internal static class EditingText
{
    public static readonly Sentence Unknown = new(
        "Không có phiên bản này; có thể đã bị xóa. Mở lại danh sách phiên bản rồi chọn lại.",
        "There is no such version; it may have been deleted. Open the list of versions again and choose.");

    public static readonly Sentence NotAllowed = new(
        "Vị trí công tác của bạn hôm nay không có quyền làm việc này với quy trình.",
        "The position that you hold today does not give you the right to do this with a procedure.");

    public static readonly Sentence MayNotPublish = new(
        "Bạn thiết kế được quy trình này nhưng không có quyền công bố; hãy báo người có quyền công bố.",
        "You may design this procedure but not publish it; ask somebody who may.");

    public static readonly Sentence IsRepealed = new(
        "Thủ tục này đã bãi bỏ nên không công bố được bản nào nữa. Nếu có thủ tục thay thế, hãy lập quy trình mới.",
        "This procedure is repealed, so no version of it can be published any more. If another replaces it, make a new document.");

    public static readonly Sentence ApproverIsAuthor = new(
        "Bạn đã soạn một phần nội dung kể từ lần công bố trước nên không tự phê duyệt được; người phê duyệt phải là người khác.",
        "You wrote part of what changed since it was last published, so you cannot approve it; somebody else has to.");

    public static Sentence NotApproved(Sentence why) => new(
        $"{why.Vi} Bản này chưa được phê duyệt ở nội dung hiện tại.",
        $"{why.En} This version is not approved as it is now.");

    public static Sentence NotSent(VersionGlance version) => version.Approval?.Stage switch
    {
        ApprovalStage.Voided => new(
            "Bản nháp đã thay đổi sau khi trình, nên phải trình lại trước khi phê duyệt hoặc trả lại.",
            "The draft was changed after it was sent; it has to be sent again before it can be approved or sent back."),
        ApprovalStage.SentBack => new("Bản nháp đã được trả lại cho người soạn và chưa trình lại.", "The draft was sent back to its authors and not sent again."),
        _ => new(
            $"Bản {version.Number} là {StateOf(version.Status).Vi} và chưa được trình phê duyệt.",
            $"Version {version.Number} is {StateOf(version.Status).En} and was not sent for approval."),
    };

    public static Sentence DecisionAhead(DateOnly day) => new(
        $"Ngày quyết định {day:dd/MM/yyyy} chưa tới; ghi ngày đã ký.",
        $"The day of the decision, {day:dd/MM/yyyy}, has not come yet; give the day on which it was signed.");

    public static Sentence NeverPublished(int number) => new(
        $"Bản {number} chưa từng được công bố nên không quay về được; hãy công bố như một bản nháp.",
        $"Version {number} was never published, so one cannot roll back to it; publish it as a draft.");

    public static Sentence OnlyDraftsAreDeleted(VersionGlance version) => new(
        $"Chỉ xóa được bản nháp, mà bản {version.Number} là {StateOf(version.Status).Vi}; hồ sơ có thể đang chạy theo bản này.",
        $"Only drafts can be deleted, and version {version.Number} is {StateOf(version.Status).En}; dossiers may run on it.");

    public static Sentence StateOf(VersionStatus status) => status switch
    {
        VersionStatus.Draft => new("bản nháp", "a draft"),
        VersionStatus.Published => new("bản đang áp dụng", "the version in use"),
        VersionStatus.Superseded => new("bản đã được thay thế", "a version that was replaced"),
        VersionStatus.Suspended => new("bản đang tạm ngừng", "a version that is suspended"),
        VersionStatus.Retired => new("bản của thủ tục đã bãi bỏ", "a version of a repealed procedure"),
        _ => new("bản đã thu hồi", "a version that was taken back"),
    };

    public static Sentence NotADraft(VersionGlance version)
    {
        var state = StateOf(version.Status);
        return new Sentence(
            $"Chỉ công bố được bản nháp, mà bản {version.Number} là {state.Vi}. Muốn dùng lại bản này, hãy chọn “Quay về bản này”.",
            $"Only a draft can be published, and version {version.Number} is {state.En}. To use it again, roll back to it.");
    }

    public static Sentence NotInUse(VersionStatus? found, VersionStatus[] expected)
    {
        var wanted = expected.Select(StateOf).ToList();
        var state = found is { } known ? StateOf(known) : new Sentence("chưa có bản nào được công bố", "there is no published version");
        return new Sentence(
            $"Việc này cần {string.Join(" hoặc ", wanted.Select(one => one.Vi))}, nhưng hiện nay: {state.Vi}.",
            $"This needs {string.Join(" or ", wanted.Select(one => one.En))}, but now there is: {state.En}.");
    }

    public static Sentence Errors(IReadOnlyList<Finding> errors)
    {
        var first = errors[0].Sentence;
        return errors.Count == 1
            ? new Sentence($"Chưa công bố được: {first.Vi}", $"It cannot be published yet: {first.En}")
            : new Sentence($"Chưa công bố được vì còn {errors.Count} lỗi. Lỗi đầu tiên: {first.Vi}", $"It cannot be published yet for {errors.Count} errors. The first: {first.En}");
    }

    public static Sentence ChangedMeanwhile(Sentence who, Sentence when) => new(
        $"{who.Vi} đã sửa bản này lúc {when.Vi}, trong khi bạn đang thao tác. Xem lại nội dung mới rồi làm lại.",
        $"{who.En} changed this version at {when.En}, while you were at it. Look at what it says now and do it again.");
}
