using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>
/// The clock stands still by a person's word: only for a cause that the clock law of the day of receipt names and lets stop it,
/// and that no step of the flow waits for by itself.
/// </summary>
public static partial class Engine
{
    /// <summary>Causes that steps of the flow stop the clock for.</summary>
    private static readonly string[] OfSteps = [.. Enum.GetValues<ClockCause>().Select(Burst.RuleOf)];

    /// <summary>The causes for which a person may have the clock of a dossier of a procedure stand still.</summary>
    public static IEnumerable<WaitRule> PauseCauses(ClockLaw law, string? procedure) => ByWord(law).Where(wait => wait.Fits(procedure));

    private static IEnumerable<WaitRule> ByWord(ClockLaw law) =>
        law.Waits.Where(wait => wait.Effect == WaitEffect.Stops && !OfSteps.Contains(wait.Rule.Id));

    private static Sentence? Pause(Burst burst, PauseClock pause)
    {
        if (WorksOn(burst, pause.By) is { } notTheirs)
        {
            return notTheirs;
        }

        if (burst.Dossier.Status is not (PublicStatus.Accepted or PublicStatus.InProgress))
        {
            return new Sentence(
                "Chỉ dừng đồng hồ khi hồ sơ đã được tiếp nhận và đang giải quyết.",
                "The clock is stopped only while an accepted dossier is worked on.");
        }

        if (string.IsNullOrWhiteSpace(pause.Reason))
        {
            return new Sentence("Nêu rõ đang chờ gì và căn cứ.", "Say what is waited for, and on what basis.");
        }

        return burst.Try((law, clock, at) =>
            ByWord(law).FirstOrDefault(wait => wait.Rule.Id == pause.Cause) is not { } cause
                ? ClockDecision.Refuse(
                    $"“{law.Head.Name.Vi}” không cho dừng đồng hồ theo ý người xử lý vì “{pause.Cause}”.",
                    $"“{law.Head.Name.En}” lets nobody stop the clock for “{pause.Cause}”.")
            : !cause.Fits(burst.Dossier.Filing?.Procedure)
                ? ClockDecision.Refuse(
                    $"“{cause.Rule.Reason.Vi}” là của thủ tục {string.Join(", ", cause.Procedures)}, không dừng được đồng hồ của thủ tục {burst.Dossier.Filing?.Procedure} ({cause.Rule.Article}).",
                    $"“{cause.Rule.Reason.En}” is of procedure {string.Join(", ", cause.Procedures)} and does not stop the clock of procedure {burst.Dossier.Filing?.Procedure} ({cause.Rule.Article}).")
            : clock.OpenStops.Any(stop => stop.Rule == pause.Cause)
                ? ClockDecision.Refuse("Đồng hồ đang dừng vì lý do này rồi.", "The clock stands still for this already.")
            : law.BeginWait(
                burst.Facts.Calendar,
                clock,
                pause.Cause,
                new ClockRequest(at, pause.By) { Reason = pause.Reason },
                clock.TimesOf(pause.Cause, ClockEntryKind.Stopped)));
    }

    private static Sentence? Continue(Burst burst, ContinueClock go) =>
        WorksOn(burst, go.By) ?? burst.Try((law, clock, at) =>
            clock.OpenStops.Any(stop => stop.Rule == go.Cause && stop.By is not null)
                ? law.EndWait(burst.Facts.Calendar, clock, go.Cause, new ClockRequest(at, go.By) { Reason = go.Note })
                : ClockDecision.Refuse("Đồng hồ không dừng vì lý do này.", "The clock does not stand still for this."));
}
