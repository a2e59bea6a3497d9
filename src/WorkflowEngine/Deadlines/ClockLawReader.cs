using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>Reads the body of a clock law document.</summary>
internal static class ClockLawReader
{
    private static readonly (string Word, LateReceipt Value)[] LateReceipts =
    [
        ("as-received", LateReceipt.AsReceived),
        ("counts-from-next-working-day", LateReceipt.CountsFromNextWorkingDay),
        ("received-next-working-day", LateReceipt.ReceivedNextWorkingDay),
    ];

    private static readonly Sentence ACode = new("một mã thủ tục, ví dụ 1.001193", "a code of a procedure, for example 1.001193");

    public static ClockLaw Law(MemberReader root, DatedDocument head)
    {
        var rules = new Dictionary<string, ClockRule>(StringComparer.Ordinal);
        var firstDay = Section(root, "firstDay", ClockRule.FirstDay, rules);
        var firstDayCounts = firstDay.Flag("counted", false);
        firstDay.Close();
        var cutOff = Section(root, "cutOff", ClockRule.CutOff, rules);
        var (time, filed, received) = (cutOff.Time("time"), cutOff.Choice("filed", LateReceipts), cutOff.Choice("received", LateReceipts));
        cutOff.Close();
        var dayOff = Section(root, "dayOff", ClockRule.DayOff, rules);
        var onDayOff = dayOff.Choice("received", LateReceipts.AsSpan(1));
        dayOff.Close();
        Section(root, "fromMoment", ClockRule.FromMoment, rules).Close();
        Section(root, "sameDay", ClockRule.SameDay, rules).Close();
        Section(root, "counting", ClockRule.Counting, rules).Close();
        Section(root, "lastDay", ClockRule.LastDay, rules).Close();
        Section(root, "transfer", ClockRule.Transfer, rules).Close();
        Section(root, "step", ClockRule.Step, rules).Close();
        Section(root, "finish", ClockRule.Finish, rules).Close();
        var extension = Section(root, "extension", ClockRule.Extension, rules);
        var extensionTimes = extension.Whole("times", 0, 100);
        extension.Close();
        var reDating = Section(root, "reDating", ClockRule.ReDating, rules);
        var (reDatingTimes, notice, prepare) = (reDating.Whole("times", 0, 100), reDating.Limit("notice"), reDating.LimitOrNull("prepare"));
        reDating.Close();
        var near = root.Object("near");
        var nearRule = new NearRule(near.Number("share", 0, 1), near.Mark("evidence"));
        near.Close();
        return new ClockLaw(head, rules, Waits(root, rules))
        {
            FirstDayCounts = firstDayCounts,
            CutOff = time,
            FiledAfterCutOff = filed,
            ReceivedAfterCutOff = received,
            OnDayOff = onDayOff,
            Extension = new ExtensionRule(rules[ClockRule.Extension], extensionTimes),
            ReDating = prepare is { } given
                ? new ReDatingRule(rules[ClockRule.ReDating], reDatingTimes, notice) { Prepare = given }
                : new ReDatingRule(rules[ClockRule.ReDating], reDatingTimes, notice),
            Near = nearRule,
        };
    }

    private static Dictionary<string, WaitRule> Waits(MemberReader root, Dictionary<string, ClockRule> rules)
    {
        var waits = new Dictionary<string, WaitRule>(StringComparer.Ordinal);
        foreach (var item in root.Items("waits"))
        {
            var rule = Rule(item, item.Text("id"));
            var wait = new WaitRule(rule, item.Choice(
                "clock",
                ("runs", WaitEffect.Runs),
                ("stops", WaitEffect.Stops),
                ("restarts", WaitEffect.Restarts),
                ("subtracts", WaitEffect.Subtracts)))
            {
                WaitsFor = item.Words("waitsFor"),
                Over = item.Words("over"),
                Times = item.Has("times") ? item.Whole("times", 0, 100) : null,
                TimesWithReason = item.Has("timesWithReason") ? item.Whole("timesWithReason", 0, 100) : null,
                Within = item.LimitOrNull("within"),
                Silence = item.Has("silence") ? SilenceOf(item) : Silence.Nothing,
                AskWithin = item.LimitOrNull("askWithin"),
                Procedures = item.Texts("procedures", ACode, ProcedureCode.IsCode),
            };
            item.Close();
            if (wait.TimesWithReason < wait.Times)
            {
                item.Add("timesWithReason", new Sentence(
                    $"{item.Path}.timesWithReason: cần một số không nhỏ hơn times ({wait.Times}), nhưng thấy {wait.TimesWithReason}.",
                    $"{item.Path}.timesWithReason: expected a number not less than times ({wait.Times}), found {wait.TimesWithReason}."));
            }

            if (rules.ContainsKey(rule.Id) || !waits.TryAdd(rule.Id, wait))
            {
                item.Add("id", new Sentence(
                    $"{item.Path}.id: mã “{rule.Id}” đã dùng cho quy tắc khác.",
                    $"{item.Path}.id: the id “{rule.Id}” is already used by another rule."));
            }
        }

        if (!waits.ContainsKey(ClockRule.Supplement))
        {
            root.Add("waits", new Sentence(
                $"$.waits: cần quy tắc có mã “{ClockRule.Supplement}” (yêu cầu bổ sung), nhưng không thấy.",
                $"$.waits: expected a rule with the id “{ClockRule.Supplement}”, found none."));
        }

        return waits;
    }

    private static Silence SilenceOf(MemberReader item) => item.Choice(
        "silence",
        ("nothing", Silence.Nothing),
        ("agreed", Silence.Agreed),
        ("objected", Silence.Objected),
        ("confirmed", Silence.Confirmed),
        ("expired", Silence.Expired));

    private static MemberReader Section(MemberReader root, string name, string id, Dictionary<string, ClockRule> rules)
    {
        var section = root.Object(name);
        rules[id] = Rule(section, id);
        return section;
    }

    private static ClockRule Rule(MemberReader at, string id)
    {
        at.TextOrNull("note");
        return new ClockRule(id, at.Words("reason"), at.Text("article"), at.Mark("evidence"));
    }
}
