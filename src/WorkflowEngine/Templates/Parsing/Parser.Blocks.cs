using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    private bool _isIndented;

    /// <summary>
    /// Reads statements up to the <c>end</c> of the block, or up to an <c>else</c> or <c>when</c>, which then is
    /// the block's tail and has read up to the <c>end</c> itself.
    /// </summary>
    private (Block Body, Statement? Tail) ParseBlock(BlockOwner owner, Construct construct, bool isAnonymous = false)
    {
        Enter();
        var (start, statements) = (Current.Start, new List<Statement>());
        Statement? tail = null;
        var hasEnd = false;
        while (!_isOver && !hasEnd && !Is(TokenKind.End))
        {
            if (IsWord("end"))
            {
                hasEnd = true;
                ParseEnd(owner, isAnonymous);
            }
            else if (IsWord("else") || IsWord("when"))
            {
                hasEnd = true;
                tail = IsWord("else") ? ParseElse(owner) : ParseWhen(owner);
            }
            else if (ParseStatement(owner) is { } statement)
            {
                statements.Add(statement);
            }
        }

        if (!hasEnd && !_isOver && owner != BlockOwner.Page)
        {
            Report(Previous.Start, BlockWords.EndMissing(construct));
        }

        _depth--;
        return (new Block(SpanFrom(start), statements), tail);
    }

    private void ParseEnd(BlockOwner owner, bool isAnonymous)
    {
        if (owner == BlockOwner.Page)
        {
            Report(BlockWords.EndWithoutBlock());
            _isOver = true;
        }

        Next();
        if (!isAnonymous)
        {
            ExpectEndOfStatement();
        }
    }

    private Statement ParseElse(BlockOwner owner)
    {
        var start = Current.Start;
        var isElseIf = Peek().Kind == TokenKind.Identifier && TextOf(Peek()) == "if";
        Next();
        Statement tail = isElseIf ? ParseIf() : ParseElseBody();
        if (owner is not (BlockOwner.If or BlockOwner.When or BlockOwner.For))
        {
            Report(start, BlockWords.ElseWithoutIf());
            _isOver = true;
        }
        else if (owner == BlockOwner.For && isElseIf)
        {
            Report(start, BlockWords.ElseIfOfLoop());
        }

        return tail;
    }

    private Block ParseElseBody() => ExpectEndOfStatement()
        ? ParseBlock(BlockOwner.Other, Construct.Else).Body
        : new Block(SpanOf(Previous), []);

    private Statement? ParseStatement(BlockOwner owner)
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                var text = Next();
                return owner == BlockOwner.Case ? null : new Text(SpanOf(text), text.Value!);
            case TokenKind.CodeEnter:
                var enter = Next();
                _isIndented = enter.Value is not null;
                return _isIndented && owner != BlockOwner.Case ? new Indentation(SpanOf(enter), enter.Value) : null;
            case TokenKind.CodeExit:
                var exit = Next();
                var ends = _isIndented;
                _isIndented = false;
                return ends && owner != BlockOwner.Case ? new Indentation(SpanOf(exit), null) : null;
            case TokenKind.NewLine or TokenKind.SemiColon:
                Next();
                return null;
            case TokenKind.Identifier or TokenKind.SpecialIdentifier:
                return ParseWordStatement(owner);
        }

        CheckNotInCase(owner);
        if (IsStartOfExpression())
        {
            return ParseExpressionStatement();
        }

        Report(BlockWords.UnexpectedToken(ShowCurrent()));
        _isOver = true;
        return null;
    }

    private Statement? ParseWordStatement(BlockOwner owner)
    {
        CheckNotInCase(owner);
        var isLoopVariable = Peek().Kind == TokenKind.Dot;
        return TextOf(Current) switch
        {
            "if" => ParseIf(),
            "case" => ParseCase(),
            "for" when !isLoopVariable => ParseFor(isTableRow: false),
            "tablerow" when !isLoopVariable => ParseFor(isTableRow: true),
            "while" when !isLoopVariable => ParseWhile(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "capture" => ParseCapture(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "break" => ParseJump(Running.Flow.Break),
            "continue" => ParseJump(Running.Flow.Continue),
            "func" => ParseFunction(),
            "ret" => ParseReturn(),
            _ => ParseExpressionStatement(),
        };
    }

    private void CheckNotInCase(BlockOwner owner)
    {
        if (owner == BlockOwner.Case)
        {
            Report(BlockWords.StatementInCase(ShowCurrent()));
        }
    }

    private Statement ParseExpressionStatement()
    {
        var expression = ExpectExpression(Construct.Expression, new Place { IsStatement = true });
        if (expression is FunctionExpression function)
        {
            return function.Statement;
        }

        ExpectEndOfStatement();
        return new ExpressionStatement(expression);
    }
}
