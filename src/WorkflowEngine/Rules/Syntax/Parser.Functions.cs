using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Statements;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    private Empty ReadFunctionDeclaration(int at)
    {
        Take();
        RefuseGenerator();
        var name = ReadName();
        var binding = DeclareFunction(name);
        var function = ReadFunctionRest(name.Text, null, at);
        _scope.Hoist(binding, function);
        return new Empty(at);
    }

    private FunctionNode ReadFunctionExpression()
    {
        var at = _token.Start;
        Take();
        RefuseGenerator();
        var name = _token.Kind == TokenKind.Name ? ReadName() : null;
        return ReadFunctionRest(name?.Text, name, at);
    }

    /// <summary>A getter, setter or method of an object literal, from its parameters on.</summary>
    private FunctionNode ReadMethod(string? name, int at) => ReadFunctionRest(name, null, at);

    private FunctionNode ReadFunctionRest(string? name, Name? ownName, int at)
    {
        var around = EnterFunction(arrow: false);
        Expect("(");
        var parameters = new List<Parameter>();
        Target? rest = null;
        while (!TakeIf(")"))
        {
            if (TakeIf("..."))
            {
                (rest, _) = ReadBindingTarget(BindingKind.Parameter);
            }
            else
            {
                var (target, plain) = ReadBindingTarget(BindingKind.Parameter);
                var lacks = !TakeIf("=");
                parameters.Add(lacks ? new Parameter(target, plain is not null) : new Parameter(new DefaultTarget(target, ReadAssignment()), false));
            }

            if (!_token.Is(")"))
            {
                Expect(",");
            }
        }

        Expect("{");
        var body = ReadUntilBrace();
        var own = ownName is not null && _scope.Find(ownName.Text) is null ? _scope.Declare(ownName.Text, BindingKind.OwnName) : null;
        var scope = _scope;
        LeaveFunction(around);
        return new FunctionNode(scope, Ordered(scope, [.. parameters]), rest, null, body, at) { Name = name, OwnName = own };
    }

    /// <summary>The arrow has been read up to its sign; its parameters were read as expressions.</summary>
    private FunctionNode ReadArrow(Node[] given, int at)
    {
        if (_token.AfterLine)
        {
            throw Fault("Dấu => phải cùng dòng với các tham số.", "=> must stand on the line of its parameters.");
        }

        Take();
        var around = EnterFunction(arrow: true);
        var parameters = new List<Parameter>();
        Target? rest = null;
        foreach (var node in given)
        {
            if (node is Spread spread)
            {
                rest = ToTarget(spread.Items, BindingKind.Parameter);
            }
            else
            {
                parameters.Add(new Parameter(ToDefaulted(node, BindingKind.Parameter), node is Name));
            }
        }

        Node? expression = null;
        Statement[] body = [];
        if (TakeIf("{"))
        {
            body = ReadUntilBrace();
        }
        else
        {
            _noIn = around.NoIn;
            expression = ReadAssignment();
        }

        var scope = _scope;
        LeaveFunction(around);
        return new FunctionNode(scope, Ordered(scope, [.. parameters]), rest, expression, body, at);
    }

    private (FunctionScope Function, Scope Scope, bool InFunction, int Loops, int Switches, bool NoIn, List<Binding>? Open, (string, bool)[] Labels) EnterFunction(bool arrow)
    {
        var around = (_function, _scope, _inFunction, _loops, _switches, _noIn, _open, _labels.ToArray());
        _function = new FunctionScope(arrow);
        OpenScope();
        (_inFunction, _loops, _switches, _noIn, _open) = (true, 0, 0, false, null);
        _labels.Clear();
        return around;
    }

    private void LeaveFunction((FunctionScope Function, Scope Scope, bool InFunction, int Loops, int Switches, bool NoIn, List<Binding>? Open, (string, bool)[] Labels) around)
    {
        (_function, _scope, _inFunction, _loops, _switches, _noIn, _open, _) = around;
        _labels.Clear();
        _labels.AddRange(around.Labels);
    }

    /// <summary>Parameters live in the first slots because they are declared first; one named twice does not, and is refused.</summary>
    private static Parameter[] Ordered(Scope scope, Parameter[] parameters)
    {
        for (var i = 0; i < parameters.Length && parameters.All(parameter => parameter.Plain); i++)
        {
            var name = ((NameTarget)parameters[i].Target).Name;
            if (scope.Find(name.Text)!.Slot != i)
            {
                throw Fault($"Tham số \"{name.Text}\" được đặt hai lần.", $"The parameter \"{name.Text}\" is given twice.", name.At);
            }
        }

        return parameters;
    }

    /// <summary>A function without a name takes that of the variable or member it is given to.</summary>
    private static Node Named(Node value, Name? name)
    {
        if (value is FunctionNode { Name: null } function && name is not null)
        {
            function.Name = name.Text;
        }

        return value;
    }

    private Name ReadName()
    {
        if (_token.Kind != TokenKind.Name)
        {
            throw Expected("một tên", "a name");
        }

        var name = new Name(_token.Text, _token.Start);
        Take();
        return name;
    }
}
