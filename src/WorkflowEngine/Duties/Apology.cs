using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>
/// The date will not be kept: whoever answers for the unit signs the apology with a new date (form 04), which goes to the
/// applicant and sets the date anew. The law gives how long before expiry it must go, and how often a date is set anew.
/// </summary>
internal sealed class Apology : DutyKind
{
    public const string Signed = "Signed";
    public const string NotSent = "NotSent";

    /// <summary>Members of the data: the date promised, the new one proposed or chosen, the reason as drafted.</summary>
    public const string Due = "due";

    public const string Day = "day";

    public const string Reason = "reason";

    public override string Name => "apology";

    public override Sentence Label { get; } = new("Ký văn bản xin lỗi, hẹn lại", "Sign the apology with a new date");

    public override Sentence Help { get; } = new(
        "Hồ sơ có khả năng không kịp ngày hẹn. Sửa lý do và ngày hẹn mới trong dự thảo rồi ký; thư gửi ngay cho người nộp và ngày hẹn được đặt lại. Mỗi hồ sơ chỉ được hẹn lại một lần.",
        "The date is likely not to be kept. Correct the reason and the new date of the draft, then sign; the letter goes out at once and the date is set anew. That is allowed once for a dossier.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } =
    [
        new(Signed, new Sentence("Ký và gửi", "Sign and send")),
        new(NotSent, new Sentence("Không gửi, hồ sơ sẽ kịp hạn", "Do not send, the date will be kept")),
    ];

    /// <summary>Who is late owes the apology.</summary>
    public override IEnumerable<DutyOutcome> OutcomesOf(Dossier dossier, Facts facts) =>
        Outcomes.Where(outcome => outcome.Name != NotSent || dossier.Clock?.IsLateAt(facts.Now, facts.Calendar) != true);

    internal override Sentence? Check(Burst burst, Wait duty, CloseDuty close)
    {
        if (string.IsNullOrWhiteSpace(close.Note))
        {
            return close.Outcome == Signed
                ? new Sentence("Ghi lý do chậm để in vào văn bản xin lỗi.", "Give the reason that the apology is to print.")
                : new Sentence("Ghi vì sao tin rằng hồ sơ sẽ kịp hạn.", "Say why the date will be kept.");
        }

        if (close.Outcome == NotSent)
        {
            return burst.IsLate
                ? new Sentence(
                    "Hồ sơ đã quá hạn nên phải xin lỗi người nộp; không thể bỏ qua.",
                    "The dossier is late, so the applicant is owed an apology; it cannot be left out.")
                : null;
        }

        return burst.Dossier.Clock is { IsEnded: true } ? null : CheckDay(burst, close);
    }

    internal override void After(Burst burst, Wait duty, CloseDuty close)
    {
        if (close.Outcome == Signed)
        {
            burst.Apologise(close.By, close.Note!, DayOf(close.Data));
        }
    }

    internal override bool IsMoot(Burst burst, Wait duty) => !burst.IsLate;

    private static Sentence? CheckDay(Burst burst, CloseDuty close) => DayOf(close.Data) is not { } day
        ? new Sentence("Chọn ngày hẹn mới.", "Choose the new date.")
        : burst.CheckReDate(day, close.By, close.Note!);

    private static DateOnly? DayOf(ValueMap data) =>
        DateOnly.TryParseExact(data[Day].TextOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
