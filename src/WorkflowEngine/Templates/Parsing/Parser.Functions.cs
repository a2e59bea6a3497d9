using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

internal sealed partial class Parser
{
    private FunctionStatement ParseFunction()
    {
        var start = Next().Start;
        var name = ExpectVariable(start, Construct.Function);
        var definition = ParseDefinition(name.Name, isAnonymous: false);
        return new FunctionStatement(SpanFrom(start), name, definition);
    }

    private AnonymousFunction ParseAnonymousFunction()
    {
        var newLines = _newLinesAllowed;
        _newLinesAllowed = 0;
        var start = Next().Start;
        var definition = ParseDefinition(null, isAnonymous: true);
        _newLinesAllowed = newLines;
        if (newLines > 0 && Is(TokenKind.NewLine))
        {
            Next();
        }

        return new AnonymousFunction(SpanFrom(start), definition);
    }

    private FunctionDefinition ParseDefinition(string? name, bool isAnonymous)
    {
        var level = _level;
        _level = 0;
        var parameters = Is(TokenKind.OpenParen) ? ParseParameters() : null;
        var body = ExpectEndOfStatement()
            ? ParseBlock(BlockOwner.Other, Construct.Function, isAnonymous).Body
            : new Block(SpanOf(Current), []);
        _level = level;
        return new FunctionDefinition(name, parameters, body);
    }

    /// <summary><c>name(a, b) = expression</c></summary>
    private FunctionExpression ParseInlineFunction(Call declared, bool isTop)
    {
        if (!isTop || declared.Target is not Variable)
        {
            Report(declared, ParseWords.NestedFunction());
        }

        Next();
        var level = _level;
        _level = 0;
        var value = ExpectExpression(Construct.Function);
        _level = level;
        ExpectEndOfStatement();
        var parameters = declared.Arguments.Select(argument => new Parameter(argument.ToString())).ToArray();
        var name = declared.Target as Variable ?? new Variable(declared.Span, string.Empty, isLocal: false);
        var body = new Return(value.Span, value);
        var definition = new FunctionDefinition(name.Name, parameters, body);
        return new FunctionExpression(new FunctionStatement(declared.Span.To(value.Span), name, definition));
    }

    private List<Parameter> ParseParameters()
    {
        var parameters = new List<Parameter>();
        Next();
        while (!Is(TokenKind.CloseParen))
        {
            if (parameters.Count > 0)
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

            if (!Is(TokenKind.Identifier))
            {
                Report(ParseWords.ArgumentExpected(ShowCurrent()));
                break;
            }

            parameters.Add(ParseParameter(parameters));
        }

        if (Is(TokenKind.CloseParen))
        {
            Next();
        }
        else
        {
            Report(ParseWords.CallNotClosed(ShowCurrent()));
        }

        return parameters;
    }

    private Parameter ParseParameter(List<Parameter> before)
    {
        var token = Next();
        var name = TextOf(token);
        var hasRest = before.Any(parameter => parameter.IsRest);
        switch (Current.Kind)
        {
            case TokenKind.Equal:
                if (hasRest)
                {
                    Report(token.Start, BlockWords.OptionalAfterRest());
                }

                Next();
                return new Parameter(name, ParseDefault(token), IsOptional: true);
            case TokenKind.Ellipsis:
                if (hasRest)
                {
                    Report(token.Start, BlockWords.SecondRest());
                }

                Next();
                return new Parameter(name, IsRest: true);
        }

        if (before.Any(parameter => parameter.IsOptional || parameter.IsRest))
        {
            Report(token.Start, BlockWords.RequiredAfterOptional());
        }

        return new Parameter(name);
    }

    private object? ParseDefault(Token parameter)
    {
        switch (ExpectExpression(Construct.Function))
        {
            case Literal literal:
                return literal.Value;
            case Unary { Operator: UnaryOperator.Negate, Operand: Literal { Value: int number } }:
                return -number;
            case Unary { Operator: UnaryOperator.Negate, Operand: Literal { Value: double number } }:
                return -number;
            default:
                Report(parameter.Start, BlockWords.DefaultNeedsLiteral());
                return null;
        }
    }
}
