using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

public sealed partial class ClockLaw
{
    /// <summary>
    /// A wait begins. <paramref name="earlier"/> is how often this wait began before on the dossier. Answers with a stop,
    /// with nothing where the clock runs on, or with a refusal when it may not happen (again). Several waits may be open at
    /// once: the clock goes on when the last of them is over.
    /// </summary>
    public ClockDecision BeginWait(WorkingCalendar calendar, ClockLedger ledger, string wait, ClockRequest request, int earlier)
    {
        if (WaitOf(wait) is not { } rule)
        {
            var known = string.Join(", ", _waits.Keys);
            return ClockDecision.Refuse(
                $"“{Head.Name.Vi}” không có quy tắc chờ “{wait}”; các quy tắc có: {known}.",
                $"“{Head.Name.En}” has no wait “{wait}”; it has: {known}.");
        }

        if (Follows(ledger, request) is { } refused)
        {
            return refused;
        }

        var warning = earlier == 0 ? AskedLate(calendar, ledger, rule, request) : null;
        if (rule.Times is { } times && earlier >= times)
        {
            var most = rule.TimesWithReason ?? times;
            if (earlier >= most)
            {
                return ClockDecision.Refuse(
                    $"Hồ sơ này đã {earlier} lần phải chờ {rule.WaitsFor.Vi}; không được thêm lần nữa vì tối đa là {most} lần ({rule.Rule.Article}).",
                    $"This dossier has waited for {rule.WaitsFor.En} {earlier} time(s) already; it may not wait again, {most} being the most ({rule.Rule.Article}).");
            }

            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return ClockDecision.Refuse(
                    $"Hồ sơ này đã {earlier} lần phải chờ {rule.WaitsFor.Vi}; quy định chỉ cho {times} lần ({rule.Rule.Article}). Muốn thêm một lần phải ghi rõ lý do.",
                    $"This dossier has waited for {rule.WaitsFor.En} {earlier} time(s) already, and the rule allows {times} ({rule.Rule.Article}). Another time needs a reason.");
            }

            warning = new Sentence(
                $"Đây là lần thứ {earlier + 1} chờ {rule.WaitsFor.Vi}, vượt số lần quy định là {times} ({rule.Rule.Article}).",
                $"Wait number {earlier + 1} for {rule.WaitsFor.En}, beyond the {times} that the rule allows ({rule.Rule.Article}).");
        }

        if ((request.Effect ?? rule.Effect) is var effect && effect is WaitEffect.Runs or WaitEffect.Subtracts)
        {
            return ClockDecision.RunsOn with { Warning = warning };
        }

