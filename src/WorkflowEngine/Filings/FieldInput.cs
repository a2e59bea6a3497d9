using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>
/// What a person typed into a field, as the value that is kept: dates as ISO texts, money exact, numbers with or without
/// dots and spaces between the thousands, texts without blanks around them and as people see them (<see cref="Shown"/>).
/// </summary>
public static partial class FieldInput
{
    /// <summary>Of what is no value so much is repeated in a sentence.</summary>
    private const int LongestShown = 40;

    /// <summary>Reads what was typed. Nothing typed is no value. False with a sentence when it is no value of the field's type.</summary>
    public static bool TryRead(FieldFact field, string? typed, out Value value, out Sentence? wrong)
    {
        value = default;
        wrong = null;
        var text = Shown.Of(typed ?? "").Trim();
        if (text.Length == 0)
        {
            return true;
        }

        switch (field.Type)
        {
            case FieldType.Number:
                return TryNumber(field, text, out value, out wrong);
            case FieldType.Money:
                return TryMoney(field, text, out value, out wrong);
            case FieldType.Date:
                return TryDate(field, text, out value, out wrong);
            case FieldType.Boolean:
                value = text is "true" or "on" or "1";
                return true;
            case FieldType.Identity when !Identity().IsMatch(Digits(text)):
                wrong = new Sentence(
                    $"Nhập {Name(field.Label.Vi)} gồm 12 chữ số, như trên thẻ căn cước.",
                    $"Enter {Name(field.Label.En)} as 12 digits, as on the identity card.");
                return false;
            case FieldType.Phone when !Phone().IsMatch(Digits(text)):
                wrong = new Sentence(
                    $"Nhập {Name(field.Label.Vi)} gồm 10 chữ số bắt đầu bằng 0, ví dụ 0912345678.",
                    $"Enter {Name(field.Label.En)} as 10 digits beginning with 0, for example 0912345678.");
                return false;
            case FieldType.Identity or FieldType.Phone:
                value = Digits(text);
                return true;
            case FieldType.Email when !Email().IsMatch(text):
                wrong = new Sentence(
                    $"Nhập {Name(field.Label.Vi)} đúng dạng, ví dụ ten@vidu.vn.",
                    $"Enter {Name(field.Label.En)} in the right form, for example name@example.vn.");
                return false;
            default:
                value = text;
                return true;
        }
    }

    /// <summary>What <see cref="TryRead"/> says of a value that is none, for whoever sent it by a program; null where that is the same.</summary>
    public static Sentence? ForPrograms(FieldFact field, string typed) => field.Type switch
    {
        FieldType.Number => new Sentence(
            $"Gửi {Name(field.Label.Vi)} là một số JSON, ví dụ 12 hoặc 12.5.",
            $"Send {Name(field.Label.En)} as a JSON number, for example 12 or 12.5."),
        FieldType.Money => new Sentence(
            $"Gửi {Name(field.Label.Vi)} là số đồng không âm, ví dụ 50000000.",
            $"Send {Name(field.Label.En)} as a number of đồng that is not negative, for example 50000000."),
        FieldType.Date => new Sentence(
            $"Gửi {Name(field.Label.Vi)} là một ngày có thật, dạng năm-tháng-ngày, ví dụ 1990-05-07; đã nhận “{Short(typed)}”.",
            $"Send {Name(field.Label.En)} as a day that exists, as year-month-day, for example 1990-05-07; found “{Short(typed)}”."),
        _ => null,
    };

    private static bool TryNumber(FieldFact field, string text, out Value value, out Sentence? wrong)
    {
        wrong = null;
        value = default;
        if (Plain(text) is { } plain && double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            value = number;
            return true;
        }

        wrong = new Sentence(
            $"Nhập {Name(field.Label.Vi)} bằng số, ví dụ 12 hoặc 1.250.",
            $"Enter {Name(field.Label.En)} in figures, for example 12 or 1.250.");
        return false;
    }

    private static bool TryMoney(FieldFact field, string text, out Value value, out Sentence? wrong)
    {
        wrong = null;
        value = default;
        var amount = text.EndsWith("đồng", StringComparison.OrdinalIgnoreCase) ? text[..^4].TrimEnd() : text;
        if (Plain(amount) is { } plain && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money))
        {
            value = Value.OfMoney(money);
            return true;
        }

        wrong = new Sentence(
            $"Nhập {Name(field.Label.Vi)} bằng số, ví dụ 50.000.000.",
            $"Enter {Name(field.Label.En)} in figures, for example 50.000.000.");
        return false;
    }

    private static bool TryDate(FieldFact field, string text, out Value value, out Sentence? wrong)
    {
        wrong = null;
        value = default;
        string[] forms = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1800)
        {
            value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return true;
        }

        wrong = new Sentence(
            $"Nhập {Name(field.Label.Vi)} theo ngày/tháng/năm, ví dụ 07/05/1990.",
            $"Enter {Name(field.Label.En)} as day/month/year, for example 07/05/1990.");
        return false;
    }

    /// <summary>A number without what people put between the thousands; null when dots and commas make no sense.</summary>
    private static string? Plain(string text)
    {
        var bare = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (Thousands().IsMatch(bare))
        {
            return bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        }

        return Simple().IsMatch(bare) ? bare.Replace(',', '.') : null;
    }

    private static string Short(string typed) => typed.Length > LongestShown ? typed[..LongestShown] + "…" : typed;

    private static string Digits(string text) => Separators().Replace(text, "");

    /// <summary>A label within a sentence begins small, unless it begins with an abbreviation.</summary>
    internal static string Name(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+(,\d+)?$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^-?\d+([.,]\d+)?$")]
    private static partial Regex Simple();

    [GeneratedRegex(@"^(\d{12}|\d{9})$")]
    private static partial Regex Identity();

    [GeneratedRegex(@"^0\d{9,10}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"[\s.\-]")]
    private static partial Regex Separators();
}
