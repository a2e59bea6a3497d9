using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods of texts.</summary>
internal static class TextMethods
{
    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("toString", 0, static (run, self, _) => This(run, self)),
        ("valueOf", 0, static (run, self, _) => This(run, self)),
        ("at", 1, At),
        ("charAt", 1, CharAt),
        ("charCodeAt", 1, CharCodeAt),
        ("codePointAt", 1, CodePointAt),
        ("includes", 1, static (run, self, args) => Find(run, self, args) >= 0),
        ("indexOf", 1, static (run, self, args) => (double)Find(run, self, args)),
        ("lastIndexOf", 1, LastIndexOf),
        ("startsWith", 1, StartsWith),
        ("endsWith", 1, EndsWith),
        ("slice", 2, Slice),
        ("substring", 2, Substring),
        ("substr", 2, Substr),
        ("trim", 0, static (run, self, _) => Trimmed(run, self, true, true)),
        ("trimStart", 0, static (run, self, _) => Trimmed(run, self, true, false)),
        ("trimEnd", 0, static (run, self, _) => Trimmed(run, self, false, true)),
        ("padStart", 2, static (run, self, args) => Padded(run, self, args, true)),
        ("padEnd", 2, static (run, self, args) => Padded(run, self, args, false)),
        ("repeat", 1, Repeat),
        ("concat", 1, Concat),
        ("toUpperCase", 0, static (run, self, _) => Cased(run, self, true)),
        ("toLowerCase", 0, static (run, self, _) => Cased(run, self, false)),
        ("toLocaleUpperCase", 0, static (run, self, _) => Cased(run, self, true)),
        ("toLocaleLowerCase", 0, static (run, self, _) => Cased(run, self, false)),
        ("localeCompare", 1, LocaleCompare),
        ("normalize", 0, Normalize),
        ("split", 2, TextSplitting.Split),
        ("replace", 2, TextReplacing.Replace),
        ("replaceAll", 2, TextReplacing.ReplaceAll),
        ("match", 1, RegexMethods.Match),
        ("matchAll", 1, RegexMethods.MatchAll),
        ("search", 1, RegexMethods.Search),
        ("hasOwnProperty", 1, static (run, self, args) => args.At(0).IsText && Coerce.Text(run, args.At(0)) == "length"));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The text that a method is called on.</summary>
    public static string This(Run run, Js self) => self.IsNullish
        ? throw run.TypeError("Hàm của chuỗi được gọi khi không có chuỗi.", "A method of texts was called without a text.")
        : Coerce.Text(run, self);

    private static int Find(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var sought = Plain(run, args.At(0));
        return TextSearch.IndexOf(run, text, sought, Clamp(run, args.At(1), text.Length, 0));
    }

    private static Js LastIndexOf(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var sought = Coerce.Text(run, args.At(0));
        var from = Coerce.Number(run, args.At(1));
        var last = text.Length - sought.Length;
        var start = double.IsNaN(from) ? last : (int)Math.Clamp(Math.Truncate(from), -1, last < 0 ? -1 : last);
        start = !double.IsNaN(from) && from < 0 ? Math.Min(0, last) : start;
        for (var at = start; at >= 0; at--)
        {
            run.Pay(1 + (sought.Length >> 5));
            if (string.CompareOrdinal(text, at, sought, 0, sought.Length) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static Js StartsWith(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var sought = Plain(run, args.At(0));
        run.PayText(sought.Length);
        return text.AsSpan(Clamp(run, args.At(1), text.Length, 0)).StartsWith(sought, StringComparison.Ordinal);
    }

    private static Js EndsWith(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var sought = Plain(run, args.At(0));
        run.PayText(sought.Length);
        return text.AsSpan(0, Clamp(run, args.At(1), text.Length, text.Length)).EndsWith(sought, StringComparison.Ordinal);
    }

    private static Js At(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var place = Coerce.Integer(run, args.At(0));
        place = place < 0 ? place + text.Length : place;
        return place >= 0 && place < text.Length ? Properties.Sign(run, text[(int)place]) : default;
    }

    private static Js CharAt(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var place = Coerce.Integer(run, args.At(0));
        return place >= 0 && place < text.Length ? Properties.Sign(run, text[(int)place]) : string.Empty;
    }

    private static Js CharCodeAt(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var place = Coerce.Integer(run, args.At(0));
        return place >= 0 && place < text.Length ? text[(int)place] : double.NaN;
    }

    private static Js CodePointAt(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var place = Coerce.Integer(run, args.At(0));
        if (place < 0 || place >= text.Length)
        {
            return default;
        }

        var at = (int)place;
        return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1])
            : text[at];
    }

    private static Js Slice(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var from = Coerce.Place(run, args.At(0), text.Length, 0);
        return Part(run, text, from, Coerce.Place(run, args.At(1), text.Length, text.Length));
    }

    private static Js Substring(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var from = Clamp(run, args.At(0), text.Length, 0);
        var to = Clamp(run, args.At(1), text.Length, text.Length);
        return Part(run, text, Math.Min(from, to), Math.Max(from, to));
    }

    private static Js Substr(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var from = Coerce.Place(run, args.At(0), text.Length, 0);
        return Part(run, text, from, from + Clamp(run, args.At(1), text.Length - from, text.Length - from));
    }

    /// <summary>A part of a text, paid for.</summary>
    public static string Part(Run run, string text, int from, int to)
    {
        if (to <= from)
        {
            return string.Empty;
        }

        run.GrowText(to - from);
        return text[from..to];
    }

    private static Js Trimmed(Run run, Js self, bool start, bool end)
    {
        var text = This(run, self);
        run.GrowText(text.Length);
        var span = text.AsSpan();
        span = start ? span.TrimStart(Coerce.Blanks) : span;
        return (end ? span.TrimEnd(Coerce.Blanks) : span).ToString();
    }

    private static Js Padded(Run run, Js self, ReadOnlySpan<Js> args, bool start)
    {
        var text = This(run, self);
        var length = Coerce.Integer(run, args.At(0));
        var filler = args.At(1).IsUndefined ? " " : Coerce.Text(run, args.At(1));
        if (length <= text.Length || filler.Length == 0)
        {
            return text;
        }

        run.GrowText(Most(run, length) * 2);
        var missing = (int)length - text.Length;
        var built = new StringBuilder((int)length);
        built.Append(start ? string.Empty : text);
        for (var left = missing; left > 0; left -= filler.Length)
        {
            built.Append(filler, 0, Math.Min(left, filler.Length));
        }

        return built.Append(start ? text : string.Empty).ToString();
    }

    private static Js Repeat(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var count = Coerce.Integer(run, args.At(0));
        if (count < 0 || double.IsInfinity(count))
        {
            throw run.RangeError("Số lần lặp của repeat phải từ 0 trở lên.", "repeat needs a count from 0.");
        }

        if (text.Length == 0 || count == 0)
        {
            return string.Empty;
        }

        run.GrowText(Most(run, count * text.Length) * 2);
        return new StringBuilder(text.Length * (int)count).Insert(0, text, (int)count).ToString();
    }

    /// <summary>A length as a whole number; one that no budget could pay ends the run before it overflows.</summary>
    private static long Most(Run run, double length)
    {
        if (length > int.MaxValue)
        {
            run.Grow(long.MaxValue / 4);
        }

        return (long)length;
    }

    private static Js Concat(Run run, Js self, ReadOnlySpan<Js> args)
    {
        Js text = This(run, self);
        foreach (var arg in args)
        {
            run.Step();
            text = Operators.Concat(run, text, Coerce.Textual(run, arg));
        }

        return text;
    }

    private static Js Cased(Run run, Js self, bool upper)
    {
        var text = This(run, self);
        run.Pay(text.Length >> 2);
        run.GrowText(text.Length * 3L);
        return upper ? SpecialCase.Upper(text) : SpecialCase.Lower(text);
    }

    private static Js LocaleCompare(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var other = Coerce.Text(run, args.At(0));
        run.Pay(1 + text.Length + other.Length);
        return (double)Math.Sign(Vietnamese.Compare(text, other, CompareOptions.None));
    }

    private static Js Normalize(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = This(run, self);
        var name = args.At(0).IsUndefined ? "NFC" : Coerce.Text(run, args.At(0));
        NormalizationForm? form = name switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => null,
        };
        if (form is null)
        {
            throw run.RangeError("normalize chỉ nhận NFC, NFD, NFKC, NFKD.", "normalize takes NFC, NFD, NFKC or NFKD.");
        }

        run.Pay(text.Length);
        run.GrowText(text.Length * 20L);
        return Surrogates.Whole(text).Normalize(form.Value);
    }

    private static string Plain(Run run, Js value) => value.Ref is JsRegex
        ? throw run.TypeError("Hàm này cần chuỗi, không nhận biểu thức chính quy; hãy dùng /mẫu/.test(chuỗi).", "This takes a text, not a regular expression; use /pattern/.test(text).")
        : Coerce.Text(run, value);

    private static int Clamp(Run run, Js value, int length, int missing) =>
        value.IsUndefined ? missing : (int)Math.Clamp(Coerce.Integer(run, value), 0, length);
}
