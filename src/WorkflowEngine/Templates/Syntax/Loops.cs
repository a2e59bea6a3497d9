using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Syntax;

/// <summary>What follows the list of a loop: <c>offset: 1 limit: 2 reversed cols: 3</c>.</summary>
internal sealed record LoopOption(Span Span, string Name, Expression? Value);

/// <summary><c>for variable in list … else … end</c> and <c>tablerow</c></summary>
internal sealed class For(Span span, bool isTableRow, PathExpression variable, Expression list) : Statement(span)
{
    public required IReadOnlyList<LoopOption> Options { get; init; }

    public required Statement Body { get; init; }

    public Statement? Else { get; init; }

    public PathExpression Variable { get; } = variable;

    public Expression List { get; } = list;

    public override IEnumerable<Node?> Children => [List, .. Options.Select(option => option.Value), Body, Else];

    public override object? Execute(Run run)
    {
        var value = run.Evaluate(List);
        if (value is null)
        {
            return null;
        }

        var items = Lists.TryItems(run, value) ?? throw TemplateStop.At(List, RunWords.NotIterable(Kinds.Of(value)));
        var columns = Select(run, ref items);
        if (items.Count == 0)
        {
            return Else is null ? null : run.Execute(Else);
        }

        var state = new LoopState(items, columns);
        run.EnterLoop(isTableRow ? "tablerow" : "for", state);
        var result = Turn(run, items, state);
        run.LeaveLoop();
        return result;
    }

    private object? Turn(Run run, IReadOnlyList<object?> items, LoopState state)
    {
        object? result = null;
        while (state.Index < items.Count)
        {
            run.CountTurn(this);
            SetVariable(run, items[state.Index]);
            OpenCell(run, state);
            result = run.Execute(Body);
            var isOver = run.Flow is Flow.Break or Flow.Return;
            CloseCell(run, state, isOver);
            if (isOver)
            {
                return result;
            }

            run.Flow = Flow.None;
            state.Index++;
        }

        return result;
    }

    private void SetVariable(Run run, object? item)
    {
        if (Variable is Variable simple)
        {
            run.Scopes.SetLoopVariable(simple, item);
            return;
        }

        run.Assign(Variable, item);
    }

    private void OpenCell(Run run, LoopState state)
    {
        if (!isTableRow)
        {
            return;
        }

        if (state.Column == 0)
        {
            run.Output.Write($"<tr class=\"row{(state.Index / state.Columns) + 1}\">");
        }

        run.Output.Write($"<td class=\"col{state.Column + 1}\">");
    }

    private void CloseCell(Run run, LoopState state, bool isOver)
    {
        if (!isTableRow)
        {
            return;
        }

        run.Output.Write("</td>");
        if (isOver || state.IsLast || state.Column == state.Columns - 1)
        {
            run.Output.Write("</tr>\n");
        }
    }

    /// <summary>Applies the options to the items and gives the number of columns.</summary>
    private int Select(Run run, ref IReadOnlyList<object?> items)
    {
        int offset = 0, limit = -1, columns = 1;
        var isReversed = false;
        foreach (var option in Options)
        {
            switch (option.Name)
            {
                case "reversed":
                    isReversed = true;
                    break;
                case "offset" when option.Value is { } value:
                    offset = Numbers.ToInt(run, run.Evaluate(value), value);
                    break;
                case "limit" when option.Value is { } value:
                    limit = Numbers.ToInt(run, run.Evaluate(value), value);
                    break;
                case "cols" when option.Value is { } value && isTableRow:
                    columns = Math.Max(1, Numbers.ToInt(run, run.Evaluate(value), value));
                    break;
                default:
                    throw TemplateStop.At(option.Span, RunWords.UnknownLoopOption(option.Name, isTableRow ? "tablerow" : "for"));
            }
        }

        if (offset > 0 || limit > 0 || isReversed)
        {
            run.Meter.PaySlots(items.Count);
            var chosen = items.Skip(Math.Max(0, offset));
            chosen = isReversed ? chosen.Reverse() : chosen;
            items = [.. limit > 0 ? chosen.Take(limit) : chosen];
        }

        return columns;
    }
}

/// <summary><c>while condition … end</c></summary>
internal sealed class While(Span span, Expression condition, Statement body) : Statement(span)
{
    public override IEnumerable<Node?> Children => [condition, body];

    public override object? Execute(Run run)
    {
        var state = new LoopState(null, 1);
        run.EnterLoop("while", state);
        object? result = null;
        while (Kinds.IsTrue(run.Evaluate(condition)))
        {
            run.CountTurn(this);
            result = run.Execute(body);
            if (run.Flow is Flow.Break or Flow.Return)
            {
                break;
            }

            run.Flow = Flow.None;
            state.Index++;
        }

        run.LeaveLoop();
        return result;
    }
}