        return ClockDecision.Write(
            new ClockEntry(request.At, ClockEntryKind.Stopped, wait)
            {
                By = request.By,
                WaitsFor = request.WaitsFor,
                StartsAnew = effect == WaitEffect.Restarts,
                Note = request.Reason,
            },
            warning);
    }

    /// <summary>
    /// A wait that stopped the clock is over: the clock goes on unless another wait is still open, or the whole limit is given
    /// anew as on a receipt at this moment.
    /// </summary>
    public ClockDecision EndWait(WorkingCalendar calendar, ClockLedger ledger, string wait, ClockRequest request)
    {
        if (Follows(ledger, request) is { } refused)
        {
            return refused;
        }

        if (ledger.OpenStops.LastOrDefault(stop => stop.Rule == wait) is not { } open)
        {
            var words = WaitOf(wait)?.WaitsFor ?? Unknown(wait).Reason;
            return ClockDecision.Refuse(
                $"Đồng hồ không dừng để chờ {words.Vi}, nên không có gì để chạy tiếp.",
                $"The clock is not stopped to wait for {words.En}; there is nothing to go on from.");
        }

        return ClockDecision.Write(open.StartsAnew
            ? new ClockEntry(request.At, ClockEntryKind.Restarted, open.Rule)
            {
                By = request.By,
                From = CountedFrom(calendar, request.At, ledger.Limit).From,
                Note = request.Reason,
            }
            : new ClockEntry(request.At, ClockEntryKind.Resumed, open.Rule) { By = request.By, Note = request.Reason });
    }

    /// <summary>A wait during which the clock ran is over; where the rule subtracts it, what it took is given back.</summary>
    public ClockDecision Credit(ClockLedger ledger, string wait, DateTimeOffset asked, ClockRequest request)
    {
        if (Follows(ledger, request) is { } refused)
        {
            return refused;
        }

        if ((request.Effect ?? WaitOf(wait)?.Effect) != WaitEffect.Subtracts || ledger.IsStopped)
        {
            return ClockDecision.RunsOn;
        }

        return ClockDecision.Write(new ClockEntry(request.At, ClockEntryKind.Extended, wait)
        {
            By = request.By,
            From = asked < request.At ? asked : request.At,
            Note = request.Reason,
        });
    }

    /// <summary>The limit is made longer where a special law allows it; a reason and that law are required in the request.</summary>
    public ClockDecision Extend(ClockLedger ledger, TimeLimit amount, ClockRequest request)
    {
        if (Follows(ledger, request) is { } refused)
        {
            return refused;
        }

        var done = ledger.TimesOf(ClockRule.Extension, ClockEntryKind.Extended);
        return done >= Extension.Times
            ? ClockDecision.Refuse(
                $"Thời hạn đã được gia hạn {done} lần, không được gia hạn thêm: tối đa {Extension.Times} lần ({Extension.Rule.Article}).",
                $"The limit was extended {done} time(s) already; at most {Extension.Times} ({Extension.Rule.Article}).")
            : string.IsNullOrWhiteSpace(request.Reason)
            ? ClockDecision.Refuse(
                "Gia hạn phải ghi rõ lý do và căn cứ pháp luật.",
                "An extension needs its reason and its legal basis.")
            : amount.Amount <= 0 || !ledger.Adds(amount)
            ? ClockDecision.Refuse(
                $"Thời gian gia hạn phải cùng loại với thời hạn ({ledger.Limit.Words.Vi}), nhưng thấy {amount.Words.Vi}.",
                $"An extension has to be of the same kind as the limit ({ledger.Limit.Words.En}), found {amount.Words.En}.")
            : ClockDecision.Write(new ClockEntry(request.At, ClockEntryKind.Extended, ClockRule.Extension)
            {
                By = request.By,
                Amount = amount,
                Note = request.Reason,
            });
    }

    /// <summary>
    /// An apology promises a new day. It needs a reason, a working day after the present one, and may be given only as often
    /// as the law says; when it comes later than <see cref="ApologyBy"/> the answer carries a warning.
    /// </summary>
    public ClockDecision ReDate(WorkingCalendar calendar, ClockLedger ledger, DateOnly day, ClockRequest request)
    {
        if (Follows(ledger, request) is { } refused)
        {
            return refused;
        }

        if (ledger.Due(calendar) is not { } due)
        {
            return ClockDecision.Refuse(
                "Đồng hồ đang dừng, chưa có ngày hẹn để hẹn lại.",
                "The clock is stopped; there is no date to be set anew.");
        }

        var done = ledger.TimesOf(ClockRule.ReDating, ClockEntryKind.ReDated);
        if (done >= ReDating.Times)
        {
            return ClockDecision.Refuse(
                $"Ngày trả kết quả đã được hẹn lại {done} lần; chỉ được hẹn lại tối đa {ReDating.Times} lần ({ReDating.Rule.Article}).",
                $"The date was set anew {done} time(s) already; at most {ReDating.Times} ({ReDating.Rule.Article}).");
        }

        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            return ClockDecision.Refuse("Hẹn lại ngày trả kết quả phải ghi rõ lý do.", "Setting the date anew needs a reason.");
        }

        var (dueDay, today) = (calendar.LocalDay(due), calendar.LocalDay(request.At));
        if (day <= dueDay || day <= today || !calendar.IsWorkingDay(day))
        {
            return ClockDecision.Refuse(
                $"Ngày hẹn lại phải là ngày làm việc sau ngày {Later(dueDay, today):dd/MM/yyyy}, nhưng thấy {day:dd/MM/yyyy}.",
                $"The new date has to be a working day after {Later(dueDay, today):dd/MM/yyyy}, found {day:dd/MM/yyyy}.");
        }

        var latest = ApologyBy(calendar, due);
        return ClockDecision.Write(
            new ClockEntry(request.At, ClockEntryKind.ReDated, ClockRule.ReDating) { By = request.By, Day = day, Note = request.Reason },
            request.At <= latest ? null : new Sentence(
                $"Văn bản xin lỗi phải gửi chậm nhất {Local(latest)}, trước khi hết hạn {ReDating.Notice.Words.Vi} ({ReDating.Rule.Article}); lần này gửi muộn.",
                $"The apology was due by {Local(latest)}, {ReDating.Notice.Words.En} before expiry ({ReDating.Rule.Article}); this one is late."));
    }

    /// <summary>The work is done, refused or withdrawn.</summary>
    public static ClockDecision End(ClockLedger ledger, ClockRequest request) => Follows(ledger, request) ?? ClockDecision.Write(
        new ClockEntry(request.At, ClockEntryKind.Ended, ClockRule.Finish) { By = request.By, Note = request.Reason });

    private Sentence? AskedLate(WorkingCalendar calendar, ClockLedger ledger, WaitRule rule, ClockRequest request)
    {
        var received = ledger.Entries[0];
        return received.Rule != ClockRule.Step && AskBy(calendar, rule.Rule.Id, received.At) is { } latest && request.At > latest
            ? new Sentence(
                $"Yêu cầu này phải gửi chậm nhất {Local(latest)}, trong {rule.AskWithin!.Value.Words.Vi} kể từ khi nhận hồ sơ ({rule.Rule.Article}); lần này gửi muộn.",
                $"This was to be asked for by {Local(latest)}, within {rule.AskWithin.Value.Words.En} of receipt ({rule.Rule.Article}); it is late.")
            : null;
    }

    private static ClockDecision? Follows(ClockLedger ledger, ClockRequest request) =>
        ledger.IsEnded
            ? ClockDecision.Refuse(
                $"Đồng hồ đã kết thúc lúc {Local(ledger.Last.At)}, không ghi thêm được.",
                $"The clock ended at {Local(ledger.Last.At)}; nothing more can be written.")
        : request.At < ledger.Last.At
            ? ClockDecision.Refuse(
                $"Việc này phải xảy ra không sớm hơn lần ghi trước ({Local(ledger.Last.At)}), nhưng thấy {Local(request.At)}.",
                $"This has to happen no earlier than the entry before it ({Local(ledger.Last.At)}), found {Local(request.At)}.")
        : null;

    private static string Local(DateTimeOffset moment) => moment.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
