using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// Reads the members of one JSON object of an office document strictly, and collects a fault for each one that is
/// missing, of another shape, or not known. A member with a fault reads as a harmless value, so that all faults show at once.
/// </summary>
internal sealed partial class MemberReader(JsonElement element, string path, List<MemberFault> faults)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal) { "$schema" };

    public string Path => path;

    public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null;

    public string Text(string name) => Member(name, Expected.Text) is { } member
        ? member.ValueKind == JsonValueKind.String && member.GetString() is { } text && text.Trim().Length > 0
            ? text
            : Wrong(member, name, Expected.Text, "")
        : "";

    public string? TextOrNull(string name) => Optional(name) ? Text(name) : null;

    public Sentence Words(string name)
    {
        var words = Object(name);
        var sentence = new Sentence(words.Text("vi"), words.Text("en"));
        words.Close();
        return sentence;
    }

    public DateOnly Date(string name) => Parsed(name, Expected.Date, DateOnly.MinValue, static text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= CalendarRules.FirstYear and <= CalendarRules.LastYear ? date : null);

    public DateOnly? DateOrNull(string name) => Optional(name) ? Date(name) : null;

    public TimeOnly Time(string name) => Parsed(name, Expected.Time, TimeOnly.MinValue, static text =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null);

    public TimeLimit Limit(string name) => Parsed<TimeLimit>(name, Expected.Limit, TimeLimit.SameDay, static text =>
        TimeLimit.TryParse(text, out var limit) ? limit : null);

    public TimeLimit? LimitOrNull(string name) => Optional(name) ? Limit(name) : null;

    public T Parsed<T>(string name, Sentence expected, T otherwise, Func<string, T?> parse)
        where T : struct =>
        Member(name, expected) is not { } member ? otherwise
        : member.ValueKind == JsonValueKind.String && parse(member.GetString()!) is { } value ? value
        : Wrong(member, name, expected, otherwise);

    public T Choice<T>(string name, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var words = new string[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            words[i] = choices[i].Word;
        }

        var listed = string.Join(", ", words);
        var expected = new Sentence($"một trong các từ: {listed}", $"one of: {listed}");
        if (Member(name, expected) is not { } member)
        {
            return choices[0].Value;
        }

        foreach (var (word, value) in choices)
        {
            if (member.ValueKind == JsonValueKind.String && member.ValueEquals(word))
            {
                return value;
            }
        }

        return Wrong(member, name, expected, choices[0].Value);
    }

    public decimal Number(string name, decimal least, decimal most)
    {
        var expected = new Sentence(
            string.Create(CultureInfo.InvariantCulture, $"một số từ {least} đến {most}"),
            string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return Member(name, expected) is not { } member ? least
            : member.ValueKind == JsonValueKind.Number && member.TryGetDecimal(out var number) && number >= least && number <= most ? number
            : Wrong(member, name, expected, least);
    }

    public int Whole(string name, int least, int most)
    {
        var expected = new Sentence($"một số nguyên từ {least} đến {most}", $"a whole number from {least} to {most}");
        return Member(name, expected) is not { } member ? least
            : member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) && number >= least && number <= most ? number
            : Wrong(member, name, expected, least);
    }

    public bool Flag(string name, bool otherwise) => !Optional(name) ? otherwise
        : Member(name, Expected.Flag) is not { } member ? otherwise
        : member.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.GetBoolean()
        : Wrong(member, name, Expected.Flag, otherwise);

    public MemberReader Object(string name)
    {
        if (Member(name, Expected.Object) is { } member)
        {
            if (member.ValueKind == JsonValueKind.Object)
            {
                return new MemberReader(member, $"{path}.{name}", faults);
            }

            Wrong(member, name, Expected.Object, 0);
        }

        return new MemberReader(default, $"{path}.{name}", []) { IsAbsent = true };
    }

    /// <summary>The objects of a list; a missing list is empty.</summary>
    public IEnumerable<MemberReader> Items(string name)
    {
        foreach (var (item, at) in Elements(name))
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                yield return new MemberReader(item, at, faults);
            }
            else
            {
                faults.Add(Fault(at, Expected.Object, Found(item)));
            }
        }
    }

    public List<(JsonElement Item, string Path)> Elements(string name)
    {
        var items = new List<(JsonElement, string)>();
        if (!Optional(name) || Member(name, Expected.List) is not { } member)
        {
            return items;
        }

        if (member.ValueKind != JsonValueKind.Array)
        {
            Wrong(member, name, Expected.List, 0);
            return items;
        }

        foreach (var item in member.EnumerateArray())
        {
            items.Add((item, $"{path}.{name}[{items.Count}]"));
        }

        return items;
    }

    /// <summary>The texts of a list, trimmed; whatever is none, or does not hold, is a fault in its place.</summary>
    /// <param name="name">The list; a missing one is empty.</param>
    /// <param name="expected">What each has to be; any text when null.</param>
    /// <param name="holds">Whether a text is such a one; null where any text is.</param>
    public ImmutableArray<string> Texts(string name, Sentence? expected = null, Func<string, bool>? holds = null)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, at) in Elements(name))
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString()!.Trim() is { Length: > 0 } text && holds?.Invoke(text) != false)
            {
                texts.Add(text);
            }
            else
            {
                Expect(at, expected ?? Expected.Text, item);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>A member of any shape; null when it is not there.</summary>
    public JsonElement? Raw(string name) => Optional(name) ? element.GetProperty(name) : null;

    public bool IsList(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array;

    public void Add(string name, Sentence sentence) => faults.Add(new MemberFault($"{path}.{name}", sentence));

    public void Expect(string at, Sentence expected, JsonElement found) => faults.Add(Fault(at, expected, Found(found)));

    private bool IsAbsent { get; init; }

    private bool Optional(string name)
    {
        _read.Add(name);
        return !IsAbsent && Has(name);
    }

    public Evidence Mark(string name) => Choice(
        name,
        ("T", Evidence.Text),
        ("S", Evidence.Secondary),
        ("K", Evidence.Known),
        ("P", Evidence.Proposed),
        ("?", Evidence.Unverified));

    private JsonElement? Member(string name, Sentence expected)
    {
        _read.Add(name);
        if (IsAbsent)
        {
            return null;
        }

        if (element.TryGetProperty(name, out var member))
        {
            return member;
        }

        faults.Add(Fault($"{path}.{name}", expected, new Sentence("không có mục này", "no such member")));
        return null;
    }

    private T Wrong<T>(JsonElement found, string name, Sentence expected, T otherwise)
    {
        faults.Add(Fault($"{path}.{name}", expected, Found(found)));
        return otherwise;
    }

    private static MemberFault Fault(string at, Sentence expected, Sentence found) => new(at, new Sentence(
        $"{at}: cần {expected.Vi}, nhưng thấy {found.Vi}.",
        $"{at}: expected {expected.En}, found {found.En}."));

    private static Sentence Found(JsonElement found)
    {
        var text = found.GetRawText();
        text = text.Length > 60 ? text[..57] + "…" : text;
        return new Sentence(text, text);
    }

    internal static class Expected
    {
        public static readonly Sentence Object = new("một đối tượng JSON", "a JSON object");
        public static readonly Sentence List = new("một danh sách JSON", "a JSON list");
        public static readonly Sentence Text = new("một đoạn chữ không trống", "a text that is not empty");
        public static readonly Sentence Flag = new("true hoặc false", "true or false");
        public static readonly Sentence Date = new("một ngày có thật, viết dạng 2026-11-17", "a real day written as 2026-11-17");
        public static readonly Sentence Time = new("giờ và phút, viết dạng 15:00", "hours and minutes written as 15:00");
        public static readonly Sentence Limit = new("một thời hạn, viết dạng 3 wd, 10 d, 4 h hoặc same day", "a limit written as 3 wd, 10 d, 4 h or same day");
    }
}
