using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Longest first: the first that fits is taken.</summary>
    private static readonly (string Text, TokenKind Kind)[] Symbols =
    [
        ("//=", TokenKind.DoubleDivideEqual), ("??=", TokenKind.DoubleQuestionEqual),
        ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis),
        ("..", TokenKind.Range), ("?.", TokenKind.QuestionDot), ("??", TokenKind.DoubleQuestion), ("?!", TokenKind.QuestionExclamation),
        ("++", TokenKind.DoublePlus), ("--", TokenKind.DoubleMinus), ("+=", TokenKind.PlusEqual), ("-=", TokenKind.MinusEqual),
        ("*=", TokenKind.AsteriskEqual), ("/=", TokenKind.DivideEqual), ("%=", TokenKind.PercentEqual), ("//", TokenKind.DoubleDivide),
        ("==", TokenKind.DoubleEqual), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessEqual), (">=", TokenKind.GreaterEqual),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("&&", TokenKind.And), ("||", TokenKind.Or), ("|>", TokenKind.Pipe),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), (",", TokenKind.Comma), (":", TokenKind.Colon),
        (";", TokenKind.SemiColon), (".", TokenKind.Dot), ("?", TokenKind.Question), ("=", TokenKind.Equal),
        ("!", TokenKind.Exclamation), ("<", TokenKind.Less), (">", TokenKind.Greater), ("+", TokenKind.Plus), ("-", TokenKind.Minus),
        ("*", TokenKind.Asterisk), ("/", TokenKind.Divide), ("%", TokenKind.Percent), ("|", TokenKind.Pipe), ("^", TokenKind.Caret),
        ("@", TokenKind.At),
    ];

    private void ReadToken()
    {
        var first = _text[_at];
        if (first == '\n' || (first == '\r' && Peek(_at + 1) == '\n'))
        {
            ReadNewLine();
        }
        else if (char.IsWhiteSpace(first))
        {
            _at++;
        }
        else if (first == '#')
        {
            SkipComment();
        }
        else if (char.IsAsciiDigit(first))
        {
            ReadNumber();
        }
        else if (char.IsLetter(first) || first == '_')
        {
            Add(TokenKind.Identifier, IdentifierEnd(_at));
        }
        else if (first is '"' or '\'')
        {
            ReadString(first);
        }
        else if (first == '`')
        {
            ReadVerbatim();
        }
        else if (first == '$')
        {
            ReadSpecial();
        }
        else
        {
            ReadSymbol();
        }
    }

    private void Add(TokenKind kind, int end, string? value = null)
    {
        _tokens.Add(new Token(kind, _at, end, value));
        _at = end;
    }

    private void ReadNewLine()
    {
        if (_tokens[^1].Kind == TokenKind.NewLine)
        {
            _at += _text[_at] == '\r' ? 2 : 1;
            return;
        }

        Add(TokenKind.NewLine, _at + (_text[_at] == '\r' ? 2 : 1));
    }

    private void SkipComment()
    {
        var isMulti = Peek(_at + 1) == '#';
        _at += isMulti ? 2 : 1;
        while (_at < _text.Length)
        {
            if (isMulti && _text[_at] == '#' && Peek(_at + 1) == '#')
            {
                _at += 2;
                return;
            }

            var atExit = _text[_at] == '}' && Peek(_at + 1) == '}';
            var atMarkedExit = Strips.Of(_text[_at]) != Strip.None && Peek(_at + 1) == '}' && Peek(_at + 2) == '}';
            if (atExit || atMarkedExit || (!isMulti && _text[_at] is '\n' or '\r'))
            {
                return;
            }

            _at++;
        }
    }

    private int IdentifierEnd(int at)
    {
        while (char.IsLetterOrDigit(Peek(at)) || Peek(at) == '_')
        {
            at++;
        }

        return at;
    }

    private void ReadSpecial()
    {
        if (Peek(_at + 1) is '"' or '\'')
        {
            BeginInterpolation();
            return;
        }

        Add(TokenKind.SpecialIdentifier, Peek(_at + 1) == '$' ? _at + 2 : IdentifierEnd(_at + 1));
    }

    private void ReadNumber()
    {
        var end = _at;
        if (_text[_at] == '0' && Peek(_at + 1) is 'x' or 'X' or 'b' or 'B')
        {
            var isHex = Peek(_at + 1) is 'x' or 'X';
            end += 2;
            while (Peek(end) == '_' || (isHex ? char.IsAsciiHexDigit(Peek(end)) : Peek(end) is '0' or '1'))
            {
                end++;
            }

            Add(isHex ? TokenKind.HexInteger : TokenKind.BinaryInteger, Peek(end) is 'u' or 'U' ? end + 1 : end);
            return;
        }

        var kind = TokenKind.Integer;
        end = DigitsEnd(end);
        if (Peek(end) == '.' && char.IsAsciiDigit(Peek(end + 1)))
        {
            kind = TokenKind.Float;
            end = DigitsEnd(end + 1);
        }

        var sign = Peek(end + 1) is '+' or '-' ? 1 : 0;
        if (Peek(end) is 'e' or 'E' && char.IsAsciiDigit(Peek(end + 1 + sign)))
        {
            kind = Peek(end + 1) == '-' ? TokenKind.Float : kind;
            end = DigitsEnd(end + 1 + sign);
        }

        if (Peek(end) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Peek(end + 1)))
        {
            kind = TokenKind.Float;
            end++;
        }

        Add(kind, end);
    }

    private int DigitsEnd(int at)
    {
        while (char.IsAsciiDigit(Peek(at)) || (Peek(at) == '_' && char.IsAsciiDigit(Peek(at + 1))))
        {
            at++;
        }

        return at;
    }

    private void ReadSymbol()
    {
        foreach (var (text, kind) in Symbols)
        {
            if (string.CompareOrdinal(_text, _at, text, 0, text.Length) != 0)
            {
                continue;
            }

            if (kind == TokenKind.CloseBrace && ContinueInterpolation())
            {
                return;
            }

            _openBraces += kind == TokenKind.OpenBrace ? 1 : kind == TokenKind.CloseBrace && _openBraces > 0 ? -1 : 0;
            Add(kind, _at + text.Length);
            return;
        }

        Fault = (_at, ParseWords.InvalidCharacter(_text[_at]));
        Add(TokenKind.Invalid, _at + 1);
    }
}
