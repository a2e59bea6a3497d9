using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Scopes;

/// <summary>The names declared in one block, one loop's head, one catch, or one function.</summary>
internal sealed class Scope(FunctionScope function, bool ofSwitch = false)
{
    private readonly Dictionary<string, Binding> _names = new(StringComparer.Ordinal);
    private readonly List<(Binding Inner, FunctionNode Code)> _functions = [];
    private (int Slot, bool Cell, bool Dead)[] _fresh = [];

    public FunctionScope Function { get; } = function;

    public Scope? Parent { get; set; }

    public Binding? Find(string name) => _names.GetValueOrDefault(name);

    public Binding Declare(string name, BindingKind kind)
    {
        var binding = new Binding(name, kind, Function) { InSwitch = ofSwitch };
        _names[name] = binding;
        return binding;
    }

    /// <summary>The names declared here may not be read without a check before a place.</summary>
    public void DeclaredUpTo(int end)
    {
        foreach (var name in _names.Values)
        {
            name.End = end;
        }
    }

    /// <summary>A function declared here; it exists from the start of the block.</summary>
    public void Hoist(Binding binding, FunctionNode code) => _functions.Add((binding, code));

    public void ResolveFunctions(Resolver resolver)
    {
        foreach (var (_, code) in _functions)
        {
            resolver.Visit(code);
        }
    }

    /// <summary>Settles what <see cref="Enter"/> has to do, when every use of every name is known.</summary>
    public void Settle() => _fresh =
    [
        .. _names.Values
            .Where(name => name.Captured || (name.Lexical && name.MayBeDead))
            .Select(name => (name.Slot, name.Captured, name.Lexical && name.MayBeDead)),
    ];

    public void Enter(Frame frame)
    {
        foreach (var (slot, cell, dead) in _fresh)
        {
            ref var place = ref frame.Slots[slot];
            if (dead)
            {
                place = Js.Dead;
            }
            else if (place.Ref is Cell)
            {
                place = default;
            }

            if (cell)
            {
                frame.Run.Grow(Cell.Bytes);
                place = new Js(new Cell(place));
            }
        }

        foreach (var (binding, code) in _functions)
        {
            var closure = code.Evaluate(frame);
            ref var place = ref frame.Slots[binding.Slot];
            if (place.Ref is Cell cell)
            {
                cell.Value = closure;
            }
            else
            {
                place = closure;
            }
        }
    }

    /// <summary>Gives a new turn of a loop variables of its own, with the values of the turn before.</summary>
    public void Renew(Frame frame)
    {
        foreach (var (slot, cell, _) in _fresh)
        {
            if (cell)
            {
                frame.Run.Grow(Cell.Bytes);
                ref var place = ref frame.Slots[slot];
                place = new Js(new Cell(((Cell)place.Ref!).Value));
            }
        }
    }
}
