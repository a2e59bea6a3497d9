using System.Collections.Frozen;
using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Syntax;

/// <summary>Cuts a source into tokens, one at a time, as the parser asks.</summary>
internal sealed partial class Lexer(string source)
{
    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(
        StringComparer.Ordinal,
        "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export", "extends",
        "false", "finally", "for", "function", "if", "import", "in", "instanceof", "let", "new", "null", "return", "super", "switch", "this",
        "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield", "await");

    /// <summary>Longest first.</summary>
    private static readonly string[] Signs =
    [
        ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=",
        "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**",
        "{", "}", "(", ")", "[", "]", ";", ",", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~", "?", ":", "=", ".",
    ];

    private int _at;

    public int At => _at;

    public Token Next()
    {
        var line = SkipBlanks();
        var start = _at;
        if (_at >= source.Length)
        {
            return new Token(TokenKind.End, string.Empty, 0, start, start, line);
        }

        var sign = source[_at];
        if (IsNameStart(sign))
        {
            while (_at < source.Length && IsNamePart(source[_at]))
            {
                _at++;
            }

            var text = source[start.._at];
            return new Token(Keywords.Contains(text) ? TokenKind.Keyword : TokenKind.Name, text, 0, start, _at, line);
        }

        if (char.IsAsciiDigit(sign) || (sign == '.' && char.IsAsciiDigit(Peek(1))))
        {
            var number = ReadNumber();
            return new Token(TokenKind.Number, string.Empty, number, start, _at, line);
        }

        if (sign is '"' or '\'')
        {
            return new Token(TokenKind.Text, ReadText(sign), 0, start, _at, line);
        }

        if (sign == '`')
        {
            _at++;
            return new Token(TokenKind.Template, "`", 0, start, _at, line);
        }

        return new Token(TokenKind.Sign, ReadSign(), 0, start, _at, line);
    }

    private string ReadSign()
    {
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(source, _at, sign, 0, sign.Length) != 0)
            {
                continue;
            }

            if (sign == "?." && char.IsAsciiDigit(Peek(2)))
            {
                continue;
            }

            _at += sign.Length;
            return sign;
        }

        throw new SourceFault(
            new Sentence($"Không hiểu ký tự \"{source[_at]}\".", $"The sign \"{source[_at]}\" is not part of the language."),
            _at);
    }

    /// <summary>Skips blanks and comments; answers whether there was a line end.</summary>
    private bool SkipBlanks()
    {
        var line = false;
        while (_at < source.Length)
        {
            var sign = source[_at];
            if (IsLineEnd(sign))
            {
                line = true;
                _at++;
            }
            else if (sign is ' ' or '\t' or '\v' or '\f' or '\u00a0' or '\ufeff' || (sign > 127 && char.GetUnicodeCategory(sign) == UnicodeCategory.SpaceSeparator))
            {
                _at++;
            }
            else if (sign == '/' && Peek(1) == '/')
            {
                while (_at < source.Length && !IsLineEnd(source[_at]))
                {
                    _at++;
                }
            }
            else if (sign == '/' && Peek(1) == '*')
            {
                var end = source.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    throw new SourceFault(new Sentence("Chú thích /* chưa được đóng bằng */.", "The comment /* is not closed with */."), _at);
                }

                line |= source.AsSpan(_at, end - _at).IndexOfAny("\n\r\u2028\u2029") >= 0;
                _at = end + 2;
            }
            else
            {
                break;
            }
        }

        return line;
    }

    private char Peek(int ahead) => _at + ahead < source.Length ? source[_at + ahead] : '\0';

    private static bool IsLineEnd(char sign) => sign is '\n' or '\r' or '\u2028' or '\u2029';

    private static bool IsNameStart(char sign) => char.IsAsciiLetter(sign) || sign is '_' or '$' || (sign > 127 && char.IsLetter(sign));

    private static bool IsNamePart(char sign) =>
        IsNameStart(sign)
        || char.IsAsciiDigit(sign)
        || (sign > 127 && char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber);
}
