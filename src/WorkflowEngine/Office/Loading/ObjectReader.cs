using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Loading;

/// <summary>Reads the members of one JSON object; what is missing, of the wrong kind or unknown becomes a finding.</summary>
internal sealed class ObjectReader(JsonElement element, Place place, FindingLog log)
{
    private readonly List<string> _known = [];

    public Place Place => place;

    public FindingLog Log => log;

    /// <summary>A text that must be there; empty when it is not, and the finding says so.</summary>
    public string Text(string name)
    {
        if (Find(name, JsonValueKind.String, "một chuỗi ký tự", "a text", required: true) is not { } found)
        {
            return "";
        }

        var text = found.GetString()!;
        if (string.IsNullOrWhiteSpace(text))
        {
            log.Error(place.Member(name), "Cần một chuỗi ký tự, nhưng chuỗi đang để trống.", "Expected a text, found an empty one.");
        }

        return text;
    }

    public string? TextOrNull(string name) =>
        Find(name, JsonValueKind.String, "một chuỗi ký tự", "a text", required: false)?.GetString();

    /// <summary>A lower-case ASCII code: letters, digits, dots and hyphens.</summary>
    public string Code(string name) => Checked(Text(name), place.Member(name));

    public string? CodeOrNull(string name) => TextOrNull(name) is { } code ? Checked(code, place.Member(name)) : null;

    public ImmutableArray<string> Codes(string name, bool required, string? alsoAllowed = null)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        var list = Items(name, required);
        for (var i = 0; i < list.Count; i++)
        {
            var itemPlace = place.Item(name, i);
            if (list[i].ValueKind != JsonValueKind.String)
            {
                log.Error(itemPlace, $"Cần một mã, nhưng gặp {Found(list[i]).Vi}.", $"Expected a code, found {Found(list[i]).En}.");
                continue;
            }

            var code = list[i].GetString()!;
            if (codes.Contains(code))
            {
                log.Error(itemPlace, $"Mã “{code}” đã có ở trên trong cùng danh sách.", $"The code “{code}” is already in this list.");
            }

            codes.Add(code == alsoAllowed ? code : Checked(code, itemPlace));
        }

        if (required && list.Count == 0 && _known.Contains(name) && element.TryGetProperty(name, out _))
        {
            log.Error(place.Member(name), "Cần ít nhất một mã, nhưng danh sách đang trống.", "Expected at least one code, found an empty list.");
        }

