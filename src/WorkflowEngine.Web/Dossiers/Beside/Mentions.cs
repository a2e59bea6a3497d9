using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>Finds whom a note speaks to: an @ and then the name, or the code, of a colleague who may see the dossier.</summary>
internal static class Mentions
{
    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>People with a position in a unit that has or had the dossier, or that works for one, by name.</summary>
    public static IReadOnlyList<(string Code, string Name)> Candidates(OpenedDossier opened)
    {
        var (office, today, units) = (opened.Official.Office, opened.Official.Today, opened.Units);
        return [.. office.People
            .Where(person => person.Code != opened.Official.Code
                && office.PositionsOf(person.Code, today).Any(held => units.Contains(held.Unit.Code) || held.Position.WorksFor.Any(units.Contains)))
            .Select(person => (person.Code, person.Name))
            .OrderBy(person => person.Name, StringComparer.Create(CultureInfo.GetCultureInfo("vi"), ignoreCase: false))];
    }

    /// <summary>The codes of those who are mentioned, or the sentence about one whom nobody can be.</summary>
    public static (ImmutableArray<string> Codes, Sentence? Wrong) In(string text, IReadOnlyList<(string Code, string Name)> candidates)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            // an address of mail has letters before its @, and an @ before a blank speaks to nobody
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || at + 1 == text.Length || !char.IsLetter(text[at + 1]))
            {
                continue;
            }

            var rest = text[(at + 1)..];
            var fits = candidates.Where(person => Begins(rest, person.Name) || Begins(rest, person.Code)).ToList();
            if (fits.Count == 0)
            {
                return ([], Unknown(rest));
            }

            found.Add(fits.MaxBy(person => Begins(rest, person.Name) ? person.Name.Length : person.Code.Length).Code);
        }

        return ([.. found.Distinct()], null);
    }

    private static bool Begins(string rest, string name) =>
        Letters.IsPrefix(rest, name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length)
        && (length == rest.Length || !char.IsLetterOrDigit(rest[length]));

    private static Sentence Unknown(string rest)
    {
        var said = string.Join(' ', rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(4));
        return new Sentence(
            $"Không có đồng nghiệp nào được xem hồ sơ này khớp với “@{said}”. Ghi đủ họ tên như trong danh sách.",
            $"No colleague who may see this dossier fits “@{said}”. Write the whole name as in the list.");
    }
}
