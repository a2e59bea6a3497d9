using System.Globalization;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>What somebody looks for among the published procedures; what is null or empty does not narrow.</summary>
public sealed record ProcedureQuery
{
    /// <summary>In one's own words, with or without diacritics.</summary>
    public string? Words { get; init; }

    /// <summary>Code of a field of administration.</summary>
    public string? Field { get; init; }

    public GovernmentLevel? Level { get; init; }

    public ProcedureKind? Kind { get; init; }

    public ApplicantKind? Applicant { get; init; }
}

/// <summary>Finds published procedures, suspended ones too, repealed ones not.</summary>
public static class ProcedureList
{
    /// <summary>How much of what was asked a procedure must have to be an answer: people say more than a catalogue does.</summary>
    private const double Enough = 0.6;

    /// <summary>What stands so far behind the best is no answer beside it.</summary>
    private const double BesideBest = 0.5;

    /// <summary>
    /// Those that answer a query, the best first, of equals those whose names say little else; otherwise in the order of their names.
    /// Words may lack their diacritics, hold a slip of the keyboard or say more than the catalogue knows.
    /// </summary>
    public static IReadOnlyList<PublishedVersion> Find(CatalogueState state, ProcedureQuery query)
    {
        var found = Rated(state, query);
        return found.Count == 0 || SearchWord.Of(query.Words ?? "").Length == 0 ? [.. found.Select(one => one.Procedure)]
            : [.. found.Where(one => one.Share >= Enough && one.Rank >= found.Max(other => other.Rank) * BesideBest).Select(one => one.Procedure)];
    }

    /// <summary>Those that have anything of what was asked, the nearest first; for whoever found no answer.</summary>
    public static IReadOnlyList<PublishedVersion> Nearest(CatalogueState state, ProcedureQuery query) =>
        [.. Rated(state, query).Where(one => one.Rank > 0).Select(one => one.Procedure)];

    private static List<(PublishedVersion Procedure, double Share, double Rank)> Rated(CatalogueState state, ProcedureQuery query)
    {
        var asked = SearchWord.Of(query.Words ?? "");
        var index = ProcedureIndex.Of(state);
        return
        [
            .. state.Procedures
                .Where(procedure => procedure.Closed is not { IsForGood: true } && Fits(procedure.Facts!, query))
                .Select(procedure => (Procedure: procedure, Rate: asked.Length == 0 ? (Share: 1, Rank: 1) : index.Rate(procedure, asked)))
                .Select(one => (one.Procedure, one.Rate.Share, Rank: Math.Round(one.Rate.Rank, 6)))
                .OrderByDescending(one => one.Rank)
                .ThenBy(one => asked.Length == 0 ? 0 : one.Procedure.Facts!.Name.Vi.Split(' ').Length)
                .ThenBy(one => one.Procedure.Facts!.Name.Vi, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true)),
        ];
    }

    private static bool Fits(ProcedureFacts facts, ProcedureQuery query) =>
        (string.IsNullOrEmpty(query.Field) || facts.Field?.Code == query.Field)
        && (query.Level is not { } level || facts.Level == level)
        && (query.Kind is not { } kind || facts.Kind == kind)
        && (query.Applicant is not { } applicant || facts.Applicants.Contains(applicant));
}
