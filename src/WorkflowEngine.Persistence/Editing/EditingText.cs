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
        "The position that you hold today does not give you the right to do this with a workflow.");

    public static readonly Sentence MayNotPublish = new(
        "Bạn thiết kế được quy trình này nhưng không có quyền công bố; hãy báo người có quyền công bố.",
        "You may design this workflow but not publish it; ask somebody who may.");

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
