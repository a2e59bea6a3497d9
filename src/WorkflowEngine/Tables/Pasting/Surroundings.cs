using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>What the text around a pasted table says of the procedure.</summary>
internal sealed partial record Surroundings(string? Code, string? Name, LimitText? Limit, string? Decision, DateOnly? DecisionDate)
{
    private static readonly string[] Limits = ["thoi han giai quyet", "thoi gian giai quyet", "tong thoi gian", "tong thoi han", "thoi gian thuc hien", "thoi han"];
    private static readonly string[] Names = ["ten thu tuc", "ten tthc", "thu tuc"];

    public static Surroundings Of(IReadOnlyList<string> lines, LimitUnit plainDay)
    {
        var text = string.Join('\n', lines);
        var decision = Number().Match(text);
        var date = Date().Match(text);
        return new Surroundings(
            CodeOf(text),
            lines.Select(line => Said(line, Names)).FirstOrDefault(name => name is not null) is { } said ? WithoutCode(said) : null,
            lines.Select(line => Said(line, Limits)).Select(line => LimitOf(line, plainDay)).FirstOrDefault(limit => limit is not null),
            decision.Success ? decision.Groups[1].Value : null,
            decision.Success && date.Success ? DayOf(date) : null);
    }

    private static string? CodeOf(string text) => Code_().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>What follows the colon of a line that begins with one of some words.</summary>
    private static string? Said(string line, string[] words)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || colon == line.Length - 1)
        {
            return null;
        }

        var plain = Unmarked.Words(line[..colon].TrimStart('-', '+', '*', ' '));
        plain = Counted().Replace(plain, "");
        return words.Any(word => plain.StartsWith(word, StringComparison.Ordinal)) ? line[(colon + 1)..].Trim() : null;
    }

    private static LimitText? LimitOf(string? text, LimitUnit plainDay)
    {
        if (text is null)
        {
            return null;
        }

        var sentence = text.Split(['.', ';'], 2) is [var head, var rest] && rest.Length > 0 && !char.IsDigit(rest[0]) ? head : text;
        return LimitText.TryParse(sentence, plainDay, out var limit, out _) && limit!.ToTimeLimit() is not null ? limit : null;
    }

    private static string? WithoutCode(string name)
    {
        var plain = Bracketed().Replace(name, "").Trim(' ', '-', '–', '.', ';', ':', '"', '“', '”');
        return plain.Length == 0 ? null : plain;
    }

    private static DateOnly? DayOf(Match date) =>
        DateOnly.TryParseExact(
            $"{date.Groups[1].Value}/{date.Groups[2].Value}/{date.Groups[3].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"\b\d\.\d{6}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code_();

    [GeneratedRegex(@"\(?\s*(mã|mã số|mã TTHC|mã thủ tục)?\s*:?\s*\d\.\d{6}\s*\)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(\d{1,6}/QĐ-[A-ZĐ]{2,10})", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)(\d{4})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{1,2} ", RegexOptions.NonBacktracking)]
    private static partial Regex Counted();
}
