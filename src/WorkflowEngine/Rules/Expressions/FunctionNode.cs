using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Statements;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Expressions;

/// <summary>What a function is given: a plain name or a pattern, perhaps with a default.</summary>
internal sealed record Parameter(Target Target, bool Plain);

/// <summary>A function as written. Evaluating it makes a <see cref="Closure"/>.</summary>
internal sealed class FunctionNode(Scope scope, Parameter[] parameters, Target? rest, Node? expression, Statement[] body, int at) : Node(at)
{
    private (bool FromCaptures, int Place)[] _captures = [];
    private Node? _expression = expression;
    private bool _resolved;

    public string? Name { get; set; }

    public Parameter[] Parameters { get; } = parameters;

    public bool Arrow => scope.Function.Arrow;

    /// <summary>How many levels its body nests.</summary>
    public int Height { get; private set; }

    /// <summary>All parameters are plain names, in the first slots.</summary>
    public bool Simple { get; } = rest is null && parameters.All(parameter => parameter.Plain);

    /// <summary>Arguments can be evaluated into the slots: nobody else asks for them.</summary>
    public bool Direct { get; private set; }

    public int Arity { get; } = parameters.TakeWhile(parameter => parameter.Target is not DefaultTarget).Count();

    /// <summary>The name of a function expression, as it knows itself.</summary>
    public Binding? OwnName { get; init; }

    public override Node Resolve(Resolver resolver)
    {
        if (_resolved)
        {
            return this;
        }

        _resolved = true;
        var outer = resolver.Enclosing;
        Height = resolver.Function(scope, () => ResolveInside(resolver));
        Direct = Simple && scope.Function.ArgumentsSlot < 0;
        _captures =
        [
            .. scope.Function.Captured.Select(binding => binding.Owner == outer ? (false, binding.Slot) : (true, outer!.Capture(binding))),
        ];
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        frame.Run.Pay(1 + _captures.Length);
        var captures = _captures.Length == 0 ? [] : new Cell[_captures.Length];
        for (var i = 0; i < captures.Length; i++)
        {
            var (fromCaptures, place) = _captures[i];
            captures[i] = fromCaptures ? frame.Captures[place] : (Cell)frame.Slots[place].Ref!;
        }

        return new Closure(frame.Run, this, captures, Arrow ? frame.This : default);
    }

    public Js[] NewSlots(Run run)
    {
        var count = scope.Function.Slots;
        run.GrowArray(count);
        return count == 0 ? [] : new Js[count];
    }

    /// <summary>Runs the body; the slots hold the arguments of plain parameters already.</summary>
    public Js Run(Frame frame, ReadOnlySpan<Js> args, Closure closure)
    {
        if (OwnName is not null)
        {
            frame.Slots[OwnName.Slot] = closure;
        }

        if (scope.Function.ArgumentsSlot >= 0)
        {
            frame.Slots[scope.Function.ArgumentsSlot] = new JsArray(frame.Run, args);
        }

        scope.Enter(frame);
        if (!Simple)
        {
            Bind(frame, args);
        }

        if (_expression is not null)
        {
            return _expression.Evaluate(frame);
        }

        foreach (var statement in body)
        {
            if (statement.Execute(frame) == Signal.Return)
            {
                return frame.Answer;
            }
        }

        return default;
    }

    private void Bind(Frame frame, ReadOnlySpan<Js> args)
    {
        frame.Run.Pay(Parameters.Length + args.Length);
        for (var i = 0; i < Parameters.Length; i++)
        {
            Parameters[i].Target.Assign(frame, i < args.Length ? args[i] : default, true);
        }

        rest?.Assign(frame, new JsArray(frame.Run, args.Length > Parameters.Length ? args[Parameters.Length..] : []), true);
    }

    private void ResolveInside(Resolver resolver)
    {
        foreach (var parameter in Parameters)
        {
            parameter.Target.Resolve(resolver);
        }

        rest?.Resolve(resolver);
        _expression = resolver.VisitOptional(_expression);
        foreach (var statement in body)
        {
            resolver.Visit(statement);
        }
    }
}
