using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>What lists and pages say of a procedure before anybody has answered anything.</summary>
public sealed class ProcedureWords(Text text, Formats formats, TimeProvider clock)
{
    /// <summary>The limits as the law words them, the general one first; each with the case that it holds for.</summary>
    public IReadOnlyList<string> Limits(ProcedureFacts facts) =>
        [.. facts.TimeLimits.Reverse().Select(limit => text[WordsOf(limit)]).Distinct()];

    /// <summary>The general limit in one line.</summary>
    public string Limit(ProcedureFacts facts) => Limits(facts) switch
    {
        [] => text[CatalogueText.NoLimit],
        [var only] => only,
        [var first, ..] => text[CatalogueText.LimitByCase, first],
    };

    public Text Text => text;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today where the office is.</summary>
    public DateOnly Today(OfficeState? office) => office is null
        ? DateOnly.FromDateTime(formats.Local(clock.GetUtcNow()))
        : office.CalendarAt(clock.GetUtcNow()).LocalDay(clock.GetUtcNow());

    /// <summary>What is to be paid online, in one line.</summary>
    public string Fee(PublishedVersion procedure, OfficeState? office) => Fee(procedure, office, Channels.Online);

    /// <summary>What is to be paid by a channel when nothing is answered yet.</summary>
    public string Fee(PublishedVersion procedure, OfficeState? office, string channel)
    {
        if (procedure.Facts!.Fees.IsEmpty)
        {
            return text[CatalogueText.NoFee];
        }

        if (office is null)
        {
            return text[CatalogueText.FeeByCase];
        }

        var now = clock.GetUtcNow();
        try
        {
            var fees = procedure.Plan.Rules!.Fees(new FilingAnswers { Channel = channel, Now = now, Calendar = office.CalendarAt(now) });
            return fees.Count == 0 ? text[CatalogueText.NoFee] : formats.Money(fees.Sum(fee => fee.Amount));
        }
        catch (FilingRuleException)
        {
            // The amount hangs on an answer that nobody has given yet.
            return text[CatalogueText.FeeByCase];
        }
    }

    /// <summary>Whether every case can be done without a visit.</summary>
    public static bool IsFullOnline(ProcedureFacts facts) =>
        facts.Channels.Contains(Channel.Online) && facts.ServiceLevels.All(level => level.Level == ServiceLevel.Full);

    /// <summary>Why a visit is needed, as published.</summary>
    public static Sentence? PartialReason(ProcedureFacts facts) =>
        facts.ServiceLevels.FirstOrDefault(level => level.Level == ServiceLevel.Partial)?.Reason is { } reason ? Of(reason) : null;

    public static Sentence Of(LocalText local) => new(local.Vi, local.En);

    internal static Sentence WordsOf(TimeLimitFact limit) =>
        limit.Text is { } words ? Of(words) : limit.Limit?.ToTimeLimit()?.Words ?? new Sentence(limit.Limit?.Source ?? "", limit.Limit?.Source ?? "");
}
