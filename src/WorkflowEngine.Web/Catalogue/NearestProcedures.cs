using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>When no procedure has all the words: those that share most letters in threes with them.</summary>
internal static class NearestProcedures
{
    public static IEnumerable<PublishedVersion> Of(CatalogueState catalogue, string words)
    {
        var asked = Threes(words);
        return catalogue.Procedures.Where(procedure => procedure.Closed is not { IsForGood: true })
            .Select(procedure => (procedure, Shared: Threes($"{procedure.Facts!.Name.Vi} {procedure.Facts!.Name.En} {procedure.Facts!.Field?.Name.Vi} {procedure.Facts!.Keywords?.Vi}").Count(asked.Contains)))
            .OrderByDescending(found => found.Shared)
            .Select(found => found.procedure);
    }

    private static HashSet<string> Threes(string text)
    {
        var plain = $" {Unmarked.Words(text, '.')} ";
        var threes = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 3 <= plain.Length; at++)
        {
            threes.Add(plain.Substring(at, 3));
        }

        return threes;
    }
}
