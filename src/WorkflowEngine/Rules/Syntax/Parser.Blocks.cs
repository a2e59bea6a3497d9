using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Statements;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    /// <summary>let, const or var up to the last declarator; in a loop's head a const may lack a value for the moment.</summary>
    private Declaration ReadDeclaration(bool mayLackValue)
    {
        var at = _token.Start;
        var kind = _token.Text switch { "let" => BindingKind.Let, "const" => BindingKind.Const, _ => BindingKind.Var };
        Take();
        var parts = new List<(Target, Node?)>();
        do
        {
            var outer = _open;
            var open = _open = [];
            var (target, name) = ReadBindingTarget(kind);
            Node? value = null;
            if (TakeIf("="))
            {
                value = Named(ReadAssignment(), name);
            }
            else if (!mayLackValue && (kind == BindingKind.Const || name is null))
            {
                throw Expected("\"=\" và giá trị đầu", "\"=\" and a first value");
            }

            CloseDeclarations(open);
            _open = outer;
            parts.Add((target, value));
        }
        while (TakeIf(","));

        return new Declaration([.. parts], kind != BindingKind.Var, at);
    }

    private Statement ReadFor(int at)
    {
        Take();
        if (_token.IsKeyword("await"))
        {
            RefuseAsync();
        }

        Expect("(");
        var scope = OpenScope();
        Statement loop;
        if (_token.Kind == TokenKind.Keyword && _token.Text is "let" or "const" or "var")
        {
            loop = ReadForDeclared(scope, at);
        }
        else if (_token.Is(";"))
        {
            loop = ReadForHead(scope, null, at);
        }
        else
        {
            var start = _token.Start;
            _noIn = true;
            var first = ReadExpression();
            _noIn = false;
            loop = _token.IsName("of") || _token.IsKeyword("in")
                ? ReadForEach(scope, ToTarget(first), false, at)
                : ReadForHead(scope, new ExpressionStatement(first, false, start), at);
        }

        CloseScope();
        return loop;
    }

    private Statement ReadForDeclared(Scope scope, int at)
    {
        var kind = _token.Text switch { "let" => BindingKind.Let, "const" => BindingKind.Const, _ => BindingKind.Var };
        var mark = _token.Start;
        _noIn = true;
        var declaration = ReadDeclaration(mayLackValue: true);
        _noIn = false;
        if (!_token.IsName("of") && !_token.IsKeyword("in"))
        {
            return declaration.Complete || kind == BindingKind.Let || kind == BindingKind.Var
                ? ReadForHead(scope, declaration, at)
                : throw Expected("\"=\" và giá trị đầu", "\"=\" and a first value");
        }

        return declaration.Only is { } target
            ? ReadForEach(scope, target, true, at)
            : throw Fault("for…of, for…in chỉ khai báo một tên, không có giá trị đầu.", "for…of and for…in declare one name, without a first value.", mark);
    }

    private ForEach ReadForEach(Scope scope, Target target, bool declares, int at)
    {
        var names = _token.Text == "in";
        Take();
        var items = names ? ReadExpression() : ReadAssignment();
        scope.DeclaredUpTo(_lastEnd);
        Expect(")");
        return new ForEach(scope, target, items, ReadLoopBody(), at) { Names = names, Declares = declares };
    }

    private For ReadForHead(Scope scope, Statement? start, int at)
    {
        Expect(";");
        var test = _token.Is(";") ? null : ReadExpression();
        Expect(";");
        var step = _token.Is(")") ? null : ReadExpression();
        Expect(")");
        return new For(scope, new ForHead(start, test, step), ReadLoopBody(), at);
    }

    private Switch ReadSwitch(int at)
    {
        Take();
        var subject = ReadCondition();
        Expect("{");
        var scope = OpenScope(ofSwitch: true);
        _switches++;
        var cases = new List<SwitchCase>();
        while (!TakeIf("}"))
        {
            Node? test = null;
            if (TakeKeyword("case"))
            {
                test = ReadExpression();
            }
            else if (!TakeKeyword("default") || cases.Any(one => one.Test is null))
            {
                throw Expected("case, hoặc một default duy nhất", "case, or default once");
            }

            Expect(":");
            var body = new List<Statement>();
            while (!_token.IsKeyword("case") && !_token.IsKeyword("default") && !_token.Is("}"))
            {
                if (_token.Kind == TokenKind.End)
                {
                    throw Expected("\"}\"", "\"}\"");
                }

                body.Add(ReadStatement());
            }

            cases.Add(new SwitchCase(test, [.. body]));
        }

        _switches--;
        CloseScope();
        return new Switch(subject, scope, [.. cases], at);
    }

    private Try ReadTry(int at)
    {
        Take();
        var body = ReadBlock();
        Catcher? catcher = null;
        if (TakeKeyword("catch"))
        {
            var scope = OpenScope();
            Target? target = null;
            if (TakeIf("("))
            {
                var outer = _open;
                var open = _open = [];
                (target, _) = ReadBindingTarget(BindingKind.Let);
                CloseDeclarations(open);
                _catches.UnionWith(open);
                _open = outer;
                Expect(")");
            }

            _catch = scope;
            catcher = new Catcher(scope, target, ReadBlock());
            CloseScope();
        }

        var last = TakeKeyword("finally") ? ReadBlock() : null;
        return catcher is null && last is null ? throw Expected("catch hoặc finally", "catch or finally") : new Try(body, catcher, last, at);
    }
}
