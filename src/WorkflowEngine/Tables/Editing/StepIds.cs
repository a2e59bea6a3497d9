using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>Ids of new steps: the name without marks, its words joined by hyphens.</summary>
internal static class StepIds
{
    private const int MostLetters = 48;

    public static string Free(string name, IReadOnlySet<string> taken)
    {
        var plain = Slug(name);
        var id = plain;
        for (var next = 2; taken.Contains(id); next++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{plain}-{next}");
        }

        return id;
    }

    /// <summary>"Thẩm định hồ sơ" is "tham-dinh-ho-so"; what has no Latin letters is "buoc".</summary>
    public static string Slug(string name)
    {
        var plain = string.Concat(Unmarked.Words(name).Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : ' '));
        var id = "";
        foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (id.Length + word.Length >= MostLetters)
            {
                break;
            }

            id += id.Length == 0 ? word : "-" + word;
        }

        return id.Length == 0 ? "buoc" : id;
    }

    /// <summary>"tham-dinh" is "ThamDinh", as rules name a step's outputs.</summary>
    public static string Pascal(string id) =>
        string.Concat(id.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
