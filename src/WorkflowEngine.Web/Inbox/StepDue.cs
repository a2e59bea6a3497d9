using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.WorkItems;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The state of time of one piece of work: how its step stands now.</summary>
internal static class StepDue
{
    private const decimal UsualShare = 0.2m;

    private static readonly Sentence Applicant = new("chờ người nộp", "waiting for the applicant");

    /// <param name="opened">When the step opened.</param>
    /// <param name="due">When it is due; null, or <see cref="WorkItemRow.NeverDue"/>, when the document gives it no time.</param>
    /// <param name="stopped">For whom the dossier's clock waits; null while it runs.</param>
    /// <param name="facts">The calendar and the moment.</param>
    /// <param name="near">Share of the time left from which it is near.</param>
    public static Due? Of(DateTimeOffset opened, DateTimeOffset? due, Sentence? stopped, Facts facts, decimal near = UsualShare)
    {
        if (stopped is not null)
        {
            return Due.Stopped(stopped);
        }

        if (due is not { } at || at == WorkItemRow.NeverDue)
        {
            return null;
        }

        if (facts.Now > at)
        {
            return Due.Late(facts.Calendar.WorkingTimeBetween(at, facts.Now), at);
        }

        var left = facts.Calendar.WorkingTimeBetween(facts.Now, at);
        var whole = facts.Calendar.WorkingTimeBetween(opened, at);
        var working = facts.Calendar.LocalDay(facts.Calendar.NextWorkingMoment(facts.Now));
        return facts.Calendar.LocalDay(at) <= working || left.Ticks <= (decimal)whole.Ticks * near ? Due.Near(left, at) : Due.Running(left, at);
    }

    /// <summary>For whom a stopped clock waits, in the words of a badge.</summary>
    public static Sentence WaitsFor(Sentence? named) =>
        named is null ? Applicant : new Sentence($"chờ {named.Vi}", $"waiting for {named.En}");
}
