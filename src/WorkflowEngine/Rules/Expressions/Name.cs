using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

/// <summary>A name that the script declares. Where it lives is known before it runs.</summary>
internal sealed class Name(string text, int at) : Node(at)
{
    private enum Place : byte
    {
        Slot,
        CellInSlot,
        Capture,
    }

    private Binding? _binding;
    private Place _place;
    private int _slot;
    private bool _mayBeDead;
    private GlobalRead? _otherwise;

    public string Text { get; } = text;

    public bool Constant => _binding!.Kind == BindingKind.Const;

    public override Node Resolve(Resolver resolver)
    {
        if (resolver.Find(Text) is { Kind: not BindingKind.Implied } binding)
        {
            Bind(resolver, binding);
            return this;
        }

        if (Text == "arguments" && Arguments(resolver) is { } arguments)
        {
            Bind(resolver, arguments);
            return this;
        }

        var outside = Outside.Of(resolver, Text, At);
        if (outside is not GlobalRead global || resolver.Implied(Text) is not { } implied)
        {
            return outside;
        }

        _otherwise = global;
        Bind(resolver, implied);
        return this;
    }

    /// <summary>typeof a name that nobody knows is no error.</summary>
    public void BeLenient()
    {
        if (_otherwise is not null)
        {
            _otherwise.Lenient = true;
        }
    }

    /// <summary>Binds a name that is about to be written; one that nobody declares belongs to the whole script.</summary>
    public void BindTarget(Resolver resolver)
    {
        if (resolver.Find(Text) is { } binding)
        {
            Bind(resolver, binding);
        }

        if (_binding is null or { Kind: BindingKind.Implied })
        {
            _otherwise = Outside.Written(resolver, this);
            Bind(resolver, resolver.Implied(Text)!);
        }
    }

    public void Settle()
    {
        if (_place == Place.Slot && _binding!.Captured)
        {
            _place = Place.CellInSlot;
        }
    }

    public override Js Evaluate(Frame frame)
    {
        var value = _place switch
        {
            Place.Slot => frame.Slots[_slot],
            Place.CellInSlot => ((Cell)frame.Slots[_slot].Ref!).Value,
            _ => frame.Captures[_slot].Value,
        };
        if (!_mayBeDead || !value.IsDead)
        {
            return value;
        }

        return _otherwise?.Evaluate(frame) ?? throw TooEarly(frame);
    }

    /// <summary>Gives the name its first value.</summary>
    public void Initialize(Frame frame, Js value) => Held(frame) = value;

    public void Store(Frame frame, Js value)
    {
        ref var place = ref Held(frame);
        if (_mayBeDead && place.IsDead && _otherwise is null)
        {
            throw TooEarly(frame);
        }

        if (_binding!.Kind == BindingKind.Const)
        {
            frame.Run.At = At;
            throw frame.Run.TypeError(
                $"\"{Text}\" được khai báo bằng const nên không gán lại được; hãy khai báo bằng let.",
                $"\"{Text}\" is declared with const and cannot be set again; declare it with let.");
        }

        if (_binding.Kind != BindingKind.OwnName)
        {
            place = value;
        }
    }

    private ref Js Held(Frame frame)
    {
        switch (_place)
        {
            case Place.Slot:
                return ref frame.Slots[_slot];
            case Place.CellInSlot:
                return ref ((Cell)frame.Slots[_slot].Ref!).Value;
            default:
                return ref frame.Captures[_slot].Value;
        }
    }

    private void Bind(Resolver resolver, Binding binding)
    {
        _binding = binding;
        var own = binding.Owner == resolver.Current;
        _place = own ? Place.Slot : Place.Capture;
        _slot = own ? binding.Slot : resolver.Current.Capture(binding);
        _mayBeDead = binding.Lexical && (!own || binding.InSwitch || At < binding.End);
        binding.MayBeDead |= _mayBeDead;
        resolver.Later(this);
    }

    private static Binding? Arguments(Resolver resolver)
    {
        var scope = resolver.CurrentScope;
        while (scope is not null && (scope.Function.Arrow || scope.Parent?.Function == scope.Function))
        {
            scope = scope.Parent;
        }

        if (scope?.Parent is null)
        {
            return null;
        }

        var binding = scope.Declare("arguments", BindingKind.Var);
        scope.Function.ArgumentsSlot = binding.Slot;
        return binding;
    }

    private Thrown TooEarly(Frame frame)
    {
        frame.Run.At = At;
        return frame.Run.NameError(
            $"\"{Text}\" được dùng trước khi khai báo; hãy đưa khai báo lên trước.",
            $"\"{Text}\" is used before its declaration; move the declaration up.");
    }
}
