using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Goes on with a call whose arguments are separated by spaces: what was read is its function or one more argument.</summary>
    private Step ExtendCall(ref Expression left, ref PendingCall? call, Place place)
    {
        var takesNames = place.Extent != Extent.WithoutNames && Is(TokenKind.Identifier)
            && (place.Options is not null || Peek().Kind == TokenKind.Colon);
        if (place.Options is null || !takesNames)
        {
            call = call is null ? new PendingCall(left) : call.And(left);
        }

        if (!takesNames)
        {
            return Step.Argument;
        }

        ParseNames(call, place.Options);
        if (place.Options is null && IsStartOfExpression())
        {
            return Step.Argument;
        }

        if (call is not null)
        {
            left = call.Complete();
            call = null;
        }

        return Is(TokenKind.Pipe) ? Step.Again : Step.Done;
    }

    /// <summary>Reads <c>name: value name: value</c>; the options of a loop may also be bare names.</summary>
    private void ParseNames(PendingCall? call, List<LoopOption>? options)
    {
        while (Is(TokenKind.Identifier) && (options is not null || Peek().Kind == TokenKind.Colon))
        {
            var name = Next();
            Expression? value = null;
            if (Is(TokenKind.Colon))
            {
                Next();
                value = ExpectExpression(Construct.Argument, new Place { Extent = Extent.Value });
            }

            var span = SpanFrom(name.Start);
            options?.Add(new LoopOption(span, TextOf(name), value));
            call?.And(new NamedArgument(span, TextOf(name), value));
            if (value is AnonymousFunction)
            {
                return;
            }
        }
    }

    private Expression ParseNamedArgument(Expression left)
    {
        if (left is not Variable name)
        {
            Report(left, ParseWords.NamedArgumentName());
            return left;
        }

        Next();
        var value = ExpectExpression(Construct.Argument);
        return new NamedArgument(name.Span.To(value.Span), name.Name, value);
    }

    /// <summary>Reads <c>(a, b)</c> directly after a function.</summary>
    private Call ParseExplicitCall(Expression target)
    {
        var arguments = new List<Expression>();
        Next();
        while (!Is(TokenKind.CloseParen))
        {
            if (arguments.Count > 0)
            {
                if (Is(TokenKind.Comma))
                {
                    Next();
                }
                else
                {
                    Report(ParseWords.CommaExpected(ShowCurrent()));
                }
            }

            if (!IsStartOfExpression())
            {
                Report(ParseWords.ArgumentExpected(ShowCurrent()));
                break;
            }

            arguments.Add(ParseExpression() ?? Missing());
        }

        if (Is(TokenKind.CloseParen))
        {
            Next();
        }
        else
        {
            Report(ParseWords.CallNotClosed(ShowCurrent()));
        }

        return new Call(target.Span.To(SpanOf(Previous)), target, arguments, isExplicit: true);
    }

    /// <summary>A function and the arguments read so far.</summary>
    private sealed class PendingCall(Expression target)
    {
        private readonly List<Expression> _arguments = [];

        public PendingCall And(Expression argument)
        {
            _arguments.Add(argument);
            return this;
        }

        public Call With(Expression last) => And(last).Complete();

        public Call Complete()
        {
            var span = _arguments.Aggregate(target.Span, (all, argument) => all.To(argument.Span));
            return new Call(span, target, _arguments);
        }
    }
}
