using System.Globalization;

namespace WorkflowEngine.Rules.Patterns;

internal sealed partial class RegexParser
{
    private RegexNode ReadEscape()
    {
        if (_at >= _pattern.Length)
        {
            throw Wrong();
        }

        var sign = _pattern[_at];
        switch (sign)
        {
            case 'b':
                _at++;
                return new AssertNode(RegexOp.WordEdge);
            case 'B':
                _at++;
                return new AssertNode(RegexOp.NotWordEdge);
            case (>= '1' and <= '9') or 'k':
                throw Fault(
                    "Biểu thức chính quy không dùng tham chiếu ngược (\\1, \\k<tên>); hãy so sánh các nhóm sau khi khớp.",
                    "Regular expressions have no back-references (\\1, \\k<name>); compare the groups after the match.");
        }

        var set = new CharSet();
        return ReadClassEscape(set) is { } one ? new SignNode(one) : new SetNode(set);
    }

    private CharSet ReadClass()
    {
        var set = new CharSet { Negated = TakeIf('^') };
        while (!TakeIf(']'))
        {
            var from = ReadClassAtom(set);
            if (_at + 1 >= _pattern.Length || _pattern[_at] != '-' || _pattern[_at + 1] == ']')
            {
                Add(set, from);
                continue;
            }

            _at++;
            var to = ReadClassAtom(set);
            if (from is null || to is null)
            {
                Add(set, from);
                Add(set, to);
                set.Add('-', '-');
            }
            else if (from > to)
            {
                throw Fault("Khoảng ký tự trong [ ] bị ngược.", "A range in [ ] is the wrong way round.");
            }
            else
            {
                set.Add(from.Value, to.Value);
            }
        }

        return set;
    }

    private static void Add(CharSet set, int? sign)
    {
        if (sign is not null)
        {
            set.Add(sign.Value, sign.Value);
        }
    }

    /// <summary>Reads one character of a class; null when it was a set, which is added.</summary>
    private int? ReadClassAtom(CharSet set)
    {
        if (_at >= _pattern.Length)
        {
            throw Fault("Biểu thức chính quy thiếu dấu ].", "The regular expression lacks a ].");
        }

        var sign = _pattern[_at++];
        if (sign != '\\')
        {
            return ReadOn(sign);
        }

        if (TakeIf('b'))
        {
            return '\b';
        }

        return TakeIf('-') ? '-' : ReadClassEscape(set);
    }

    /// <summary>Reads what follows a backslash; null when it was a set, which is added.</summary>
    private int? ReadClassEscape(CharSet set)
    {
        if (_at >= _pattern.Length)
        {
            throw Wrong();
        }

        var sign = _pattern[_at++];
        switch (sign)
        {
            case 'd' or 'D':
                set.Add(CharSet.Digit, sign == 'D');
                return null;
            case 'w' or 'W':
                set.Add(CharSet.Word, sign == 'W');
                return null;
            case 's' or 'S':
                set.Add(CharSet.Blank, sign == 'S');
                return null;
            case 'p' or 'P' when _unicode:
                set.Add(ReadCategory(), sign == 'P');
                return null;
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when _at >= _pattern.Length || !char.IsAsciiDigit(_pattern[_at]):
                return '\0';
            case >= '0' and <= '9':
                throw Wrong();
            case 'c' when _at < _pattern.Length && char.IsAsciiLetter(_pattern[_at]):
                return _pattern[_at++] % 32;
            case 'x':
                return ReadHex(2) ?? 'x';
            case 'u':
                return ReadUnicode();
            default:
                return _unicode && char.IsAsciiLetterOrDigit(sign) ? throw Wrong() : ReadOn(sign);
        }
    }

    private int ReadUnicode()
    {
        if (_unicode && TakeIf('{'))
        {
            var end = _pattern.IndexOf('}', _at);
            if (end < 0
                || !int.TryParse(_pattern.AsSpan(_at, end - _at), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || code is < 0 or > 0x10ffff)
            {
                throw Wrong();
            }

            _at = end + 1;
            return code;
        }

        if (ReadHex(4) is not { } unit)
        {
            return 'u';
        }

        if (_unicode && char.IsHighSurrogate((char)unit) && string.CompareOrdinal(_pattern, _at, "\\u", 0, 2) == 0)
        {
            var back = _at;
            _at += 2;
            if (ReadHex(4) is { } low && char.IsLowSurrogate((char)low))
            {
                return char.ConvertToUtf32((char)unit, (char)low);
            }

            _at = back;
        }

        return unit;
    }

    private int? ReadHex(int digits)
    {
        if (_at + digits <= _pattern.Length
            && int.TryParse(_pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += digits;
            return code;
        }

        return _unicode ? throw Wrong() : null;
    }

    private Func<UnicodeCategory, bool> ReadCategory()
    {
        var end = _pattern.IndexOf('}', _at);
        var name = end > _at && _pattern[_at] == '{' ? _pattern[(_at + 1)..end] : string.Empty;
        _at = end + 1;
        return name switch
        {
            "L" or "Letter" or "Alphabetic" => category => category <= UnicodeCategory.OtherLetter,
            "Lu" or "Uppercase_Letter" or "Uppercase" => category => category == UnicodeCategory.UppercaseLetter,
            "Ll" or "Lowercase_Letter" or "Lowercase" => category => category == UnicodeCategory.LowercaseLetter,
            "M" or "Mark" => category => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark,
            "N" or "Number" => category => category is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber,
            "Nd" or "Decimal_Number" => category => category == UnicodeCategory.DecimalDigitNumber,
            "P" or "Punctuation" => category => category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation,
            "S" or "Symbol" => category => category is >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol,
            "Z" or "Separator" => category => category is >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.ParagraphSeparator,
            _ => throw Fault(
                $"Không biết loại ký tự \\p{{{name}}}; có L, Lu, Ll, M, N, Nd, P, S, Z.",
                $"The kind of character \\p{{{name}}} is not known; there are L, Lu, Ll, M, N, Nd, P, S, Z."),
        };
    }
}
