using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    private readonly Dictionary<Scope, Scope> _outer = [];
    private FunctionScope _function;
    private Scope _scope;
    private bool _inFunction;
    private List<Binding>? _open;

    /// <summary>The scope of a catch whose block comes next: what the block declares may not have its name.</summary>
    private Scope? _catch;

    private Scope OpenScope(bool ofSwitch = false)
    {
        var scope = new Scope(_function, ofSwitch);
        _outer.Add(scope, _scope);
        _scope = scope;
        return scope;
    }

    private void CloseScope() => _scope = _outer[_scope];

    private Binding Declare(Name name, BindingKind kind)
    {
        Allow(name.Text, name.At);
        return kind == BindingKind.Var ? DeclareVar(name) : DeclareHere(name, kind);
    }

    private Binding DeclareHere(Name name, BindingKind kind)
    {
        var old = _scope.Find(name.Text);
        if (_outer.TryGetValue(_scope, out var around) && around == _catch && around.Find(name.Text) is not null)
        {
            throw Twice(name);
        }

        if (old is not null && (old.Lexical || kind is BindingKind.Let or BindingKind.Const))
        {
            throw Twice(name);
        }

        if (old is not null)
        {
            return old;
        }

        var binding = _scope.Declare(name.Text, kind);
        if (binding.Lexical)
        {
            _open?.Add(binding);
        }

        return binding;
    }

    private Binding DeclareVar(Name name)
    {
        for (var scope = _scope; ; scope = _outer[scope])
        {
            var old = scope.Find(name.Text);
            if (old is { Lexical: true } && !_catches.Contains(old))
            {
                throw Twice(name);
            }

            if (!_outer.TryGetValue(scope, out var outer) || outer.Function != scope.Function)
            {
                return old ?? scope.Declare(name.Text, BindingKind.Var);
            }
        }
    }

    /// <summary>A function in a block is seen in its whole function, unless a let or const around the block has its name.</summary>
    private Binding DeclareFunction(Name name)
    {
        Allow(name.Text, name.At);
        for (var scope = _scope; ; scope = _outer[scope])
        {
            if (scope.Find(name.Text) is { Lexical: true })
            {
                return DeclareHere(name, BindingKind.Function);
            }

            if (!_outer.TryGetValue(scope, out var outer) || outer.Function != scope.Function)
            {
                return scope.Find(name.Text) ?? scope.Declare(name.Text, BindingKind.Function);
            }
        }
    }

    /// <summary>Declarations whose statement is not over yet: until it is, their names may not be read without a check.</summary>
    private void CloseDeclarations(List<Binding> open)
    {
        foreach (var binding in open)
        {
            binding.End = _lastEnd;
        }
    }

    private static void Allow(string name, int at)
    {
        if (name is "variables" or "eval" or "arguments" or "undefined" or "NaN" or "Infinity")
        {
            throw Fault($"Không được khai báo tên \"{name}\"; hãy chọn tên khác.", $"The name \"{name}\" cannot be declared; choose another.", at);
        }
    }

    private static SourceFault Twice(Name name) =>
        Fault($"\"{name.Text}\" được khai báo hai lần; hãy đổi một tên.", $"\"{name.Text}\" is declared twice; rename one.", name.At);
}
