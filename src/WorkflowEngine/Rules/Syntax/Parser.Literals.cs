using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Library;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    private Node ReadParenthesized()
    {
        var at = _token.Start;
        var noIn = _noIn;
        _noIn = false;
        Expect("(");
        var parts = new List<Node>();
        var arrowOnly = _token.Is(")");
        while (!_token.Is(")"))
        {
            var part = ReadSpreadable();
            parts.Add(part);
            arrowOnly |= part is Spread;
            if (!_token.Is(")"))
            {
                Expect(",");
                arrowOnly |= _token.Is(")");
            }
        }

        Take();
        _noIn = noIn;
        if (_token.Is("=>"))
        {
            return ReadArrow([.. parts], at);
        }

        if (arrowOnly)
        {
            throw Expected("\"=>\"", "\"=>\"");
        }

        return new Parenthesized(parts.Count == 1 ? parts[0] : new Sequence([.. parts], at), at);
    }

    private ArrayLiteral ReadArray()
    {
        var at = _token.Start;
        var noIn = _noIn;
        _noIn = false;
        Expect("[");
        var items = new List<Node?>();
        while (!TakeIf("]"))
        {
            if (TakeIf(","))
            {
                items.Add(null);
                continue;
            }

            items.Add(ReadSpreadable());
            if (!_token.Is("]"))
            {
                Expect(",");
            }
        }

        _noIn = noIn;
        return new ArrayLiteral([.. items], at);
    }

    private ObjectLiteral ReadObject()
    {
        var at = _token.Start;
        var noIn = _noIn;
        _noIn = false;
        Expect("{");
        var members = new List<LiteralMember>();
        while (!TakeIf("}"))
        {
            members.Add(ReadLiteralMember());
            if (!_token.Is("}"))
            {
                Expect(",");
            }
        }

        _noIn = noIn;
        return new ObjectLiteral([.. members], at);
    }

    private LiteralMember ReadLiteralMember()
    {
        var at = _token.Start;
        if (TakeIf("..."))
        {
            return new LiteralMember(MemberKind.Spread, null, null, ReadAssignment());
        }

        RefuseGenerator();
        var first = _token;
        var (name, key) = ReadMemberKey();
        if (first.Kind == TokenKind.Name && first.Text is "get" or "set" && !EndsMember())
        {
            (name, key) = ReadMemberKey();
            return new LiteralMember(first.Text == "get" ? MemberKind.Getter : MemberKind.Setter, name, key, ReadMethod(name, at));
        }

        if (first.IsName("async") && !EndsMember())
        {
            RefuseAsync();
            throw AsyncRefused();
        }

        if (_token.Is("("))
        {
            return new LiteralMember(MemberKind.Data, name, key, ReadMethod(name, at));
        }

        if (TakeIf(":"))
        {
            return new LiteralMember(MemberKind.Data, name, key, Named(ReadAssignment(), name is null ? null : new Name(name, at)));
        }

        if (first.Kind != TokenKind.Name)
        {
            throw Expected("\":\"", "\":\"");
        }

        var fallback = TakeIf("=") ? ReadAssignment() : null;
        if (fallback is not null)
        {
            _shorthandDefaults.Add(fallback);
        }

        return new LiteralMember(MemberKind.Data, name, null, new Name(first.Text, first.Start)) { Default = fallback };
    }

    private bool EndsMember() => _token.Is(",") || _token.Is(":") || _token.Is("(") || _token.Is("}") || _token.Is("=");

    private (string? Name, Node? Key) ReadMemberKey()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Text:
                RefusePrototype(token.Text);
                Take();
                return (token.Text, null);
            case TokenKind.Number:
                Take();
                return (Numbers.Text(token.Number), null);
            case TokenKind.Name or TokenKind.Keyword:
                RefusePrototype(token.Text);
                Take();
                return (token.Text, null);
            default:
                if (!token.Is("["))
                {
                    throw Expected("tên thành phần", "the name of a member");
                }

                return (null, ReadKey());
        }
    }

    private void RefusePrototype(string name)
    {
        if (name == "__proto__")
        {
            throw new SourceFault(Refusals.Prototype, _token.Start);
        }
    }

    /// <summary>Defaults as in <c>{a = 1}</c> that no pattern has taken yet.</summary>
    private readonly HashSet<Node> _shorthandDefaults = [];

    private void CheckShorthands()
    {
        if (_shorthandDefaults.Count > 0)
        {
            throw Fault("{ a = 1 } chỉ dùng khi tách đối tượng; trong đối tượng hãy viết { a: 1 }.", "{ a = 1 } belongs in a pattern; in an object write { a: 1 }.", _shorthandDefaults.First().At);
        }
    }
}