        return codes.ToImmutable();
    }

    public bool Boolean(string name, bool otherwise)
    {
        _known.Add(name);
        if (!element.TryGetProperty(name, out var found))
        {
            return otherwise;
        }

        if (found.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return found.GetBoolean();
        }

        log.Error(place.Member(name), $"Cần true hoặc false, nhưng gặp {Found(found).Vi}.", $"Expected true or false, found {Found(found).En}.");
        return otherwise;
    }

    public T OneOf<T>(string name, CodeTable<T> table)
        where T : struct, Enum
    {
        var code = Text(name);
        return code.Length == 0 ? default : Lookup(code, table, place.Member(name));
    }

    public ImmutableArray<T> SomeOf<T>(string name, CodeTable<T> table)
        where T : struct, Enum
    {
        var codes = Codes(name, required: true);
        return [.. codes.Select((code, i) => Lookup(code, table, place.Item(name, i)))];
    }

    public DateOnly? DateOrNull(string name)
    {
        if (TextOrNull(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        log.Error(
            place.Member(name),
            $"Cần một ngày viết theo dạng 2025-07-01, nhưng gặp “{text}”.",
            $"Expected a date written like 2025-07-01, found “{text}”.");
        return null;
    }

    /// <summary>The members "from" and "to", each defaulting to the end of the period around it, inside which both must lie.</summary>
    public Period Period(Period around, string from = "from", string to = "to")
    {
        var period = new Period(DateOrNull(from) ?? around.From, DateOrNull(to) ?? around.To);
        if (period.IsEmpty)
        {
            log.Error(
                place.Member(to),
                $"Ngày kết thúc {Days.Vi(period.To)} đứng trước ngày bắt đầu {Days.Vi(period.From)}.",
                $"The last day {Days.En(period.To)} is before the first day {Days.En(period.From)}.");
            return around;
        }

        var inside = period.Intersect(around);
        if (inside != period)
        {
            log.Error(
                place.Member(period.From < around.From ? from : to),
                $"Thời gian {Days.Vi(period)} vượt ra ngoài khoảng thời gian chứa nó ({Days.Vi(around)}).",
                $"The period {Days.En(period)} reaches beyond the period around it ({Days.En(around)}).");
        }

        return inside.IsEmpty ? around : inside;
    }

    public Sentence Name(string name) => NameOrNull(name, required: true) ?? new Sentence("", "");

    public Sentence? NameOrNull(string name, bool required = false)
    {
        if (Find(name, JsonValueKind.Object, "tên gồm “vi” và “en”", "a name with “vi” and “en”", required) is not { } found)
        {
            return null;
        }

        var reader = new ObjectReader(found, place.Member(name), log);
        var words = new Sentence(reader.Text("vi"), reader.Text("en"));
        reader.Close();
        return words;
    }

    public IEnumerable<ObjectReader> Objects(string name, bool required = false)
    {
        var list = Items(name, required);
        for (var i = 0; i < list.Count; i++)
        {
            var itemPlace = place.Item(name, i);
            if (list[i].ValueKind == JsonValueKind.Object)
            {
                yield return new ObjectReader(list[i], itemPlace, log);
            }
            else
            {
                log.Error(itemPlace, $"Cần một đối tượng, nhưng gặp {Found(list[i]).Vi}.", $"Expected an object, found {Found(list[i]).En}.");
            }
        }
    }

    /// <summary>Reports the members that nobody asked for. Call it when everything has been read.</summary>
    public void Close()
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!_known.Contains(member.Name))
            {
                var known = string.Join(", ", _known);
                log.Error(
                    place.Member(member.Name),
                    $"Không có thuộc tính “{member.Name}”. Các thuộc tính được dùng: {known}.",
                    $"There is no member “{member.Name}”. The members are: {known}.");
            }
        }
    }

    private List<JsonElement> Items(string name, bool required) =>
        Find(name, JsonValueKind.Array, "một danh sách", "a list", required) is { } found ? [.. found.EnumerateArray()] : [];

    private JsonElement? Find(string name, JsonValueKind kind, string vi, string en, bool required)
    {
        _known.Add(name);
        var there = element.TryGetProperty(name, out var found);
        if (there && found.ValueKind == kind)
        {
            return found;
        }

        if (!there || found.ValueKind == JsonValueKind.Null)
        {
            if (required)
            {
                log.Error(place.Member(name), $"Thiếu “{name}”: cần {vi}.", $"“{name}” is missing: expected {en}.");
            }

            return null;
        }

        log.Error(place.Member(name), $"Cần {vi}, nhưng gặp {Found(found).Vi}.", $"Expected {en}, found {Found(found).En}.");
        return null;
    }

    private string Checked(string code, Place at)
    {
        var right = code.Length == 0 || (code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-') && char.IsAsciiLetterOrDigit(code[0]));
        if (!right)
        {
            log.Error(
                at,
                $"Mã chỉ gồm chữ thường không dấu, chữ số, dấu chấm và dấu gạch nối, nhưng gặp “{code}”.",
                $"A code has lower-case ASCII letters, digits, dots and hyphens only, found “{code}”.");
        }

        return code;
    }

    private T Lookup<T>(string code, CodeTable<T> table, Place at)
        where T : struct, Enum
    {
        if (!table.TryFind(code, out var value))
        {
            log.Error(at, $"Cần một trong: {table.Listing}; nhưng gặp “{code}”.", $"Expected one of: {table.Listing}; found “{code}”.");
        }

        return value;
    }

    private static Sentence Found(JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.Object => new("một đối tượng", "an object"),
        JsonValueKind.Array => new("một danh sách", "a list"),
        JsonValueKind.String => new($"chuỗi “{found.GetString()}”", $"the text “{found.GetString()}”"),
        JsonValueKind.Null => new("giá trị rỗng (null)", "null"),
        _ => new($"“{found.GetRawText()}”", $"“{found.GetRawText()}”"),
    };
}
