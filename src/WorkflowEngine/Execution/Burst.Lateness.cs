using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>A date that will not be kept, or was not: the apology with a new date, and the explanation.</summary>
internal sealed partial class Burst
{
    /// <summary>Form 04.</summary>
    private const string ApologyLetter = OutgoingLetter.Apology;

    private static readonly TimeLimit TimeToSign = TimeLimit.WorkingHours(4);

    /// <summary>Whether the clock ran past its limit, or ended past it.</summary>
    public bool IsLate => Facts.Calendar is { } calendar && Dossier.Clock?.IsLateAt(Facts.Now, calendar) == true;

    /// <summary>Whether the law still lets the date be set anew.</summary>
    public bool MayReDate => Dossier.Clock is { IsEnded: false, IsStopped: false } clock
        && Facts.LawOf(Dossier) is { } law
        && clock.TimesOf(ClockRule.ReDating, ClockEntryKind.ReDated) < law.ReDating.Times;

    /// <summary>Why the date cannot be set anew to a day; null when it can.</summary>
    public Sentence? CheckReDate(DateOnly day, string by, string reason) =>
        Dossier.Clock is { } clock && Facts.LawOf(Dossier) is { } law
            ? law.ReDate(Facts.Calendar, clock, day, new ClockRequest(At(clock), by) { Reason = reason }).Refusal
            : new Sentence("Hồ sơ không có thời hạn để hẹn lại.", "The dossier has no limit whose date could be set anew.");

    /// <summary>The date is set anew, and the apology says so to the applicant. Where the work is done already there is no new date.</summary>
    public void Apologise(string by, string reason, DateOnly? day)
    {
        var clock = Dossier.Clock!;
        var previous = clock.Due(Facts.Calendar) ?? Facts.Now;
        if (!clock.IsEnded)
        {
            Write(Facts.LawOf(Dossier)!.ReDate(Facts.Calendar, clock, day!.Value, new ClockRequest(At(clock), by) { Reason = reason }));
        }

        var promised = clock.IsEnded ? Facts.Now : Due ?? Facts.Now;
        PendingApology = (previous, promised, reason);
        var kind = DutyKinds.Apology;
        WriteLetter(
            (kind.Step, kind.Label.Vi),
            head => LetterModel.Of(this, Plan.Nodes[0], head).Merge(ValueMap.Of(("reason", reason), ("signer", LetterModel.SignedBy(this, by)))),
            ApologyLetter,
            "applicant",
            "mail,inbox");
        PendingApology = null;
    }

    /// <summary>The duty to apologise opens with a draft: the reason, and the day by which the work is safely done.</summary>
    public void OpenApology(Forecast? forecast)
    {
        if (!MayReDate || Due is not { } due || Facts.LawOf(Dossier) is not { } law)
        {
            return;
        }

        var by = law.ApologyBy(Facts.Calendar, due);
        OpenDuty(DutyKinds.Apology, by > Facts.Now ? by : Facts.Calendar.Add(Facts.Now, TimeToSign), ValueMap.Of(
            (Apology.Due, Facts.Calendar.Iso(due)),
            (Apology.Day, NewDay(due, forecast).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (Apology.Reason, DraftReason(forecast))));
    }

    /// <summary>The forecast of this dossier as it stands in this turn.</summary>
    public Forecast? Foresee() => Facts.Foreseeing ? null : Forecaster.Of(Plan, Dossier, Facts);

    private void BecomeLate()
    {
        if (!IsLate)
        {
            return;
        }

        OpenExplanation();
        if (MayReDate)
        {
            OpenApology(Foresee());
        }
    }

    private void ForeseeLateness(bool lastCall)
    {
        if (MayReDate && Foresee() is { } forecast && (lastCall ? forecast.MayBeLate : forecast.IsLikelyLate))
        {
            OpenApology(forecast);
        }
    }

    private void OpenExplanation() => OpenDuty(
        DutyKinds.Explanation,
        Facts.Calendar.Add(Facts.Now, Explanation.Time),
        ValueMap.Of((Apology.Due, Facts.Calendar.Iso(Dossier.Clock!.Due(Facts.Calendar)!.Value))));

    private DateOnly NewDay(DateTimeOffset due, Forecast? forecast)
    {
        var calendar = Facts.Calendar;
        var least = calendar.NextWorkingDay(calendar.LocalDay(due > Facts.Now ? due : Facts.Now));
        return forecast is null || calendar.LocalDay(forecast.Careful) is var day && day < least ? least : calendar.WorkingDayOnOrAfter(day);
    }

    private static string DraftReason(Forecast? forecast) => forecast?.Longest is { } step
        ? $"Bước “{step.Label}” cần thêm thời gian để giải quyết đúng quy định."
        : "Hồ sơ cần thêm thời gian để giải quyết đúng quy định.";
}
