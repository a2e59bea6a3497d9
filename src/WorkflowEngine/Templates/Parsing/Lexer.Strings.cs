using System.Globalization;
using System.Text;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        var content = new StringBuilder();
        var end = ReadContent(_at + 1, quote, isInterpolated: false, content);
        if (Fault is null)
        {
            Add(TokenKind.String, end + 1, content.ToString());
        }
    }

    private void ReadVerbatim()
    {
        var content = new StringBuilder();
        for (var i = _at + 1; i < _text.Length; i++)
        {
            if (_text[i] == '`')
            {
                if (Peek(i + 1) != '`')
                {
                    Add(TokenKind.VerbatimString, i + 1, content.ToString());
                    return;
                }

                i++;
            }

            content.Append(_text[i]);
        }

        Fault = (_at, ParseWords.StringNotClosed('`'));
        _at = _text.Length;
    }

    private void BeginInterpolation()
    {
        var quote = _text[_at + 1];
        var content = new StringBuilder();
        var end = ReadContent(_at + 2, quote, isInterpolated: true, content);
        if (Fault is not null)
        {
            return;
        }

        if (_text[end] == quote)
        {
            Add(TokenKind.InterpolatedString, end + 1, content.ToString());
            return;
        }

        Add(TokenKind.InterpolationBegin, end + 1, content.ToString());
        _interpolations.Push(new Interpolation(quote, _openBraces));
    }

    /// <summary>At a closing brace: when it ends an interpolated expression, reads on in the string around it.</summary>
    private bool ContinueInterpolation()
    {
        if (!_interpolations.TryPeek(out var interpolation) || interpolation.BracesOutside != _openBraces)
        {
            return false;
        }

        var start = _at;
        var content = new StringBuilder();
        var end = ReadContent(_at + 1, interpolation.Quote, isInterpolated: true, content);
        if (Fault is not null)
        {
            _at = Math.Min(start + 1, _text.Length - 1);
            Fault = (_at, Fault.Value.Text);
            Add(TokenKind.Invalid, _at + 1);
            return true;
        }

        if (_text[end] == interpolation.Quote)
        {
            _interpolations.Pop();
            Add(TokenKind.InterpolationEnd, end + 1, content.ToString());
        }
        else
        {
            Add(TokenKind.InterpolationContinue, end + 1, content.ToString());
        }

        return true;
    }

    /// <summary>Reads a string's content; gives the offset of the quote (or of the brace that opens an expression) that ends it.</summary>
    private int ReadContent(int at, char quote, bool isInterpolated, StringBuilder content)
    {
        while (at < _text.Length)
        {
            var next = _text[at];
            if (next == quote || (isInterpolated && next == '{'))
            {
                return at;
            }

            if (next == '\\')
            {
                at = ReadEscapeSequence(at + 1, isInterpolated, content);
                if (Fault is not null)
                {
                    return at;
                }

                continue;
            }

            content.Append(next);
            at++;
        }

        Fault = (_at, ParseWords.StringNotClosed(quote));
        _at = _text.Length;
        return at;
    }

    private int ReadEscapeSequence(int at, bool isInterpolated, StringBuilder content)
    {
        switch (Peek(at))
        {
            case '\n':
                return at + 1;
            case '\r':
                return Peek(at + 1) == '\n' ? at + 2 : at + 1;
            case 'u' or 'x':
                return ReadHexadecimal(at + 1, Peek(at) == 'u' ? 4 : 2, content);
            case '{' or '}' when isInterpolated:
                content.Append(_text[at]);
                return at + 1;
        }

        const string letters = "0'\"\\bfnrtv";
        var index = at < _text.Length ? letters.IndexOf(_text[at], StringComparison.Ordinal) : -1;
        if (index < 0)
        {
            Fault = (at, ParseWords.InvalidEscape(Peek(at)));
            return at;
        }

        content.Append("\0'\"\\\b\f\n\r\t\v"[index]);
        return at + 1;
    }

    private int ReadHexadecimal(int at, int digits, StringBuilder content)
    {
        if (at + digits > _text.Length
            || !ushort.TryParse(_text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            Fault = (at, ParseWords.InvalidHexadecimal(digits));
            return at;
        }

        content.Append((char)code);
        return at + digits;
    }
}
