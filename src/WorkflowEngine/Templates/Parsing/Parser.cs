using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Parsing;

/// <summary>
/// Builds the tree of a template from its tokens. Goes on after a fault as far as it makes sense, so that an author sees
/// more than one; nesting is limited, so that no source can exhaust the stack.
/// </summary>
internal sealed partial class Parser
{
    private const int DepthLimit = 250;

    private readonly Source _source;
    private readonly List<Token> _tokens;
    private readonly List<TemplateFault> _faults = [];
    private int _index;
    private int _newLinesAllowed;
    private int _level;
    private int _depth;
    private bool _isOver;

    private Parser(Source source, List<Token> tokens)
    {
        _source = source;
        _tokens = tokens;
    }

    private Token Current => _tokens[_index];

    private Token Previous => _tokens[Math.Max(0, _index - 1)];

    public static (Statement Body, IReadOnlyList<TemplateFault> Faults) Read(Source source)
    {
        var (tokens, fault) = Lexer.Read(source);
        var parser = new Parser(source, tokens);
        Statement body = new Block(new Span(source, 0, source.Text.Length), []);
        try
        {
            body = parser.ParseBlock(BlockOwner.Page, Construct.Expression).Body;
        }
        catch (TemplateStop stop)
        {
            parser._faults.Add(stop.ToFault());
        }

        if (fault is { } found)
        {
            parser.Report(found.Offset, found.Text);
        }

        return (body, parser._faults);
    }

    private Token Peek()
    {
        for (var i = _index + 1; i < _tokens.Count; i++)
        {
            if (_newLinesAllowed == 0 || _tokens[i].Kind != TokenKind.NewLine)
            {
                return _tokens[i];
            }
        }

        return _tokens[^1];
    }

    private Token Next()
    {
        var taken = Current;
        do
        {
            _index = Math.Min(_index + 1, _tokens.Count - 1);
        }
        while (_newLinesAllowed > 0 && Current.Kind == TokenKind.NewLine);
        return taken;
    }

    private bool Is(TokenKind kind) => Current.Kind == kind;

    private bool IsWord(string word) => Is(TokenKind.Identifier) && TextOf(Current) == word;

    private bool FollowsWhiteSpace() => Current.Start > 0 && char.IsWhiteSpace(_source.Text[Current.Start - 1]);

    private string TextOf(Token token) => _source.Text[token.Start..token.End];

    /// <summary>A token as a message shows it.</summary>
    private string Show(Token token) => token.Kind switch
    {
        TokenKind.End => "<eof>",
        TokenKind.NewLine => "\\n",
        _ => TextOf(token),
    };

    private string ShowCurrent() => Show(Current);

    private Span SpanOf(Token token) => new(_source, token.Start, token.End);

    private Span SpanFrom(int start) => new(_source, start, Math.Max(start, Previous.End));

    private void Report(FaultText text) => Report(Current.Start, text);

    private void Report(Node node, FaultText text) => Report(node.Span.Start, text);

    private void Report(int offset, FaultText text) => _faults.Add(TemplateStop.FaultAt(_source, offset, text));

    /// <summary>Takes the token expected; reports and takes whatever else stands there.</summary>
    private void Expect(TokenKind kind, string symbol)
    {
        if (!Is(kind))
        {
            Report(ParseWords.TokenExpected(ShowCurrent(), symbol));
        }

        Next();
    }

    private bool ExpectEndOfStatement()
    {
        switch (Current.Kind)
        {
            case TokenKind.NewLine or TokenKind.SemiColon:
                Next();
                return true;
            case TokenKind.CodeExit or TokenKind.End:
                return true;
        }

        if (!_isOver)
        {
            Report(ParseWords.EndOfStatementExpected(ShowCurrent()));
        }

        _isOver = true;
        return false;
    }

    private void Enter()
    {
        if (++_depth > DepthLimit)
        {
            throw new TemplateStop(_source, Previous.Start, ParseWords.DepthReached(DepthLimit));
        }
    }

    /// <summary>Stands for what could not be read.</summary>
    private Literal Missing() => new(new Span(_source, Current.Start, Current.Start), null);
}
