using WorkflowEngine.Deadlines;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

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
        var paid = SettledOf(burst.Dossier);
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
            ("paid", Value.OfMoney(paid)),
            ("money", paid > 0
                ? "Phí, lệ phí đã nộp được hoàn trả hoặc không hoàn trả theo quy định của từng loại phí, lệ phí; cơ quan thu thông báo trong biên lai."
                : "Chưa nộp khoản nào; không phát sinh việc hoàn trả."),
            ("papers_returned", returned.Length > 0 ? returned : "Không có giấy tờ bản giấy phải trả lại"));
    }

    private static string? LastStep(Burst burst) => LastRecord(burst) is { } last ? burst.Plan.NodeOf(last.Step)?.Label ?? last.Step : null;

    /// <summary>The official whose step led to the end, or the office where a time passed.</summary>
    private static string AskedBy(Burst burst) => NameOf(burst, LastRecord(burst)?.Person) is { Length: > 0 } name
        ? name
        : burst.Facts.Office?.FindUnit(burst.Dossier.Filing!.Unit, burst.Facts.Today)?.Name.Vi ?? "";
}
