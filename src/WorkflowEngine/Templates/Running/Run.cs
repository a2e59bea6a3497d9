using System.Runtime.CompilerServices;
using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Running;

/// <summary>One rendering: its state, and the doors through which parts of the tree evaluate each other.</summary>
internal sealed partial class Run
{
    /// <summary>Parts of the tree under evaluation within each other; keeps the stack of a small thread whole.</summary>
    private const int DepthLimit = 2_500;

    private readonly TemplateBudget _budget;
    private Node _at;
    private int _depth;
    private bool _isLenient;

    public Run(Template template, TemplateInput input, TemplateBudget budget)
    {
        _budget = budget;
        _at = template.Body;
        Template = template;
        Input = input;
        Meter = new Meter(budget, StopHere);
        Output = new Output(Meter);
        Scopes = new Scopes(new TemplateObject(input.Model));
        Chance = new Chance(input.Seed);
    }

    public TemplateInput Input { get; }

    public Meter Meter { get; }

    public Output Output { get; }

    public Scopes Scopes { get; }

    public Chance Chance { get; }

    /// <summary>The template being rendered: the included one within an include.</summary>
    public Template Template { get; private set; }

    public Flow Flow { get; set; }

    public PipeArgument? Pipe { get; set; }

    public string DateFormat { get; set; } = DateBuiltins.DefaultFormat;

    public Stack<(object? Value, Expression Node)> CaseValues { get; } = new();

    public Dictionary<string, int> Cycles { get; } = [];

    /// <summary>Whether something that is not there is a fault at this point.</summary>
    public bool IsStrict => Input.Strict && !_isLenient;

    /// <summary>Whether, in a strict rendering, something may be missing at this point.</summary>
    public bool IsLenient => Input.Strict && _isLenient;

    public object? Evaluate(Expression expression)
    {
        Enter(expression);
        var value = expression.Evaluate(this);
        _depth--;
        return value;
    }

    public object? Peek(Expression expression)
    {
        Enter(expression);
        var value = expression.Peek(this);
        _depth--;
        return value;
    }

    /// <summary>Evaluates what a pending pipe does not reach into.</summary>
    public object? EvaluateAside(Expression expression)
    {
        var pipe = Pipe;
        Pipe = null;
        var value = Evaluate(expression);
        Pipe = pipe;
        return value;
    }

    /// <summary>Evaluates what may be missing even in a strict rendering.</summary>
    public object? EvaluateLeniently(Expression expression)
    {
        var before = _isLenient;
        _isLenient = true;
        var value = EvaluateAside(expression);
        _isLenient = before;
        return value;
    }

    public object? Execute(Statement statement)
    {
        Enter(statement);
        var value = statement.Execute(this);
        _depth--;
        return value;
    }

    public void Assign(Expression target, object? value)
    {
        if (target is not PathExpression path)
        {
            throw TemplateStop.At(target, RunWords.CannotAssign());
        }

        path.Assign(this, value);
    }

    /// <summary>Runs what is given and takes what it writes.</summary>
    public object Captured(Action write)
    {
        Output.BeginCapture();
        write();
        var text = Output.EndCapture();
        return Template.EscapesHtml ? new SafeText(text) : text;
    }

    public void Write(object value, Node node)
    {
        var text = Text(value, node);
        Output.WriteValue(Template.EscapesHtml && value is not SafeText ? Html.Escape(this, text) : text);
    }

    public string Text(object? value, Node node) => TextForm.Of(this, value, node);

    /// <summary>A value shown in a message: short, and never a fault itself.</summary>
    public string Show(object? value) => value is TemplateObject or TemplateList or RangeList
        ? Kinds.Of(value)
        : Text(value, _at) is { Length: > 60 } text ? text[..60] + "…" : Text(value, _at);

    public TemplateObject NewObject()
    {
        Meter.PaySlots(4);
        return new TemplateObject();
    }

    public TemplateList NewList(int capacity)
    {
        Meter.PaySlots(capacity);
        return new TemplateList(capacity);
    }

    public TemplateList NewList(IEnumerable<object?> items)
    {
        var list = NewList(0);
        foreach (var item in items)
        {
            Meter.Pay(16);
            list.Add(item);
        }

        return list;
    }

    private TemplateStop StopHere(FaultText text) => TemplateStop.At(_at, text);

    private void Enter(Node node)
    {
        _at = node;
        Meter.Spend(1);
        if (++_depth > DepthLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TemplateStop.At(node, LimitWords.Depth(DepthLimit));
        }
    }
}
