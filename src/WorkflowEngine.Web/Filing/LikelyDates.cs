using WorkflowEngine.Deadlines;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>When a result is to be expected if the dossier is sent now, and if it is sent after the day's cut-off.</summary>
/// <param name="Limit">The limit in words.</param>
/// <param name="Now">Sent now.</param>
internal sealed record LikelyDates(Sentence Limit, DateTimeOffset Now)
{
    /// <summary>Sent after the cut-off of today; null when that is past, when today is a day off, or when it makes no difference.</summary>
    public DateTimeOffset? After { get; init; }

    public TimeOnly CutOff { get; init; }

    /// <summary>The limit runs from the acceptance: the date holds when the dossier is accepted at once.</summary>
    public bool FromAcceptance { get; init; }

    /// <summary>Null where the procedure has no limit for the case, or no law on limits is in force.</summary>
    public static LikelyDates? Of(FilingRules rules, FilingAnswers answers, OfficeState office)
    {
        var calendar = answers.Calendar;
        if (rules.Limit(answers) is not { } fact
            || fact.Limit?.ToTimeLimit() is not { } limit
            || ClockLaw.InForce(office.Laws, answers.Today) is not { } law)
        {
            return null;
        }

        var now = law.DueIfFiled(calendar, answers.Now, limit);
        var cutOff = calendar.At(answers.Today, law.CutOff);
        DateTimeOffset? after = calendar.IsWorkingDay(answers.Today) && answers.Now < cutOff
            ? law.DueIfFiled(calendar, cutOff.AddMinutes(1), limit)
            : null;
        return new LikelyDates(WordsOf(fact, limit), now)
        {
            After = after == now ? null : after,
            CutOff = law.CutOff,
            FromAcceptance = fact.From == TimeLimitFact.Accepted,
        };
    }

    private static Sentence WordsOf(TimeLimitFact fact, TimeLimit limit) =>
        fact.Text is { } text ? new Sentence(text.Vi, text.En) : limit.Words;
}
