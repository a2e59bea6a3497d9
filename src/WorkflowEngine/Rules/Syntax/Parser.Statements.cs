using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Statements;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    /// <summary>Bindings of catch, which var may declare again.</summary>
    private readonly HashSet<Binding> _catches = [];

    private readonly List<(string Name, bool Loop)> _labels = [];
    private int _loops;
    private int _switches;

    private Statement ReadStatement()
    {
        Descend();
        var statement = ReadOne();
        _depth--;
        return statement;
    }

    private Statement ReadOne()
    {
        var at = _token.Start;
        if (_token.Kind == TokenKind.Sign)
        {
            switch (_token.Text)
            {
                case "{":
                    return ReadBlock();
                case ";":
                    Take();
                    return new Empty(at);
            }
        }

        return _token.Kind switch
        {
            TokenKind.Keyword => ReadKeyword(at),
            TokenKind.Name => ReadNamed(at),
            _ => ReadExpressionStatement(at),
        };
    }

    private Statement ReadKeyword(int at)
    {
        switch (_token.Text)
        {
            case "let" or "const" or "var":
                var declaration = ReadDeclaration(mayLackValue: false);
                EndStatement();
                return declaration;
            case "function":
                return ReadFunctionDeclaration(at);
            case "if":
                return ReadIf(at);
            case "for":
                return ReadFor(at);
            case "while":
                Take();
                return new While(ReadCondition(), ReadLoopBody(), at);
            case "do":
                return ReadDo(at);
            case "switch":
                return ReadSwitch(at);
            case "try":
                return ReadTry(at);
            case "return":
                Take();
                var value = EndsHere() ? null : ReadExpression();
                EndStatement();
                return new Return(value, at);
            case "throw":
                Take();
                if (_token.AfterLine)
                {
                    throw Expected("giá trị ngay sau throw", "a value right after throw");
                }

                var thrown = ReadExpression();
                EndStatement();
                return new Throw(thrown, at);
            case "break" or "continue":
                return ReadJump(at);
            default:
                RefuseKeyword();
                return ReadExpressionStatement(at);
        }
    }

    private Statement ReadNamed(int at)
    {
        var name = _token;
        if (name.Text == "async")
        {
            RefuseAsync();
        }

        var expression = ReadExpression();
        if (expression is Name label && _token.Is(":") && _lastEnd == name.End)
        {
            Take();
            return ReadLabelled(label.Text, at);
        }

        EndStatement();
        return new ExpressionStatement(expression, !_inFunction, at);
    }

    private Statement ReadLabelled(string label, int at)
    {
        var labels = new List<string> { label };
        while (_token.Kind == TokenKind.Name && PeekColon())
        {
            labels.Add(_token.Text);
            Take();
            Take();
        }

        if (_labels.Any(known => labels.Contains(known.Name)))
        {
            throw Fault($"Nhãn \"{label}\" được đặt hai lần.", $"The label \"{label}\" is set twice.", at);
        }

        var loop = _token.Kind == TokenKind.Keyword && _token.Text is "for" or "while" or "do";
        foreach (var one in labels)
        {
            _labels.Add((one, loop));
        }

        var body = ReadStatement();
        _labels.RemoveRange(_labels.Count - labels.Count, labels.Count);
        if (body is Loop looping)
        {
            looping.Labels = [.. labels];
            return looping;
        }

        return new Labelled([.. labels], body, at);
    }

    private bool PeekColon()
    {
        var next = new Lexer(_source);
        next.ContinueAt(_token.End);
        return next.Next().Is(":");
    }

    private ExpressionStatement ReadExpressionStatement(int at)
    {
        var expression = ReadExpression();
        EndStatement();
        return new ExpressionStatement(expression, !_inFunction, at);
    }

    private Block ReadBlock()
    {
        var at = _token.Start;
        Expect("{");
        var scope = OpenScope();
        var body = ReadUntilBrace();
        CloseScope();
        return new Block(scope, body, at);
    }

    private Statement[] ReadUntilBrace()
    {
        var body = new List<Statement>();
        while (!TakeIf("}"))
        {
            if (_token.Kind == TokenKind.End)
            {
                throw Expected("\"}\"", "\"}\"");
            }

            body.Add(ReadStatement());
        }

        return [.. body];
    }

    private Node ReadCondition()
    {
        Expect("(");
        var condition = ReadExpression();
        Expect(")");
        return condition;
    }

    /// <summary>A statement that is a body of its own: a declaration there needs braces.</summary>
    private Statement ReadBody()
    {
        if (_token.Kind == TokenKind.Keyword && _token.Text is "let" or "const")
        {
            throw Fault("Khai báo ở đây phải đặt trong dấu { }.", "A declaration here must be put in { }.");
        }

        if (!_token.IsKeyword("function"))
        {
            return ReadStatement();
        }

        var at = _token.Start;
        var scope = OpenScope();
        var function = ReadStatement();
        CloseScope();
        return new Block(scope, [function], at);
    }

    private Statement ReadLoopBody()
    {
        _loops++;
        var body = ReadBody();
        _loops--;
        return body;
    }

    private If ReadIf(int at)
    {
        var cases = new List<(Node, Statement)>();
        Statement? otherwise = null;
        do
        {
            Take();
            cases.Add((ReadCondition(), ReadBody()));
            if (!TakeKeyword("else"))
            {
                return new If([.. cases], null, at);
            }
        }
        while (_token.IsKeyword("if"));

        otherwise = ReadBody();
        return new If([.. cases], otherwise, at);
    }

    private DoWhile ReadDo(int at)
    {
        Take();
        var body = ReadLoopBody();
        if (!TakeKeyword("while"))
        {
            throw Expected("while", "while");
        }

        var test = ReadCondition();
        TakeIf(";");
        return new DoWhile(body, test, at);
    }

    private Jump ReadJump(int at)
    {
        var goesOn = _token.Text == "continue";
        Take();
        string? label = null;
        if (_token.Kind == TokenKind.Name && !_token.AfterLine)
        {
            label = _token.Text;
            if (!_labels.Any(known => known.Name == label && (known.Loop || !goesOn)))
            {
                throw Fault($"Không có nhãn \"{label}\" ở vòng lặp bao ngoài.", $"No loop around here has the label \"{label}\".");
            }

            Take();
        }
        else if (_loops == 0 && (goesOn || _switches == 0))
        {
            throw Fault("break, continue chỉ dùng trong vòng lặp (break cả trong switch).", "break and continue belong in a loop (break in a switch too).", at);
        }

        EndStatement();
        return new Jump(goesOn ? Signal.Continue : Signal.Break, label, at);
    }

    private bool EndsHere() => _token.Is(";") || _token.Is("}") || _token.Kind == TokenKind.End || _token.AfterLine;
}
