using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>What somebody looks for among the published procedures; what is null or empty does not narrow.</summary>
public sealed record ProcedureQuery
{
    /// <summary>In one's own words, with or without diacritics; every word has to be found.</summary>
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
    /// <summary>Those that answer a query: the best first, of equals those whose names say little else; otherwise in the order of their names.</summary>
    public static IReadOnlyList<PublishedVersion> Find(CatalogueState state, ProcedureQuery query)
    {
        var words = Plain(query.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. state.Procedures
                .Where(procedure => procedure.Closed is not { IsForGood: true } && Fits(procedure.Facts!, query))
                .Select(procedure => (Procedure: procedure, Rank: Rank(procedure.Facts!, words)))
                .Where(found => found.Rank > 0)
                .OrderByDescending(found => found.Rank)
                .ThenBy(found => words.Length == 0 ? 0 : found.Procedure.Facts!.Name.Vi.Split(' ').Length)
                .ThenBy(found => found.Procedure.Facts!.Name.Vi, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true))
                .Select(found => found.Procedure),
        ];
    }

    /// <summary>A procedure's code keeps its dots.</summary>
    private static string Plain(string text) => Unmarked.Words(text, '.');

    private static bool Fits(ProcedureFacts facts, ProcedureQuery query) =>
        (string.IsNullOrEmpty(query.Field) || facts.Field?.Code == query.Field)
        && (query.Level is not { } level || facts.Level == level)
        && (query.Kind is not { } kind || facts.Kind == kind)
        && (query.Applicant is not { } applicant || facts.Applicants.Contains(applicant));

    /// <summary>0 when a word is nowhere to be found; more when the name has the words, most when it begins with them.</summary>
    private static int Rank(ProcedureFacts facts, string[] words)
    {
        if (words.Length == 0)
        {
            return 1;
        }

        var name = $" {Plain(facts.Name.Vi)} {Plain(facts.Name.En)} ";
        var all = $"{name}{Plain(facts.Code)} {Plain(facts.Field?.Name.Vi ?? "")} {Plain(facts.Field?.Name.En ?? "")} "
            + string.Join(' ', facts.Results.Select(result => Plain(result.Name.Vi)))
            + $" {Plain(facts.Keywords?.Vi ?? "")} {Plain(facts.Keywords?.En ?? "")}";
        if (!words.All(word => all.Contains(word, StringComparison.Ordinal)))
        {
            return 0;
        }

        var phrase = string.Join(' ', words);
        return Plain(facts.Code) == phrase ? 5
            : name.StartsWith(" " + phrase, StringComparison.Ordinal) ? 4
            : name.Contains(" " + phrase, StringComparison.Ordinal) ? 3
            : words.All(word => name.Contains(" " + word, StringComparison.Ordinal)) ? 2
            : 1;
    }
}
