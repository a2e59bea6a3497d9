using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>Whether a procedure takes dossiers in online on a day, and if not since when and why.</summary>
internal static class Availability
{
    /// <summary>Kind of an applicant that is a state agency.</summary>
    public const string Agency = "agency";

    /// <summary>Why nothing can be filed online by anybody but a state agency; null when it can.</summary>
    public static Sentence? WhyNot(PublishedVersion version, DateOnly day) => WhyNot(version, day, null);

    /// <summary>Why somebody of a kind cannot file online; null when they can.</summary>
    public static Sentence? WhyNot(PublishedVersion version, DateOnly day, string? kind) =>
        version.Closed?.Sentence ?? WhyNot(version.Facts!, day) ?? (version.Facts!.Kind == ProcedureKind.Internal && kind != Agency ? CatalogueText.BetweenAgencies : null);

    /// <summary>What the procedure's own facts say against filing online.</summary>
    public static Sentence? WhyNot(ProcedureFacts facts, DateOnly day)
    {
        if (facts.Status == ProcedureStatus.Repealed || facts.ValidTo < day)
        {
            return facts.ValidTo is { } last ? Dated(CatalogueText.RepealedSince, last.AddDays(1), facts) : Dated(CatalogueText.Repealed, facts);
        }

        if (facts.Status == ProcedureStatus.Suspended)
        {
            return Dated(CatalogueText.Suspended, facts);
        }

        if (facts.ValidFrom > day)
        {
            return Dated(CatalogueText.NotYet, facts.ValidFrom.Value, facts);
        }

        return facts.Channels.Contains(Channel.Online) ? null : CatalogueText.NotOnline;
    }

    private static Sentence Dated(Sentence why, DateOnly day, ProcedureFacts facts)
    {
        var date = day.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return Dated(new Sentence(Fill(why.Vi, date), Fill(why.En, date)), facts);
    }

    /// <summary>With the decision that the catalogue rests on, where it is known.</summary>
    private static Sentence Dated(Sentence why, ProcedureFacts facts) => facts.Decision is { } decision
        ? new Sentence(
            $"{why.Vi} {Fill(CatalogueText.ByDecision.Vi, decision.Number)}",
            $"{why.En} {Fill(CatalogueText.ByDecision.En, decision.Number)}")
        : why;

    private static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);
}
