using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;

    private bool IsStartOfExpression() => Current.Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier
        or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float
        or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedString or TokenKind.InterpolationBegin
        or TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.OpenBracket
        or TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
        or TokenKind.DoublePlus or TokenKind.DoubleMinus;

    private bool IsInterpolationBoundary() => Current.Kind is TokenKind.InterpolationContinue or TokenKind.InterpolationEnd;

    private Expression? ParseOperand(Place place, bool isFirst)
    {
        switch (Current.Kind)
        {
            case TokenKind.Identifier or TokenKind.SpecialIdentifier:
                var variable = ParseVariable();
                if (IsBlockDelegate(variable) && (!place.IsStatement || !isFirst || _level > 1))
                {
                    Report(variable, BlockWords.BlockDelegateNested());
                }

                return variable;
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String or TokenKind.VerbatimString:
                var text = Next();
                return new Literal(SpanOf(text), text.Value);
            case TokenKind.InterpolatedString:
                var plain = Next();
                return new Literal(SpanOf(plain), plain.Value);
            case TokenKind.InterpolationBegin:
                return ParseInterpolation();
            case TokenKind.OpenParen:
                return ParseParentheses();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                return ParsePrefixIncrement();
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return ParseUnary(isArgument: place.IsArgument || !isFirst);
            default:
                return null;
        }
    }

    private Expression ParseVariable()
    {
        var token = Current;
        var word = TextOf(token);
        var span = SpanOf(token);
        if (word == "do")
        {
            return ParseAnonymousFunction();
        }

        Next();
        if (token.Kind == TokenKind.SpecialIdentifier)
        {
            return ParseLocal(span, word[1..]);
        }

        switch (word)
        {
            case "null":
                return new Literal(span, null);
            case "true":
                return new Literal(span, true);
            case "false":
                return new Literal(span, false);
            case "this":
                return new This(span);
            case "for" or "while" or "tablerow" when Is(TokenKind.Dot):
                CheckLoopMember(token, word);
                break;
        }

        return new Variable(span, word, isLocal: false);
    }

    /// <summary><c>$name</c>, or <c>$0</c> for <c>$[0]</c>.</summary>
    private static Expression ParseLocal(Span span, string name) =>
        int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var index)
            ? new Indexer(span, new Variable(span, Variable.Arguments, isLocal: true), new Literal(span, index))
            : new Variable(span, name, isLocal: true);

    private void CheckLoopMember(Token token, string loop)
    {
        var member = Peek();
        if (member.Kind != TokenKind.Identifier)
        {
            Report(token.Start, BlockWords.LoopMemberExpected(Show(Current), loop));
            return;
        }

        var name = TextOf(member);
        var isKnown = name is "first" or "even" or "odd" or "index" or "last" or "changed" or "length" or "rindex" or "col";
        var isOfLoop = name switch
        {
            "col" => loop == "tablerow",
            "last" or "changed" or "length" or "rindex" => loop != "while",
            _ => true,
        };
        if (!isKnown || !isOfLoop)
        {
            Report(token.Start, BlockWords.LoopMember(loop, name, isKnown));
        }
    }

    /// <summary>Members, elements, parentheses of a call, and <c>++</c> or <c>--</c> directly after what was read.</summary>
    private bool TryExtendPath(ref Expression left)
    {
        switch (Current.Kind)
        {
            case TokenKind.Dot or TokenKind.QuestionDot:
                return TryMember(ref left);
            case TokenKind.OpenBracket when left is PathExpression or Literal or Call && !FollowsWhiteSpace():
                left = ParseIndexer(left);
                return true;
            case TokenKind.OpenParen when left is PathExpression or Call && !FollowsWhiteSpace():
                Enter();
                left = ParseExplicitCall(left);
                return true;
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                if (left is not PathExpression)
                {
                    Report(ParseWords.IncrementNeedsPath());
                }

                var symbol = Next();
                left = new Increment(left.Span.To(SpanOf(symbol)), left, symbol.Kind == TokenKind.DoubleMinus, isPostfix: true);
                return true;
            default:
                return false;
        }
    }

    private bool TryMember(ref Expression left)
    {
        var name = Peek();
        if (name.Kind != TokenKind.Identifier)
        {
            Report(name.Start, ParseWords.IdentifierAfterDot(Show(name)));
            Next();
            return true;
        }

        Enter();
        var isOptional = Is(TokenKind.QuestionDot) || left is Member { IsOptional: true };
        Next();
        Next();
        if (TextOf(name) is "empty" or "blank" && Is(TokenKind.Question) && !FollowsWhiteSpace())
        {
            Next();
            left = new IsEmpty(left.Span.To(SpanOf(Previous)), left);
            return true;
        }

        left = new Member(left, SpanOf(name), isOptional);
        return true;
    }

    private Indexer ParseIndexer(Expression target)
    {
        Enter();
        Next();
        Expression? index = null;
        if (IsStartOfExpression())
        {
            index = ParseExpression();
        }
        else
        {
            Report(ParseWords.IndexExpected(ShowCurrent()));
        }

        if (Is(TokenKind.CloseBracket))
        {
            Next();
        }
        else
        {
            Report(ParseWords.ClosingBracketExpected(ShowCurrent()));
        }

        return new Indexer(target.Span.To(SpanOf(Previous)), target, index ?? Missing());
    }

    private Unary ParseUnary(bool isArgument)
    {
        var symbol = Next();
        var @operator = symbol.Kind switch
        {
            TokenKind.Exclamation => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.At => UnaryOperator.Alias,
            _ => UnaryOperator.Expand,
        };
        var isValue = @operator is UnaryOperator.Alias or UnaryOperator.Expand;
        var operand = ExpectExpression(Construct.Unary, new Place
        {
            Precedence = UnaryPrecedence,
            IsArgument = isArgument,
            Extent = isValue ? Extent.Value : Extent.WithoutNames,
        });
        return new Unary(SpanOf(symbol).To(operand.Span), @operator, operand);
    }

    private Increment ParsePrefixIncrement()
    {
        var symbol = Next();
        var operand = ExpectExpression(Construct.Unary, new Place { Precedence = UnaryPrecedence, IsArgument = true });
        if (operand is not PathExpression)
        {
            Report(ParseWords.IncrementNeedsPath());
        }

        return new Increment(SpanOf(symbol).To(operand.Span), operand, symbol.Kind == TokenKind.DoubleMinus, isPostfix: false);
    }
}
