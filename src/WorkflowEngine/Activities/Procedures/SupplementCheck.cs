using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// A request for papers may name only what the pinned version lists and may ask for, in full and once
/// (NĐ 61/2018 art. 15.3; NĐ 63/2010 art. 18). A further request, a paper that the case does not need and one beyond the list
/// each name the instrument and the article that allow it, and are reported.
/// </summary>
internal static partial class SupplementCheck
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

        var needed = Needed(burst, done);
        foreach (var item in done.Items)
        {
            if (CheckItem(burst, item, needed) is { } refusal)
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

        var extras = ImmutableArray.CreateBuilder<ExtraPaper>();
        var cited = ImmutableArray.CreateBuilder<ExtraPaper>();
        var asked = new List<(string Id, string Defect)>();
        var (needed, isAgain) = (Needed(burst, done), AgainRule(burst) is not null);
        foreach (var item in done.Items)
        {
            var id = item.Component;
            if (item.Name is { } name)
            {
                id = $"ngoai-{burst.Dossier.Extras.Length + extras.Count + 1}";
                extras.Add(new ExtraPaper(id, name.Trim(), item.Cite!.Trim()));
            }
            else if (isAgain || needed?.Contains(id) == false)
            {
                var cite = item.Cite!.Trim();
                cited.Add(new ExtraPaper(id, burst.Plan.Procedure!.Components.First(component => component.Id == id).Name.Vi, cite));
                asked.Add((id, $"{item.Defect} (căn cứ: {cite})"));
                continue;
            }

            asked.Add((id, item.Defect));
        }

        var defects = ValueMap.From(asked.Select(item => KeyValuePair.Create(item.Id, Value.Of(item.Defect))));
        burst.Record(new SupplementAsked(burst.Dossier.Supplements + 1, [.. asked.Select(item => item.Id)], defects) { Extra = extras.ToImmutable(), Cited = cited.ToImmutable() });
    }

    private static IReadOnlySet<string>? Needed(Burst burst, CompleteWork done) =>
        CaseNeeds.Of(burst.Plan, burst.Dossier, burst.Facts, done.Items.Select(item => item.Component));

    private static Sentence? CheckTimes(Burst burst, CompleteWork done)
    {
        if (AgainRule(burst) is not { Times: { } times } rule)
        {
            return null;
        }

        var (asked, most) = (burst.Dossier.Supplements, rule.TimesWithReason ?? times);
        if (asked >= most)
        {
            burst.Tried(AttemptKind.AskedTooOften);
            return new Sentence(
                $"Hồ sơ đã được yêu cầu bổ sung {asked} lần, không yêu cầu thêm được nữa ({rule.Rule.Article}). Giải quyết theo giấy tờ đang có hoặc từ chối có căn cứ.",
                $"Papers were asked for {asked} time(s) already and may not be asked for again ({rule.Rule.Article}). Decide on what is at hand, or refuse with a legal basis.");
        }

        if (done.Items.All(item => IsCite(item.Cite)))
        {
            return null;
        }

        burst.Tried(AttemptKind.AskedTooOften);
        return new Sentence(
            $"Hồ sơ đã được yêu cầu bổ sung {asked} lần. Yêu cầu thêm phải nêu căn cứ pháp lý: số văn bản và điều, khoản, ví dụ “168/2025/NĐ-CP, Điều 95 khoản 2” ({rule.Rule.Article}).",
            $"Papers were asked for {asked} time(s) already. A further request must give its legal basis: number of the instrument and the article, such as “168/2025/NĐ-CP, Điều 95 khoản 2” ({rule.Rule.Article}).");
    }

    /// <summary>The rule on requests, once as many were made as it allows without a basis; null before that.</summary>
    private static WaitRule? AgainRule(Burst burst) =>
        burst.Facts.LawOf(burst.Dossier)?.WaitOf(ClockRule.Supplement) is { Times: { } times } rule && burst.Dossier.Supplements >= times ? rule : null;

    private static Sentence? CheckItem(Burst burst, SupplementItem item, IReadOnlySet<string>? needed)
    {
        if (item.Name is not null)
        {
            return CheckExtra(burst, item, item.Name);
        }

        var component = burst.Plan.Procedure?.Components.FirstOrDefault(component => component.Id == item.Component);
        if (component is null)
        {
            burst.Tried(AttemptKind.UnlistedAsked);
            return new Sentence(
                $"Không yêu cầu được giấy tờ “{item.Component}”: thủ tục đã công bố không có thành phần này.",
                $"The paper “{item.Component}” cannot be asked for: the published procedure does not list it.");
        }

        if (!component.MayAsk)
        {
            burst.Tried(AttemptKind.BarredAsked, component.Id);
            return new Sentence(
                $"Không yêu cầu được “{component.Name.Vi}”: cơ quan phải tự tra cứu, không được bắt người nộp cung cấp.",
                $"“{component.Name.En}” cannot be asked for: the agency must look it up itself.");
        }

        return OnceOnly.WhyNotAsk(burst, component) ?? WhyUnneeded(burst, component, item, needed) ?? (string.IsNullOrWhiteSpace(item.Defect)
            ? new Sentence(
                $"Nêu rõ “{component.Name.Vi}” thiếu hay sai chỗ nào.",
                $"Say what is missing or wrong with “{component.Name.En}”.")
            : null);
    }

    private static Sentence? WhyUnneeded(Burst burst, ComponentFact component, SupplementItem item, IReadOnlySet<string>? needed)
    {
        if (needed?.Contains(component.Id) != false || IsCite(item.Cite))
        {
            return null;
        }

        burst.Tried(AttemptKind.UnneededAsked, component.Id);
        return new Sentence(
            $"Trường hợp này không cần “{component.Name.Vi}” theo thủ tục đã công bố. Muốn yêu cầu phải nêu căn cứ: số văn bản và điều, khoản, ví dụ “168/2025/NĐ-CP, Điều 95 khoản 2”.",
            $"By the published procedure this case does not need “{component.Name.En}”. To ask for it give the basis in law: number of the instrument and the article, such as “168/2025/NĐ-CP, Điều 95 khoản 2”.");
    }

    /// <summary>A paper beyond the list names an instrument and an article; the request is reported (no “giấy phép con”).</summary>
    private static Sentence? CheckExtra(Burst burst, SupplementItem item, string name)
    {
        if (item.Component.Length > 0 || string.IsNullOrWhiteSpace(name))
        {
            return new Sentence(
                "Giấy tờ ngoài danh mục phải ghi tên giấy tờ và để trống mã thành phần.",
                "A paper beyond the list has a name and no component id.");
        }

        if (!IsCite(item.Cite))
        {
            burst.Tried(AttemptKind.UnlistedAsked);
            return new Sentence(
                $"Thủ tục đã công bố không có “{name.Trim()}”. Muốn yêu cầu phải nêu căn cứ: số văn bản và điều, khoản, ví dụ “168/2025/NĐ-CP, Điều 95 khoản 2”.",
                $"The published procedure does not list “{name.Trim()}”. To ask for it give the basis in law: number of the instrument and the article, such as “168/2025/NĐ-CP, Điều 95 khoản 2”.");
        }

        return string.IsNullOrWhiteSpace(item.Defect)
            ? new Sentence($"Nêu rõ vì sao cần “{name.Trim()}”.", $"Say why “{name.Trim()}” is needed.")
            : null;
    }

    private static bool IsCite(string? cite) => cite is { Length: <= LongestCite } && LegalCite().IsMatch(cite);

    private const int LongestCite = 200;

    /// <summary>A number with its year and kind (168/2025/NĐ-CP), and an article.</summary>
    [GeneratedRegex(@"\d+/\d{4}/[\p{L}-]+.*(?:[Đđ]iều|[Aa]rt(?:icle|\.))\s*\d+", RegexOptions.Singleline)]
    private static partial Regex LegalCite();
}
