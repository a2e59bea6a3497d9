using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Codes;

public sealed partial class CodePattern
{
    /// <summary>
    /// Takes a code apart as a person typed it: spaces around it, small letters and long dashes are forgiven. Otherwise a
    /// sentence says at which character what was expected and what was found.
    /// </summary>
    public bool TryParse(string text, [NotNullWhen(true)] out CodeRead? code, [NotNullWhen(false)] out Sentence? fault)
    {
        var typed = Normal(text);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        (string? unit, DateOnly? day, int? sequence) = (null, null, null);
        code = null;
        var at = 0;
        foreach (var segment in _segments)
        {
            var rest = typed.AsSpan(at);
            switch (segment.Part)
            {
                case CodePart.Text:
                    var same = rest.CommonPrefixLength(segment.Text);
                    if (same < segment.Text.Length)
                    {
                        fault = Fault(typed, at + same, ($"“{segment.Text[same]}”", $"“{segment.Text[same]}”"));
                        return false;
                    }

                    at += same;
                    break;
                case CodePart.Day:
                    var digits = Digits(rest, 6);
                    if (digits < 6 || !DateOnly.TryParseExact(string.Concat("20", rest[..6]), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found))
                    {
                        fault = Fault(typed, digits < 6 ? at + digits : at, ("ngày viết dạng NămThángNgày, mỗi phần hai chữ số", "a day as YYMMDD"));
                        return false;
                    }

                    day = found;
                    at += 6;
                    break;
                case CodePart.Year:
                    if (Digits(rest, 4) is var figures and < 4)
                    {
                        fault = Fault(typed, at + figures, ("năm viết bốn chữ số", "a year of four digits"));
                        return false;
                    }

                    at += 4;
                    break;
                case CodePart.Sequence:
                    var length = Digits(rest, 9);
                    if (length < segment.Width || int.Parse(rest[..length], CultureInfo.InvariantCulture) is var number && (number < 1 || number > segment.Most)
                        || (length > segment.Width && rest[0] == '0'))
                    {
                        fault = Fault(typed, length < segment.Width ? at + length : at, (
                            $"số thứ tự từ 1 đến {segment.Most}, ít nhất {segment.Width} chữ số",
                            $"a sequence from 1 to {segment.Most} of at least {segment.Width} digits"));
                        return false;
                    }

                    sequence = int.Parse(rest[..length], CultureInfo.InvariantCulture);
                    at += length;
                    break;
                default:
                    if (Shape(segment, rest) is not { } shape)
                    {
                        if (segment.IsOptional)
                        {
                            break;
                        }

                        var nearest = segment.Shapes.MaxBy(candidate => candidate.Fit(typed.AsSpan(at)))!;
                        var fit = nearest.Fit(rest);
                        fault = Fault(typed, at + fit, nearest.ExpectedAt(fit));
                        return false;
                    }

                    var part = typed.Substring(at, shape.Length);
                    unit = segment.Part == CodePart.Unit ? part : unit;
                    parts[segment.Text] = part;
                    at += shape.Length;
                    break;
            }
        }

        if (at < typed.Length)
        {
            fault = Fault(typed, at, ("hết mã", "the end of the code"));
            return false;
        }

        code = new CodeRead(typed, parts) { Unit = unit, Day = day, Sequence = sequence };
        fault = null;
        return true;
    }

    private static CodeShape? Shape(CodeSegment segment, ReadOnlySpan<char> rest)
    {
        foreach (var shape in segment.Shapes)
        {
            if (shape.Fit(rest) == shape.Length)
            {
                return shape;
            }
        }

        return null;
    }

    private static int Digits(ReadOnlySpan<char> text, int most)
    {
        var count = 0;
        while (count < most && count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private Sentence Fault(string typed, int at, (string Vi, string En) expected)
    {
        var (vi, en) = at < typed.Length ? ($"“{typed[at]}”", $"“{typed[at]}”") : ("hết mã", "the end of the code");
        var what = Subject switch
        {
            CodeSubject.Dossier => ("Mã hồ sơ", "dossier code"),
            CodeSubject.Procedure => ("Mã thủ tục", "procedure code"),
            CodeSubject.Letter => ("Số văn bản", "letter's number"),
            CodeSubject.Register => ("Số vào sổ", "register number"),
            _ => ("Mã kết quả", "result code"),
        };
        return new Sentence(
            $"{what.Item1} “{typed}” không đúng mẫu như {Example}: ở ký tự thứ {at + 1} cần {expected.Vi}, nhưng thấy {vi}.",
            $"The {what.Item2} “{typed}” is not like {Example}: at character {at + 1} expected {expected.En}, found {en}.");
    }

    private static string Normal(string text) => text.Trim().ToUpperInvariant().Replace('–', '-').Replace('—', '-').Replace('‑', '-');
}

/// <summary>A code taken apart. <paramref name="Text"/> is the code as the pattern writes it.</summary>
public sealed record CodeRead(string Text, IReadOnlyDictionary<string, string> Parts)
{
    public string? Unit { get; init; }

    /// <summary>The office's local day on which the code was given.</summary>
    public DateOnly? Day { get; init; }

    public int? Sequence { get; init; }

    /// <summary>A named part, such as a procedure's national number; null when the code does not have it.</summary>
    public string? this[string part] => Parts.GetValueOrDefault(part);
}
