using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Patterns;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    /// <summary>A primary expression with its members and calls.</summary>
    private Node ReadChain()
    {
        var at = _token.Start;
        var node = _token.IsKeyword("new") ? ReadNew() : ReadPrimary();
        var optional = false;
        var links = 0;
        while (node is not FunctionNode { Arrow: true } && _token.Kind is TokenKind.Sign or TokenKind.Template)
        {
            var link = ReadLink(node, ref optional);
            if (link is null)
            {
                break;
            }

            links++;
            Descend();
            node = link;
        }

        _depth -= links;
        return optional ? new OptionalChain(node, at) : node;
    }

    private Node? ReadLink(Node node, ref bool optional)
    {
        var at = _token.Start;
        switch (_token.Text)
        {
            case ".":
                Take();
                return new Member(node, _token.Start, ReadMemberName(), false);
            case "[":
                return new Item(node, ReadKey(), false, at);
            case "(":
                return new Call(node, ReadArguments(), false, node is Name or Member ? node.At : at);
            case "?.":
                optional = true;
                Take();
                return _token.Text switch
                {
                    "[" when _token.Kind == TokenKind.Sign => new Item(node, ReadKey(), true, at),
                    "(" when _token.Kind == TokenKind.Sign => new Call(node, ReadArguments(), true, at),
                    _ => new Member(node, _token.Start, ReadMemberName(), true),
                };
            case "`" when _token.Kind == TokenKind.Template:
                throw Fault("Không dùng hàm trước chuỗi mẫu `…`; hãy gọi hàm với ( ).", "A function before a template text `…` is not allowed; call it with ( ).");
            default:
                return null;
        }
    }

    private Node ReadKey()
    {
        var noIn = _noIn;
        _noIn = false;
        Take();
        var key = ReadExpression();
        Expect("]");
        _noIn = noIn;
        return key is Literal { Value.Ref: string text } && text is "__proto__" or "prototype" or "constructor"
            ? throw new SourceFault(Refusals.Prototype, key.At)
            : key;
    }

    private string ReadMemberName()
    {
        if (_token.Kind is not (TokenKind.Name or TokenKind.Keyword))
        {
            throw _token.Is("#")
                ? Fault("Quy tắc không có lớp và thành phần riêng #.", "Rules have no classes and no private members.")
                : Expected("tên thành phần", "the name of a member");
        }

        var name = _token.Text;
        if (name is "__proto__" or "prototype" or "constructor" or "__defineGetter__" or "__defineSetter__" or "__lookupGetter__" or "__lookupSetter__")
        {
            throw new SourceFault(Refusals.Prototype, _token.Start);
        }

        Take();
        return name;
    }

    private Node[] ReadArguments()
    {
        var noIn = _noIn;
        _noIn = false;
        Expect("(");
        var args = new List<Node>();
        while (!TakeIf(")"))
        {
            args.Add(ReadSpreadable());
            if (!_token.Is(")"))
            {
                Expect(",");
            }
        }

        _noIn = noIn;
        return [.. args];
    }

    private Node ReadSpreadable()
    {
        var at = _token.Start;
        return TakeIf("...") ? new Spread(ReadAssignment(), at) : ReadAssignment();
    }

    private New ReadNew()
    {
        var at = _token.Start;
        Descend();
        Take();
        if (_token.Is("."))
        {
            throw Fault("Quy tắc không dùng new.target.", "Rules have no new.target.");
        }

        var callee = _token.IsKeyword("new") ? ReadNew() : ReadPrimary();
        while (_token.Is(".") || _token.Is("["))
        {
            var optional = false;
            callee = ReadLink(callee, ref optional)!;
        }

        _depth--;
        return new New(callee, _token.Is("(") ? ReadArguments() : [], at);
    }

    private Node ReadPrimary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Name:
                Take();
                return new Name(token.Text, token.Start);
            case TokenKind.Number:
                Take();
                return new Literal(token.Number, token.Start);
            case TokenKind.Text:
                Take();
                return new Literal(token.Text, token.Start);
            case TokenKind.Template:
                return ReadTemplate();
            case TokenKind.Keyword:
                return ReadWord(token);
            default:
                return token.Text switch
                {
                    "(" => ReadParenthesized(),
                    "[" => ReadArray(),
                    "{" => ReadObject(),
                    "/" or "/=" => ReadRegex(),
                    _ => throw Expected("một giá trị", "a value"),
                };
        }
    }

    private Node ReadWord(Token token)
    {
        switch (token.Text)
        {
            case "true":
                Take();
                return new Literal(true, token.Start);
            case "false":
                Take();
                return new Literal(false, token.Start);
            case "null":
                Take();
                return new Literal(Js.Null, token.Start);
            case "this":
                Take();
                return new This(token.Start);
            case "function":
                return ReadFunctionExpression();
            default:
                RefuseKeyword();
                throw Expected("một giá trị", "a value");
        }
    }

    private TemplateText ReadTemplate()
    {
        var at = _token.Start;
        var pieces = new List<string>();
        var parts = new List<Node>();
        var noIn = _noIn;
        _noIn = false;
        _lexer.ContinueAt(_token.End);
        while (true)
        {
            pieces.Add(_lexer.ReadTemplatePiece(out var last));
            _token = _lexer.Next();
            if (last)
            {
                _lastEnd = _lexer.At;
                _noIn = noIn;
                return new TemplateText([.. pieces], [.. parts], at);
            }

            parts.Add(ReadExpression());
            if (!_token.Is("}"))
            {
                throw Expected("\"}\"", "\"}\"");
            }

            _lexer.ContinueAt(_token.End);
        }
    }

    private RegexLiteral ReadRegex()
    {
        var at = _token.Start;
        var pattern = _lexer.ReadRegex(at, out var flags);
        _lastEnd = _lexer.At;
        _token = _lexer.Next();
        return new RegexLiteral(RegexParser.Read(pattern, flags, at), at);
    }
}
