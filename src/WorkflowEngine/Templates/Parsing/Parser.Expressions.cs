using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    private enum Step : byte
    {
        /// <summary>Look at what follows.</summary>
        Again,

        /// <summary>An argument of the pending call follows.</summary>
        Argument,

        /// <summary>The expression ends here.</summary>
        Done,
    }

    private Expression ExpectExpression(Construct construct, Place place = default) =>
        TryExpectExpression(construct, place) ?? Missing();

    private Expression? TryExpectExpression(Construct construct, Place place = default)
    {
        if (IsStartOfExpression())
        {
            return ParseExpression(place);
        }

        Report(ParseWords.ExpressionExpected(ShowCurrent(), construct));
        return null;
    }

    private Expression? ParseExpression(Place place = default)
    {
        var depth = _depth;
        _level++;
        Enter();
        var expression = ParseOperands(place);
        _depth = depth;
        _level--;
        return expression;
    }

    private Expression? ParseOperands(Place place)
    {
        PendingCall? call = null;
        while (true)
        {
            var left = ParseOperand(place, isFirst: call is null);
            if (left is null)
            {
                Report(ParseWords.UnexpectedToken(ShowCurrent()));
                return null;
            }

            var step = left is AnonymousFunction || IsBlockDelegate(left) ? Step.Done : Step.Again;
            while (step == Step.Again)
            {
                step = Extend(ref left, ref call, place);
            }

            if (step == Step.Done)
            {
                return call is null ? left : call.With(left);
            }
        }
    }

    private Step Extend(ref Expression left, ref PendingCall? call, Place place)
    {
        if (IsInterpolationBoundary())
        {
            return Step.Done;
        }

        if (TryExtendPath(ref left))
        {
            return Step.Again;
        }

        if (place.Extent == Extent.Value)
        {
            return Step.Done;
        }

        if (Is(TokenKind.Colon) && place.Extent != Extent.WithoutNames)
        {
            left = ParseNamedArgument(left);
            return Step.Done;
        }

        if (TryAssignment(ref left, call, place))
        {
            return Step.Done;
        }

        if (OperatorOf(Current.Kind) is { } @operator)
        {
            return ExtendBinary(ref left, call, place, @operator);
        }

        if (Is(TokenKind.Question))
        {
            return ExtendConditional(ref left, ref call, place);
        }

        if (IsStartOfExpression())
        {
            return place.IsArgument ? Step.Done : ExtendCall(ref left, ref call, place);
        }

        return ExtendPipe(ref left, ref call, place);
    }

    private Step ExtendBinary(ref Expression left, PendingCall? call, Place place, BinaryOperator @operator)
    {
        if (@operator.Precedence() <= place.Precedence || (place.Extent == Extent.When && @operator == BinaryOperator.Or))
        {
            return Step.Done;
        }

        Enter();
        var symbol = SpanOf(Next());
        var inner = new Place
        {
            Extent = place.Extent == Extent.When ? Extent.Full : place.Extent,
            Precedence = @operator.Precedence(),
            IsArgument = call is not null || place.IsArgument || place.Options is not null,
        };
        Expression? right = null;
        if (IsStartOfExpression())
        {
            right = ParseExpression(inner);
        }
        else
        {
            Report(ParseWords.RightSideExpected(ShowCurrent()));
        }

        left = new Binary(symbol, @operator, left, right ?? Missing());
        return Step.Again;
    }

    private Step ExtendConditional(ref Expression left, ref PendingCall? call, Place place)
    {
        if (place.Precedence > 0)
        {
            return Step.Done;
        }

        left = call is null ? left : call.With(left);
        call = null;
        Next();
        var then = ExpectExpression(Construct.Conditional, new Place { Extent = Extent.WithoutNames });
        Expect(TokenKind.Colon, ":");
        var otherwise = ExpectExpression(Construct.Conditional, new Place { Extent = Extent.WithoutNames });
        left = new Conditional(left.Span.To(otherwise.Span), left, then, otherwise);
        return Step.Done;
    }

    private Step ExtendPipe(ref Expression left, ref PendingCall? call, Place place)
    {
        if (place.Precedence > 0)
        {
            return Step.Done;
        }

        if (place.IsPipeTarget && call is null && left is PathExpression)
        {
            left = new Call(left.Span, left, []);
        }

        if (!Is(TokenKind.Pipe))
        {
            return Step.Done;
        }

        left = call is null ? left : call.With(left);
        call = null;
        _newLinesAllowed++;
        Next();
        _newLinesAllowed--;
        left = new PipeCall(left, ExpectExpression(Construct.Pipe, new Place { IsPipeTarget = true, Extent = place.Extent }));
        return Step.Done;
    }

    private bool TryAssignment(ref Expression left, PendingCall? call, Place place)
    {
        var isTop = _level == 1 && place.IsStatement;
        if (Is(TokenKind.Equal) && left is Call { IsExplicit: true } declared && declared.Arguments.All(IsParameterName))
        {
            left = ParseInlineFunction(declared, isTop);
            return true;
        }

        if (!TryAssignmentOperator(out var @operator))
        {
            return false;
        }

        if (left is not PathExpression || call is not null || !isTop)
        {
            Report(left, ParseWords.NestedAssignment());
        }

        var symbol = SpanOf(Next());
        left = new Assignment(left, symbol, @operator, ExpectExpression(Construct.Assign));
        return true;
    }

    private static bool IsParameterName(Expression argument) => argument is Variable { IsLocal: false };

    private static bool IsBlockDelegate(Expression left) => left is Variable { IsLocal: true, Name: Variable.Block };

    private bool TryAssignmentOperator(out BinaryOperator? @operator)
    {
        @operator = Current.Kind switch
        {
            TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.MinusEqual => BinaryOperator.Subtract,
            TokenKind.AsteriskEqual => BinaryOperator.Multiply,
            TokenKind.DivideEqual => BinaryOperator.Divide,
            TokenKind.DoubleDivideEqual => BinaryOperator.DivideRound,
            TokenKind.PercentEqual => BinaryOperator.Modulus,
            TokenKind.DoubleQuestionEqual => BinaryOperator.Coalesce,
            _ => null,
        };
        return @operator is not null || Is(TokenKind.Equal);
    }

    private static BinaryOperator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Asterisk => BinaryOperator.Multiply,
        TokenKind.Divide => BinaryOperator.Divide,
        TokenKind.DoubleDivide => BinaryOperator.DivideRound,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Percent => BinaryOperator.Modulus,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.DoubleQuestion => BinaryOperator.Coalesce,
        TokenKind.QuestionExclamation => BinaryOperator.NotCoalesce,
        TokenKind.And => BinaryOperator.And,
        TokenKind.Or => BinaryOperator.Or,
        TokenKind.DoubleEqual => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.Range => BinaryOperator.Range,
        TokenKind.RangeExclusive => BinaryOperator.RangeExclusive,
        _ => null,
    };
}
