using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Statements;
using WorkflowEngine.Rules.Syntax;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Scopes;

/// <summary>
/// The second pass over a script: gives every name its slot, measures how deep functions nest, and lists what the script reads
/// from outside.
/// </summary>
internal sealed class Resolver(IReadOnlySet<string> assigned)
{
    private readonly List<Scope> _scopes = [];
    private readonly List<Name> _names = [];
    private readonly List<(RuleNameKind Kind, string Name, int At)> _outside = [];
    private readonly HashSet<(RuleNameKind, string)> _known = [];
    private Scope? _scope;
    private FunctionScope? _function;
    private int _depth;
    private int _deepest;

    public IReadOnlyList<(RuleNameKind Kind, string Name, int At)> Outside => _outside;

    public Node Visit(Node node)
    {
        Descend(node.At);
        var resolved = node.Resolve(this);
        _depth--;
        return resolved;
    }

    public Node? VisitOptional(Node? node) => node is null ? null : Visit(node);

    public void Visit(Statement statement)
    {
        Descend(statement.At);
        statement.Resolve(this);
        _depth--;
    }

    public void Visit(Target? target)
    {
        if (target is not null)
        {
            Descend(0);
            target.Resolve(this);
            _depth--;
        }
    }

    public void Visit(Node?[] nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = VisitOptional(nodes[i]);
        }
    }

    public void Open(Scope scope)
    {
        scope.Parent = _scope;
        _scope = scope;
        _scopes.Add(scope);
        scope.ResolveFunctions(this);
    }

    public void Close() => _scope = _scope!.Parent;

    /// <summary>Resolves a function; answers how many levels its body nests.</summary>
    public int Function(Scope scope, Action body)
    {
        var (function, deepest) = (_function, _deepest);
        scope.Function.Parent = function;
        _function = scope.Function;
        _deepest = _depth;
        Open(scope);
        body();
        Close();
        var height = _deepest - _depth + 1;
        (_function, _deepest) = (function, Math.Max(deepest, _deepest));
        return height;
    }

    /// <summary>Finds the declaration of a name; null when it comes from outside.</summary>
    public Binding? Find(string name)
    {
        for (var scope = _scope; scope is not null; scope = scope.Parent)
        {
            if (scope.Find(name) is { } binding)
            {
                return binding;
            }
        }

        return null;
    }

    /// <summary>The declaration that an assignment to an undeclared name makes for the whole script; null when there is no such assignment.</summary>
    public Binding? Implied(string name)
    {
        if (!assigned.Contains(name))
        {
            return null;
        }

        var script = _scopes[0];
        return script.Find(name) ?? script.Declare(name, BindingKind.Implied);
    }

    public FunctionScope Current => _function!;

    /// <summary>The function under way, or null before the script itself.</summary>
    public FunctionScope? Enclosing => _function;

    public Scope CurrentScope => _scope!;

    public void Later(Name name) => _names.Add(name);

    public void Outsider(RuleNameKind kind, string name, int at)
    {
        if (_known.Add((kind, name)))
        {
            _outside.Add((kind, name, at));
        }
    }

    /// <summary>Takes back a name that turned out to be something else, if this was its first use.</summary>
    public void Forget(RuleNameKind kind, string name)
    {
        if (_outside is [.., var last] && last.Kind == kind && last.Name == name)
        {
            _outside.RemoveAt(_outside.Count - 1);
            _known.Remove((kind, name));
        }
    }

    public void Settle()
    {
        foreach (var name in _names)
        {
            name.Settle();
        }

        foreach (var scope in _scopes)
        {
            scope.Settle();
        }
    }

    private void Descend(int at)
    {
        _depth++;
        _deepest = Math.Max(_deepest, _depth);
        if (_depth > Limits.Nesting)
        {
            throw SourceFault.TooDeep(at);
        }
    }
}
