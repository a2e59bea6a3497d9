using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    private If ParseIf()
    {
        var start = Next().Start;
        var condition = ExpectExpression(Construct.If);
        var (then, tail) = ParseBody(BlockOwner.If, Construct.If);
        return new If(SpanFrom(start), condition, then, tail);
    }

    private Case ParseCase()
    {
        var start = Next().Start;
        var value = ExpectExpression(Construct.Case);
        var (_, tail) = ParseBody(BlockOwner.Case, Construct.Case);
        return new Case(SpanFrom(start), value, tail is null ? [] : [tail]);
    }

    private When ParseWhen(BlockOwner owner)
    {
        var start = Next().Start;
        var values = new List<Expression>();
        while (IsStartOfExpression())
        {
            values.Add(ParseExpression(new Place { Extent = Extent.When }) ?? Missing());
            if (!Is(TokenKind.Comma) && !Is(TokenKind.Or))
            {
                break;
            }

            Next();
        }

        if (values.Count == 0)
        {
            Report(BlockWords.WhenWithoutValue());
        }

        var (body, tail) = ParseBody(BlockOwner.When, Construct.When);
        if (owner is not (BlockOwner.Case or BlockOwner.When))
        {
            Report(start, BlockWords.WhenWithoutCase());
            _isOver = true;
        }

        return new When(SpanFrom(start), values, body, tail);
    }

    private For ParseFor(bool isTableRow)
    {
        var start = Next().Start;
        var construct = isTableRow ? Construct.TableRow : Construct.For;
        var variable = ParseLoopVariable(start, construct);
        var options = new List<LoopOption>();
        var list = ExpectExpression(construct, new Place { Options = options });
        var (body, tail) = ParseBody(BlockOwner.For, construct);
        return new For(SpanFrom(start), isTableRow, variable, list) { Options = options, Body = body, Else = tail };
    }

    private PathExpression ParseLoopVariable(int start, Construct construct)
    {
        var variable = ExpectExpression(construct, new Place { Extent = Extent.Value });
        if (variable is not PathExpression)
        {
            Report(start, BlockWords.VariableExpected(variable.ToString(), construct));
        }

        if (IsWord("in"))
        {
            Next();
        }
        else
        {
            Report(start, BlockWords.InExpected(ShowCurrent(), construct));
        }

        return variable as PathExpression ?? new Variable(variable.Span, string.Empty, isLocal: false);
    }

    private While ParseWhile()
    {
        var start = Next().Start;
        var condition = ExpectExpression(Construct.While);
        var (body, _) = ParseBody(BlockOwner.Other, Construct.While);
        return new While(SpanFrom(start), condition, body);
    }

    private Capture ParseCapture()
    {
        var start = Next().Start;
        var target = ExpectExpression(Construct.Capture);
        var (body, _) = ParseBody(BlockOwner.Other, Construct.Capture);
        return new Capture(SpanFrom(start), target, body);
    }

    private With ParseWith()
    {
        var start = Next().Start;
        var target = ExpectExpression(Construct.With);
        var (body, _) = ParseBody(BlockOwner.Other, Construct.With);
        return new With(SpanFrom(start), target, body);
    }

    private Wrap ParseWrap()
    {
        var start = Next().Start;
        var target = ExpectExpression(Construct.Wrap);
        var (body, _) = ParseBody(BlockOwner.Other, Construct.Wrap);
        return new Wrap(SpanFrom(start), target, body);
    }

    private Import ParseImport()
    {
        var start = Next().Start;
        var source = ExpectExpression(Construct.Import);
        ExpectEndOfStatement();
        return new Import(SpanFrom(start), source);
    }

    private ReadOnly ParseReadOnly()
    {
        var start = Next().Start;
        var variable = ExpectVariable(start, Construct.ReadOnly);
        ExpectEndOfStatement();
        return new ReadOnly(SpanFrom(start), variable);
    }

    private Jump ParseJump(Running.Flow flow)
    {
        var span = SpanOf(Next());
        ExpectEndOfStatement();
        return new Jump(span, flow);
    }

    private Return ParseReturn()
    {
        var start = Next().Start;
        var value = IsStartOfExpression() ? ParseExpression() : null;
        ExpectEndOfStatement();
        return new Return(SpanFrom(start), value);
    }

    private (Statement Body, Statement? Tail) ParseBody(BlockOwner owner, Construct construct) => ExpectEndOfStatement()
        ? ParseBlock(owner, construct)
        : (new Block(SpanOf(Current), []), null);

    private Variable ExpectVariable(int start, Construct construct)
    {
        var found = ShowCurrent();
        if (Current.Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier && ParseVariable() is Variable variable)
        {
            return variable;
        }

        Report(start, BlockWords.VariableExpected(found, construct));
        return new Variable(SpanOf(Current), string.Empty, isLocal: false);
    }
}
