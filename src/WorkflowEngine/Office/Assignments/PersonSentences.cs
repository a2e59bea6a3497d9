using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>The words for a role in a unit on a day.</summary>
internal readonly record struct SeatWords(Sentence Role, Sentence Unit, DateOnly At)
{
    public string Vi => $"giữ vai trò “{Role.Vi}” tại {Unit.Vi}";

    public string En => $"holds the role “{Role.En}” at {Unit.En}";
}

/// <summary>Why there is nobody for a step, or why it is somebody else.</summary>
internal static class PersonSentences
{
    public static Sentence UnknownRole(string role) => new(
        $"Không có vai trò nào mang mã “{role}”. Hãy chọn một vai trò trong danh mục.",
        $"There is no role with the code “{role}”. Choose one from the list of roles.");

    public static Sentence Nobody(SeatWords seat) => new(
        $"Ngày {Days.Vi(seat.At)}, không có ai {seat.Vi}. Hãy bổ nhiệm, ủy quyền hoặc đổi đơn vị của bước.",
        $"On {Days.En(seat.At)} nobody {seat.En}. Appoint somebody, delegate, or change the step's unit.");

    public static Sentence OnlyAway(SeatWords seat, List<string> away) => new(
        $"Ngày {Days.Vi(seat.At)}, những người {seat.Vi} đều vắng: {Join(away)}. Hãy cử người làm thay.",
        $"On {Days.En(seat.At)} everybody who {seat.En} is away: {Join(away)}. Name a stand-in.");

    public static Sentence OnlyExcluded(SeatWords seat, List<string> excluded, List<string> away)
    {
        var (awayVi, awayEn) = away.Count == 0 ? ("", "") : ($" ({Join(away)} đang vắng)", $" ({Join(away)} being away)");
        return new Sentence(
            $"Bước này phải do người khác làm, không phải người đã làm bước trước. Ngày {Days.Vi(seat.At)}, chỉ có {Join(excluded)} {seat.Vi}{awayVi}. Hãy ủy quyền cho một người khác.",
            $"Somebody other than whoever did the earlier step must do this one. On {Days.En(seat.At)} the role “{seat.Role.En}” at {seat.Unit.En} is held only by {Join(excluded)}{awayEn}. Delegate to somebody else.");
    }

    public static Sentence StandInFor(string name, DateOnly at) => new(
        $"{name} vắng ngày {Days.Vi(at)}, người làm thay nhận việc.",
        $"{name} is away on {Days.En(at)}; the stand-in takes the work.");

    public static Sentence AwayToPool(string name, DateOnly at) => new(
        $"{name} vắng ngày {Days.Vi(at)} và không có người làm thay, việc chờ người cùng vai trò nhận.",
        $"{name} is away on {Days.En(at)} without a stand-in; the work waits for anybody with the role.");

    public static Sentence NotEntitledToPool(string name, DateOnly at) => new(
        $"{name} không giữ vai trò này ngày {Days.Vi(at)}, việc chờ người cùng vai trò nhận.",
        $"{name} does not hold this role on {Days.En(at)}; the work waits for anybody with the role.");

    public static Sentence ExcludedToPool(string name) => new(
        $"{name} đã làm bước trước nên không được làm bước này, việc chờ người khác cùng vai trò nhận.",
        $"{name} did the earlier step and may not do this one; the work waits for somebody else with the role.");

    public static Sentence NobodyNamedToPool() => new(
        "Chưa biết ai đã làm bước trước, việc chờ người cùng vai trò nhận.",
        "It is not known who did the earlier step; the work waits for anybody with the role.");

    private static string Join(List<string> names) => string.Join(", ", names);
}
