using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// A request for papers may name only what the pinned version lists and may ask for, in full and once
/// (NĐ 61/2018 art. 15.3; NĐ 63/2010 art. 18); a further request needs its reason in law.
/// </summary>
internal static class SupplementCheck
{
    public const string Outcome = "SupplementRequired";

    public static Sentence? Of(Burst burst, CompleteWork done)
    {
        if (done.Outcome != Outcome)
        {
            return null;
        }

        if (done.Items.IsEmpty)
        {
            return new Sentence(
                "Chọn ít nhất một giấy tờ cần bổ sung và nêu rõ thiếu hay sai chỗ nào.",
                "Choose at least one paper to be supplied and say what is missing or wrong with it.");
        }

        foreach (var item in done.Items)
        {
            if (CheckItem(burst, item) is { } refusal)
            {
                return refusal;
            }
        }

        return CheckTimes(burst, done);
    }

    public static void Record(Burst burst, CompleteWork done)
    {
        if (done.Outcome != Outcome)
        {
            return;
        }

        var defects = ValueMap.From(done.Items.Select(item => KeyValuePair.Create(item.Component, Value.Of(item.Defect))));
        burst.Record(new SupplementAsked(burst.Dossier.Supplements + 1, [.. done.Items.Select(item => item.Component)], defects));
    }

    private static Sentence? CheckTimes(Burst burst, CompleteWork done)
    {
        var asked = burst.Dossier.Supplements;
        if (burst.Facts.LawOf(burst.Dossier)?.WaitOf(ClockRule.Supplement) is not { Times: { } times } rule || asked < times)
        {
            return null;
        }

        var most = rule.TimesWithReason ?? times;
        if (asked >= most)
        {
            return new Sentence(
                $"Hồ sơ đã được yêu cầu bổ sung {asked} lần, không yêu cầu thêm được nữa ({rule.Rule.Article}). Giải quyết theo giấy tờ đang có hoặc từ chối có căn cứ.",
                $"Papers were asked for {asked} time(s) already and may not be asked for again ({rule.Rule.Article}). Decide on what is at hand, or refuse with a legal basis.");
        }

        return string.IsNullOrWhiteSpace(done.Note)
            ? new Sentence(
                $"Hồ sơ đã được yêu cầu bổ sung {asked} lần. Yêu cầu thêm phải nêu căn cứ pháp lý trong ý kiến ({rule.Rule.Article}).",
                $"Papers were asked for {asked} time(s) already. A further request must give its legal basis in the opinion ({rule.Rule.Article}).")
            : null;
    }

    private static Sentence? CheckItem(Burst burst, SupplementItem item)
    {
        var component = burst.Plan.Procedure?.Components.FirstOrDefault(component => component.Id == item.Component);
        if (component is null)
        {
            return new Sentence(
                $"Không yêu cầu được giấy tờ “{item.Component}”: thủ tục đã công bố không có thành phần này.",
                $"The paper “{item.Component}” cannot be asked for: the published procedure does not list it.");
        }

        if (!component.MayAsk)
        {
            return new Sentence(
                $"Không yêu cầu được “{component.Name.Vi}”: cơ quan phải tự tra cứu, không được bắt người nộp cung cấp.",
                $"“{component.Name.En}” cannot be asked for: the agency must look it up itself.");
        }

        return string.IsNullOrWhiteSpace(item.Defect)
            ? new Sentence(
                $"Nêu rõ “{component.Name.Vi}” thiếu hay sai chỗ nào.",
                $"Say what is missing or wrong with “{component.Name.En}”.")
            : null;
    }
}
