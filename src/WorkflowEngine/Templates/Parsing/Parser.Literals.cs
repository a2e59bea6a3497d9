using System.Globalization;
using System.Numerics;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    private const int LongestInteger = 1_000;

    private Literal ParseNumber()
    {
        var token = Next();
        var text = TextOf(token).Replace("_", string.Empty, StringComparison.Ordinal);
        var value = token.Kind switch
        {
            TokenKind.HexInteger => Radix(text, 16),
            TokenKind.BinaryInteger => Radix(text, 2),
            TokenKind.Integer => Integer(text),
            _ => Real(text),
        };
        if (value is null)
        {
            Report(token.Start, ParseWords.NumberOutOfRange(text));
        }

        return new Literal(SpanOf(token), value);
    }

    private static object? Integer(string text)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var digits = exponentAt < 0 ? text : text[..exponentAt];
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return null;
        }

        return digits.Length + (long)exponent > LongestInteger
            ? null
            : Numbers.Fit(BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    private static object? Real(string text)
    {
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = char.IsLetter(suffix) ? text[..^1] : text;
        switch (suffix)
        {
            case 'f':
                return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var single) ? single : null;
            case 'm' when decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact):
                return exact;
            default:
                return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;
        }
    }

    /// <summary>Without the suffix <c>u</c> thirty-two or sixty-four bits are read as a signed number.</summary>
    private static object? Radix(string text, int radix)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = isUnsigned ? text[2..^1] : text[2..];
        if (digits.Length is 0 or > LongestInteger)
        {
            return null;
        }

        var number = digits.Aggregate(BigInteger.Zero, (all, digit) => (all * radix) + Convert.ToInt32(digit.ToString(), 16));
        if (isUnsigned || number > ulong.MaxValue)
        {
            return Numbers.Fit(number);
        }

        return number <= uint.MaxValue ? (object)unchecked((int)(uint)number) : unchecked((long)(ulong)number);
    }

    private InterpolatedString ParseInterpolation()
    {
        var begin = Next();
        var parts = new List<Expression> { new Literal(SpanOf(begin), begin.Value) };
        while (true)
        {
            var part = ParseExpression();
            if (part is null)
            {
                break;
            }

            parts.Add(part);
            if (!IsInterpolationBoundary())
            {
                Report(Is(TokenKind.Invalid) ? ParseWords.UnexpectedToken(ShowCurrent()) : ParseWords.TokenExpected(ShowCurrent(), "}"));
                break;
            }

            var text = Next();
            parts.Add(new Literal(SpanOf(text), text.Value));
            if (text.Kind == TokenKind.InterpolationEnd)
            {
                break;
            }
        }

        return new InterpolatedString(SpanFrom(begin.Start), parts);
    }

    private Nested ParseParentheses()
    {
        var open = Next();
        var inner = ExpectExpression(Construct.Nested);
        if (Is(TokenKind.CloseParen))
        {
            Next();
        }
        else
        {
            Report(ParseWords.ClosingParenthesisExpected(ShowCurrent()));
        }

        return new Nested(SpanFrom(open.Start), inner);
    }

    private ArrayLiteral ParseArray()
    {
        var items = new List<Expression>();
        _newLinesAllowed++;
        var open = Next();
        while (!Is(TokenKind.CloseBracket) && TryExpectExpression(Construct.Array) is { } item)
        {
            items.Add(item);
            if (!Is(TokenKind.Comma))
            {
                break;
            }

            Next();
        }

        _newLinesAllowed--;
        Expect(TokenKind.CloseBracket, "]");
        return new ArrayLiteral(SpanFrom(open.Start), items);
    }

    private ObjectLiteral ParseObject()
    {
        var members = new List<(string Name, Expression Value)>();
        _newLinesAllowed++;
        var open = Next();
        var isSound = true;
        while (isSound && !Is(TokenKind.CloseBrace))
        {
            isSound = TryParseObjectMember(members);
            if (!isSound || !Is(TokenKind.Comma))
            {
                break;
            }

            Next();
        }

        _newLinesAllowed--;
        if (isSound)
        {
            Expect(TokenKind.CloseBrace, "}");
        }

        return new ObjectLiteral(SpanFrom(open.Start), members);
    }

    private bool TryParseObjectMember(List<(string Name, Expression Value)> members)
    {
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedString))
        {
            Report(BlockWords.ObjectMemberName(ShowCurrent()));
            return false;
        }

        var name = Next();
        var text = name.Value ?? TextOf(name);
        if (!Is(TokenKind.Colon))
        {
            Report(BlockWords.ObjectColon(ShowCurrent(), text));
            return false;
        }

        Next();
        if (!IsStartOfExpression())
        {
            Report(BlockWords.ObjectValue(ShowCurrent()));
            return false;
        }

        members.Add((text, ParseExpression() ?? Missing()));
        return true;
    }
}
