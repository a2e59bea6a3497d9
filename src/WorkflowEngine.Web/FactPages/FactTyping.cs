using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.FactPages;

/// <summary>
/// Members of the facts as texts in controls, and back. What cannot be read as the member's kind is kept as the text that was
/// typed, so that nothing typed is lost: the reader of the facts tells what is wrong with it.
/// </summary>
internal static partial class FactTyping
{
    /// <summary>What a rule's first control says where there is JavaScript in its second.</summary>
    public const string ByRule = "rule";

    /// <summary>What the controls of a member hold; a rule has two, choices have one for each that is chosen.</summary>
    public static IReadOnlyList<string> Shown(FactMember member, JsonElement value) => member.Kind switch
    {
        FactKind.Choices => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Plain)] : [],
        FactKind.Rule => RuleOf(member, value),
        FactKind.Choice or FactKind.Flag => [value.ValueKind == JsonValueKind.Undefined ? member.Default : Plain(value)],
        FactKind.Date => [Date(Plain(value))],
        FactKind.Number or FactKind.Bound => [value.ValueKind switch
        {
            JsonValueKind.Undefined => member.Default,
            JsonValueKind.Number => value.GetRawText().Replace('.', ','),
            _ => Date(Plain(value)),
        }],
        FactKind.Amount => [value.ValueKind == JsonValueKind.Number ? Grouped(value) : Plain(value)],
        _ => [Plain(value)],
    };

    /// <summary>What was typed as the value to be kept; null when there is nothing to keep.</summary>
    public static Value? Read(FactMember member, IReadOnlyList<string> typed, JsonElement before)
    {
        var text = (typed.Count > 0 ? typed[0] : "").Trim().Normalize();
        return member.Kind switch
        {
            FactKind.Choices => Chosen(member, typed, before),
            FactKind.Rule => text switch
            {
                "" => null,
                "true" => true,
                "false" => false,
                _ => typed.Count > 1 ? typed[1].Trim().Normalize() : "",
            },
            _ when text.Length == 0 => null,
            FactKind.Flag => text switch { "true" => true, "false" => false, _ => text },
            FactKind.Words => Breaks().Replace(text, " "),
            FactKind.Date => IsoDate(text) ?? text,
            FactKind.Number or FactKind.Amount => Number(text) ?? (Value)text,
            FactKind.Bound => Today().IsMatch(text) ? "today" : Number(text) ?? (Value)(IsoDate(text) ?? text),
            _ => text,
        };
    }

    /// <summary>Texts of controls with the line ends of documents, for browsers send others.</summary>
    public static string Lines(string typed) => typed.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A value as one line of text, for people to compare.</summary>
    public static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => "",
        JsonValueKind.String => Lines(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static IReadOnlyList<string> RuleOf(FactMember member, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => [member.Default, ""],
        JsonValueKind.True or JsonValueKind.False => [Plain(value), ""],
        _ => [ByRule, Plain(value)],
    };

    /// <summary>What stays chosen keeps its order; what is new follows in the order of the contract.</summary>
    private static Value? Chosen(FactMember member, IReadOnlyList<string> typed, JsonElement before)
    {
        var chosen = typed.Where(code => code.Length > 0).Distinct().ToList();
        if (chosen.Count == 0)
        {
            return null;
        }

        var known = Shown(member, before);
        var order = member.Options.Select(option => option.Code).ToList();
        var added = chosen.Where(code => !known.Contains(code)).OrderBy(code => order.IndexOf(code) is var at and >= 0 ? at : int.MaxValue);
        return ValueList.From(known.Where(chosen.Contains).Concat(added).Select(code => (Value)code));
    }

    private static string Grouped(JsonElement number) => number.TryGetInt64(out var whole)
        ? whole.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.')
        : number.GetRawText().Replace('.', ',');

    /// <summary>Dots and spaces part thousands, a comma the decimals, as everywhere in the product; "đồng" may follow.</summary>
    private static Value? Number(string text)
    {
        if (!Figures().IsMatch(text))
        {
            return null;
        }

        var plain = Thousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal) : text;
        plain = new string([.. plain.Where(sign => char.IsDigit(sign) || sign is '-' or '.' or ',')]).Replace(',', '.');
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string? IsoDate(string text) =>
        DateOnly.TryParseExact(text, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)
            : text;

    [GeneratedRegex(@"\A-?[0-9](?:[0-9. \u00A0]*[0-9])?(?:,[0-9]+)?(?:\s*đồng)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\A-?[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\A(?:hôm nay|today)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Today();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Breaks();
}
