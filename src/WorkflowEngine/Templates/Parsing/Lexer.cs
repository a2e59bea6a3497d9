using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

/// <summary>Cuts a source into text blocks and the tokens of its code blocks. Stops at the first thing it cannot read.</summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly Stack<Interpolation> _interpolations = new();
    private int _at;
    private int _openBraces;

    private Lexer(Source source) => _text = source.Text;

    private (int Offset, FaultText Text)? Fault { get; set; }

    public static (List<Token> Tokens, (int Offset, FaultText Text)? Fault) Read(Source source)
    {
        var lexer = new Lexer(source);
        lexer.ReadBlocks();
        lexer._tokens.Add(new Token(TokenKind.End, source.Text.Length, source.Text.Length));
        return (lexer._tokens, lexer.Fault);
    }

    private void ReadBlocks()
    {
        var strip = Strip.None;
        var lineStart = true;
        while (Fault is null && _at < _text.Length)
        {
            var start = _at;
            var open = FindOpening();
            var text = _text[start..open.Offset];
            if (text.Contains('\n'))
            {
                lineStart = true;
            }

            var stripped = Strips.Leading(text, strip);
            var indent = IndentBefore(open, lineStart, stripped);
            AddText(start, Strips.Trailing(stripped, open.Strip));
            if (open.Length == 0)
            {
                return;
            }

            lineStart = false;
            _at = open.Offset + open.Length;
            if (open.Percents > 0)
            {
                strip = ReadEscape(open);
            }
            else
            {
                _tokens.Add(new Token(TokenKind.CodeEnter, open.Offset, _at, indent));
                strip = ReadCode();
            }
        }
    }

    /// <summary>The white space before a code block that is alone on its line: every further line of its value gets it too.</summary>
    private static string? IndentBefore(Opening open, bool lineStart, string text)
    {
        if (!lineStart || open.Strip != Strip.None || open.Percents > 0)
        {
            return null;
        }

        var lastLine = text[(text.LastIndexOf('\n') + 1)..];
        return lastLine.Length > 0 && string.IsNullOrWhiteSpace(lastLine) ? lastLine : null;
    }

    private void AddText(int start, string text)
    {
        if (text.Length > 0)
        {
            _tokens.Add(new Token(TokenKind.Text, start, start + text.Length, text));
        }
    }

    private Opening FindOpening()
    {
        for (var i = _text.IndexOf('{', _at); i >= 0 && i < _text.Length; i = _text.IndexOf('{', i + 1))
        {
            var percents = 0;
            while (Peek(i + 1 + percents) == '%')
            {
                percents++;
            }

            if (Peek(i + 1 + percents) == '{')
            {
                var length = percents + 2;
                var strip = Strips.Of(Peek(i + length));
                return new Opening(i, strip == Strip.None ? length : length + 1, percents, strip);
            }
        }

        return new Opening(_text.Length, 0, 0, Strip.None);
    }

    private Strip ReadEscape(Opening open)
    {
        var closing = "}" + new string('%', open.Percents) + "}";
        var close = _text.IndexOf(closing, _at, StringComparison.Ordinal);
        if (close < 0)
        {
            Fault = (open.Offset, ParseWords.EscapeNotClosed(closing));
            return Strip.None;
        }

        var strip = close > _at ? Strips.Of(_text[close - 1]) : Strip.None;
        AddText(_at, _text[_at..(strip == Strip.None ? close : close - 1)]);
        _at = close + closing.Length;
        return strip;
    }

    private Strip ReadCode()
    {
        while (Fault is null && _at < _text.Length)
        {
            if (_openBraces == 0 && _interpolations.Count == 0 && TryReadExit(out var strip))
            {
                return strip;
            }

            ReadToken();
        }

        _openBraces = 0;
        return Strip.None;
    }

    private bool TryReadExit(out Strip strip)
    {
        strip = Strips.Of(_text[_at]);
        var length = strip == Strip.None ? 2 : 3;
        if (Peek(_at + length - 2) != '}' || Peek(_at + length - 1) != '}')
        {
            return false;
        }

        _tokens.Add(new Token(TokenKind.CodeExit, _at, _at + length));
        _at += length;
        return true;
    }

    private char Peek(int offset) => offset < _text.Length ? _text[offset] : '\0';

    private readonly record struct Opening(int Offset, int Length, int Percents, Strip Strip);

    private readonly record struct Interpolation(char Quote, int BracesOutside);
}
