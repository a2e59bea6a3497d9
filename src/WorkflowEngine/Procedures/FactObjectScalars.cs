using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>Texts, codes, numbers, dates and rules of an object of facts.</summary>
internal sealed partial class FactObject
{
    /// <summary>No amount of đồng and no bound of a field is larger: 10¹⁵, as in the schema.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    private static readonly Sentence ACount = new("số nguyên từ 1 trở lên", "a whole number of at least 1");
    private static readonly Sentence AnAmount = new("số tiền (đồng) từ 0 trở lên hoặc quy tắc JavaScript trả về số tiền", "a number of đồng of at least 0, or a JavaScript rule that answers money");
    private static readonly Sentence ABound = new("số, ngày như 2026-11-17, hoặc “today” (ngày nộp)", "a number, a date such as 2026-11-17, or “today” (the day of filing)");

    public string? Text(string name, bool required = false) =>
        TryGet(name, required, AText, out var value) ? TextOf(value, Place.Member(name)) : null;

    /// <summary>A text of a given form; <paramref name="holds"/> decides, <paramref name="expected"/> says it in words.</summary>
    public string? Text(string name, Func<string, bool> holds, Sentence expected, bool required = false)
    {
        if (!TryGet(name, required, expected, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && holds(text))
        {
            return text;
        }

        Faults.Shape(value.ValueKind == JsonValueKind.String ? FactFaultCodes.Value : FactFaultCodes.Shape, Place.Member(name), expected, value);
        return null;
    }

    /// <summary>A list of texts.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, place) in Items(name))
        {
            if (TextOf(item, place) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.DrainToImmutable();
    }

    public T? Code<T>(string name, bool required = false)
        where T : struct, Enum =>
        TryGet(name, required, FactCodes<T>.Expected, out var value) ? CodeOf<T>(value, Place.Member(name)) : null;

    /// <summary>A list of codes; a code that stands twice is taken once.</summary>
    public ImmutableArray<T> Codes<T>(string name)
        where T : struct, Enum
    {
        var codes = ImmutableArray.CreateBuilder<T>();
        foreach (var (item, place) in Items(name))
        {
            if (CodeOf<T>(item, place) is { } code && !codes.Contains(code))
            {
                codes.Add(code);
            }
        }

        return codes.DrainToImmutable();
    }

    public bool? Flag(string name)
    {
        if (!TryGet(name, false, AFlag, out var value))
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Wrong(name, AFlag, value);
        return null;
    }

    /// <summary>A whole number of at least 1.</summary>
    public int? Count(string name)
    {
        if (!TryGet(name, false, ACount, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number
            && value.TryGetDecimal(out var number)
            && decimal.IsInteger(number)
            && number >= 1
            && number <= int.MaxValue)
        {
            return (int)number;
        }

        Wrong(name, ACount, value);
        return null;
    }

    public DateOnly? Date(string name, bool required = false) =>
        Text(name, text => TryDate(text, out _), ADate, required) is { } text && TryDate(text, out var date) ? date : null;

    /// <summary>A period's two ends; an end before its beginning is a fault.</summary>
    public (DateOnly? From, DateOnly? To) Period(string fromName, string toName)
    {
        var from = Date(fromName);
        var to = Date(toName);
        if (from > to)
        {
            Error(FactFaultCodes.Order, toName, new Sentence(
                $"“{Place.Member(toName)}” ({to:dd/MM/yyyy}) phải là ngày không sớm hơn “{fromName}” ({from:dd/MM/yyyy}).",
                $"“{Place.Member(toName)}” ({to:yyyy-MM-dd}) must not be before “{fromName}” ({from:yyyy-MM-dd})."));
        }

        return (from, to);
    }

    public RuleText? Rule(string name) =>
        TryGet(name, false, ARule, out var value) ? RuleOf(name, value, ARule) : null;

    /// <summary>A fee's amount: a number of đồng, or a rule that answers money.</summary>
    public (decimal? Fixed, RuleText? Rule) Amount(string name)
    {
        if (!TryGet(name, true, AnAmount, out var value))
        {
            return default;
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            if (value.TryGetDecimal(out var amount) && amount is >= 0 and <= Largest)
            {
                return (amount, null);
            }

            Wrong(name, AnAmount, value);
            return default;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Wrong(name, AnAmount, value);
            return default;
        }

        return (null, RuleOf(name, value, AnAmount));
    }

    /// <summary>A number, or a date, as the bound of a field; <c>today</c> is the day of filing.</summary>
    public FieldBound? Bound(string name)
    {
        if (!TryGet(name, false, ABound, out var value))
        {
            return null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Number when value.TryGetDecimal(out var number) && Math.Abs(number) <= Largest:
                return new FieldBound(number, null);
            case JsonValueKind.String when value.GetString() == "today":
                return new FieldBound(null, null);
            case JsonValueKind.String when TryDate(value.GetString()!, out var date):
                return new FieldBound(null, date);
            case JsonValueKind.String:
                Faults.Shape(FactFaultCodes.Value, Place.Member(name), ABound, value);
                return null;
            default:
                Wrong(name, ABound, value);
                return null;
        }
    }

    private string? TextOf(JsonElement value, Place place)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Faults.Shape(FactFaultCodes.Shape, place, AText, value);
        return null;
    }

    private T? CodeOf<T>(JsonElement value, Place place)
        where T : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.String && FactCodes<T>.TryRead(value.GetString()!, out var code))
        {
            return code;
        }

        Faults.Shape(value.ValueKind == JsonValueKind.String ? FactFaultCodes.Value : FactFaultCodes.Shape, place, FactCodes<T>.Expected, value);
        return null;
    }

    private RuleText? RuleOf(string name, JsonElement value, Sentence expected)
    {
        var place = Place.Member(name);
        switch (value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return new RuleText(value.GetBoolean() ? "true" : "false", value.GetBoolean(), place.ToString());
            case JsonValueKind.String when value.GetString() is { } source && !string.IsNullOrWhiteSpace(source):
                return new RuleText(source, null, place.ToString());
            default:
                Faults.Shape(FactFaultCodes.Shape, place, expected, value);
                return null;
        }
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
