using System.Globalization;
using System.Text;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Lexer
{
    /// <summary>Reads the text of a template up to <c>${</c> or the closing sign; answers whether it is the last piece.</summary>
    public string ReadTemplatePiece(out bool last)
    {
        var start = _at;
        var text = new StringBuilder();
        while (_at < source.Length)
        {
            var sign = source[_at++];
            if (sign == '`')
            {
                last = true;
                return text.ToString();
            }

            if (sign == '$' && Peek(0) == '{')
            {
                _at++;
                last = false;
                return text.ToString();
            }

            if (sign == '\\')
            {
                ReadEscape(text);
            }
            else if (sign == '\r')
            {
                _at += Peek(0) == '\n' ? 1 : 0;
                text.Append('\n');
            }
            else
            {
                text.Append(sign);
            }
        }

        throw new SourceFault(new Sentence("Chuỗi mẫu `…` chưa được đóng.", "The template text `…` is not closed."), start);
    }

    /// <summary>Goes back to just after a closing brace, to read on in a template.</summary>
    public void ContinueAt(int at) => _at = at;

    /// <summary>Reads a regular expression that begins at the slash; answers its flags too.</summary>
    public string ReadRegex(int start, out string flags)
    {
        var inClass = false;
        for (_at = start + 1; _at < source.Length && !IsLineEnd(source[_at]); _at++)
        {
            var sign = source[_at];
            if (sign == '\\')
            {
                _at++;
            }
            else if (sign == '[')
            {
                inClass = true;
            }
            else if (sign == ']')
            {
                inClass = false;
            }
            else if (sign == '/' && !inClass)
            {
                var pattern = source[(start + 1).._at++];
                var from = _at;
                while (_at < source.Length && IsNamePart(source[_at]))
                {
                    _at++;
                }

                flags = source[from.._at];
                return pattern;
            }
        }

        throw new SourceFault(new Sentence("Biểu thức chính quy chưa được đóng bằng dấu /.", "The regular expression is not closed with /."), start);
    }

    private string ReadText(char quote)
    {
        var start = _at++;
        var from = _at;
        while (_at < source.Length && source[_at] != quote && source[_at] != '\\' && source[_at] is not ('\n' or '\r'))
        {
            _at++;
        }

        if (_at < source.Length && source[_at] == quote)
        {
            return source[from.._at++];
        }

        var text = new StringBuilder().Append(source, from, _at - from);
        while (_at < source.Length && source[_at] is not ('\n' or '\r'))
        {
            var sign = source[_at++];
            if (sign == quote)
            {
                return text.ToString();
            }

            if (sign == '\\')
            {
                ReadEscape(text);
            }
            else
            {
                text.Append(sign);
            }
        }

        throw new SourceFault(new Sentence($"Chuỗi chưa được đóng bằng dấu {quote}.", $"The text is not closed with {quote}."), start);
    }

    private void ReadEscape(StringBuilder text)
    {
        var sign = Peek(0);
        _at++;
        switch (sign)
        {
            case 'n':
                text.Append('\n');
                break;
            case 't':
                text.Append('\t');
                break;
            case 'r':
                text.Append('\r');
                break;
            case 'b':
                text.Append('\b');
                break;
            case 'f':
                text.Append('\f');
                break;
            case 'v':
                text.Append('\v');
                break;
            case '0' when !char.IsAsciiDigit(Peek(0)):
                text.Append('\0');
                break;
            case >= '0' and <= '9' when sign < '8':
                throw WrongEscape();
            case 'x':
                text.Append((char)ReadHex(2));
                break;
            case 'u' when Peek(0) == '{':
                ReadCodePoint(text);
                break;
            case 'u':
                text.Append((char)ReadHex(4));
                break;
            case '\r':
                _at += Peek(0) == '\n' ? 1 : 0;
                break;
            case '\n' or '\u2028' or '\u2029':
                break;
            default:
                text.Append(sign);
                break;
        }
    }

    private void ReadCodePoint(StringBuilder text)
    {
        var end = source.IndexOf('}', _at);
        if (end < 0
            || !int.TryParse(source.AsSpan(_at + 1, end - _at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10ffff)
        {
            throw WrongEscape();
        }

        text.Append(code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
        _at = end + 1;
    }

    private int ReadHex(int digits)
    {
        if (_at + digits > source.Length
            || !int.TryParse(source.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw WrongEscape();
        }

        _at += digits;
        return code;
    }

    private SourceFault WrongEscape() => new(
        new Sentence("Ký hiệu sau dấu \\ trong chuỗi không đúng; ví dụ đúng: \\n, \\x41, \\u1ea1.", "The escape after \\ is not right; for example \\n, \\x41, \\u1ea1."),
        _at - 1);

    private double ReadNumber()
    {
        var start = _at;
        if (source[_at] == '0' && (Peek(1) | 0x20) is var mark && mark is 'x' or 'o' or 'b')
        {
            _at += 2;
            var digits = mark == 'x' ? 16 : mark == 'o' ? 8 : 2;
            return EndNumber(start, ReadWhole(start, digits));
        }

        if (source[_at] == '0' && char.IsAsciiDigit(Peek(1)))
        {
            throw WrongNumber(start);
        }

        SkipDigits();
        if (Peek(0) == '.')
        {
            _at++;
            SkipDigits();
        }

        if ((Peek(0) | 0x20) == 'e')
        {
            _at += Peek(1) is '+' or '-' ? 2 : 1;
            if (!char.IsAsciiDigit(Peek(0)))
            {
                throw WrongNumber(start);
            }

            SkipDigits();
        }

        var text = source[start.._at].Replace("_", string.Empty, StringComparison.Ordinal);
        return EndNumber(start, double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    private double ReadWhole(int start, int digits)
    {
        var number = 0.0;
        var any = false;
        for (; _at < source.Length; _at++)
        {
            var sign = source[_at];
            if (sign == '_' && any)
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(sign) ? Convert.ToInt32(sign.ToString(), 16) : digits;
            if (digit >= digits)
            {
                break;
            }

            number = (number * digits) + digit;
            any = true;
        }

        return any ? number : throw WrongNumber(start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)) || (Peek(0) == '_' && char.IsAsciiDigit(Peek(1))))
        {
            _at++;
        }
    }

    private double EndNumber(int start, double number)
    {
        if (Peek(0) == 'n' && !IsNamePart(Peek(1)))
        {
            throw new SourceFault(
                new Sentence(
                    "Quy tắc không dùng BigInt (số có đuôi n); hãy dùng số thường, hoặc money(…) cho số tiền chính xác.",
                    "Rules have no BigInt (numbers ending in n); use plain numbers, or money(…) for exact amounts."),
                start);
        }

        return IsNamePart(Peek(0)) ? throw WrongNumber(start) : number;
    }

    private static SourceFault WrongNumber(int start) => new(
        new Sentence("Số viết không đúng; ví dụ đúng: 12, 0.5, 1e6, 0xff, 1_000_000.", "The number is not written right; for example 12, 0.5, 1e6, 0xff, 1_000_000."),
        start);
}
