using WorkflowEngine.Deadlines;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>What letters say of a new date and of an end without a result.</summary>
internal static partial class LetterModel
{
    private static readonly Dictionary<string, string> StopNames = new(StringComparer.Ordinal)
    {
        ["refuse"] = "Từ chối giải quyết",
        ["stop"] = "Dừng giải quyết",
        ["withdraw"] = "Chấm dứt giải quyết theo đề nghị rút hồ sơ",
    };

    /// <summary>The apology and the new date: the one that is being written, or the one that the ledger has.</summary>
    private static ValueMap OfApology(Burst burst)
    {
        var pending = burst.PendingApology;
        var given = burst.Dossier.Clock is { } clock ? LastEntry(clock, entry => entry.Kind == ClockEntryKind.ReDated) : null;
        return ValueMap.Of(
            ("previous_due", MomentOrNone(burst, pending?.PreviousDue ?? DueBefore(burst, given) ?? burst.Due)),
            ("new_due", MomentOrNone(burst, pending?.NewDue ?? (given is null ? null : burst.Due))),
            ("done", DoneSoFar(burst)),
            ("reason", pending?.Reason ?? given?.Note ?? burst.Dossier.LastNote ?? ""));
    }

    private static ValueMap OfExtension(Burst burst)
    {
        var given = burst.Dossier.Clock is { } clock ? LastEntry(clock, entry => entry is { Kind: ClockEntryKind.Extended, Rule: ClockRule.Extension }) : null;
        return ValueMap.Of(
            ("previous_due", MomentOrNone(burst, DueBefore(burst, given))),
            ("new_due", MomentOrNone(burst, given is null ? null : burst.Due)),
            ("amount", given?.Amount?.Words.Vi ?? ""),
            ("reason", given?.Note ?? ""),
            ("by", NameOf(burst, given?.By)));
    }

    private static ClockEntry? LastEntry(ClockLedger clock, Func<ClockEntry, bool> isIt)
    {
        for (var i = clock.Entries.Length - 1; i >= 0; i--)
        {
            if (isIt(clock.Entries[i]))
            {
                return clock.Entries[i];
            }
        }

        return null;
    }

    /// <summary>When the dossier was due before an entry of its ledger.</summary>
    private static DateTimeOffset? DueBefore(Burst burst, ClockEntry? entry)
    {
        if (entry is null || burst.Dossier.Clock is not { } clock)
        {
            return null;
        }

        var before = ClockLedger.Begin(clock.Limit, clock.Entries[0]);
        for (var i = 1; i < clock.Entries.Length && !ReferenceEquals(clock.Entries[i], entry); i++)
        {
            before = before.With(clock.Entries[i]);
        }

        return before.Due(burst.Facts.Calendar);
    }

    /// <summary>The steps that were done, in their order.</summary>
    private static string DoneSoFar(Burst burst)
    {
        var labels = burst.Dossier.Records.OrderBy(record => record.Closed)
            .Select(record => burst.Plan.NodeOf(record.Step)?.Label ?? record.Step)
            .Distinct();
        var text = string.Join("; ", labels);
        return text.Length > 0 ? text : "Đã tiếp nhận hồ sơ";
    }

    private static ValueMap OfStop(Burst burst, PlanNode node)
    {
        var (kind, by) = burst.PendingStop ?? ("stop", null);
        var (paid, waived) = SettledOf(burst.Dossier);
        var papers = burst.Dossier.Components.Where(component => component.From == "paper").Select(component => component.Component).ToHashSet();
        var names = burst.Plan.Procedure!.Components.Where(component => papers.Contains(component.Id)).Select(component => component.Name.Vi);
        var returned = string.Join("; ", names);
        return ValueMap.Of(
            ("kind", kind),
            ("decision", StopNames.GetValueOrDefault(kind, kind)),
            ("asked_by", by ?? (kind == "withdraw" ? burst.Dossier.Applicant["name"].ToLine() : AskedBy(burst))),
            ("asked_at", Moment(burst, burst.Facts.Now)),
            ("reason", burst.Dossier.LastNote ?? ""),
            ("stage", StageOf(burst)),
            ("step", LastStep(burst) ?? node.Label),
            ("acted_by", NameOf(burst, burst.Ending?.By)),
            ("paid", Value.OfMoney(paid)),
            ("waived", Value.OfMoney(waived)),
            ("money", MoneyOf(burst, paid, waived)),
            ("returns_papers", returned.Length > 0),
            ("papers_returned", returned.Length > 0 ? returned : "Không có giấy tờ bản giấy phải trả lại"));
    }

    /// <summary>What becomes of the fee of this dossier, in a sentence: by the document's own words where it was paid.</summary>
    private static string MoneyOf(Burst burst, decimal paid, decimal waived)
    {
        if (paid == 0)
        {
            return waived > 0 ? "Khoản phí, lệ phí được miễn, người nộp không phải trả khoản nào; không có khoản phải hoàn trả."
                : burst.Fees().Sum(fee => fee.Amount) == 0 ? "Hồ sơ không phải nộp phí, lệ phí."
                : "Chưa nộp khoản nào; không phải nộp nữa và không có khoản phải hoàn trả.";
        }

        var rules = burst.Fees().Where(fee => fee.Amount > 0 && fee.Fee.Refund is not null).Select(fee => fee.Fee.Refund!.Vi).Distinct().ToList();
        return $"Đã nộp {Figures.Of(paid)} đồng. "
            + (rules.Count > 0 ? string.Join(" ", rules) : "Không hoàn trả: quy định của thủ tục không có trường hợp hoàn trả khoản đã nộp.");
    }

    private static string? LastStep(Burst burst) => LastRecord(burst) is { } last ? burst.Plan.NodeOf(last.Step)?.Label ?? last.Step : null;

    /// <summary>The official whose step led to the end; nobody where a time passed or a rule of the document decided.</summary>
    private static string AskedBy(Burst burst) => NameOf(burst, burst.Ending?.By) is { Length: > 0 } name ? name : "Hệ thống, theo quy trình đã công bố";
}
