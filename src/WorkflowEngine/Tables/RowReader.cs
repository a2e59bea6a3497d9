using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tables;

/// <summary>Reads the cells of rows, and of the steps between them, from the document.</summary>
internal sealed class RowReader(FlowSketch sketch)
{
    private readonly HashSet<int> _reached = [.. sketch.Order];

    public StepRow Row(int step, int number)
    {
        var element = sketch.Steps[step];
        var kind = sketch.KindOf(step)!.Value;
        var time = TextOf(element, "time");
        return new StepRow
        {
            Id = element.Id,
            Number = number,
            Name = NameOf(element),
            Kind = kind,
            Unit = element.Member("unit") is null ? "receiving" : element.Text("unit"),
            Role = TextOf(element, "role"),
            TimeText = time,
            Time = LimitOf(time),
            Instructions = TextOf(element, "instructions"),
            Records = TextOf(element, "records"),
            IsReached = _reached.Contains(step),
            Outcomes = Outcomes(step, RowKinds.PortsOf(kind)),
        };
    }

    public OtherStep Other(int step)
    {
        var element = sketch.Steps[step];
        var above = sketch.RowAbove(step);
        return new OtherStep
        {
            Id = element.Id,
            Name = NameOf(element),
            Type = element.Type,
            After = above < 0 ? null : sketch.Steps[above].Id,
            TimeText = TextOf(element, "time"),
            IsReached = _reached.Contains(step),
            HoldsSteps = !element.Children.IsEmpty,
            Outcomes = Outcomes(step, []),
        };
    }

    /// <summary>What people read; a step without a name is called by its id.</summary>
    public static string NameOf(ActivityElement element) =>
        !string.IsNullOrWhiteSpace(element.DisplayText) ? element.DisplayText : !string.IsNullOrWhiteSpace(element.Name) ? element.Name : element.Id;

    /// <summary>A step's time; a plain "ngày" is a working day, as in the tables of decisions.</summary>
    public static LimitText? LimitOf(string? text) =>
        text is not null && LimitText.TryParse(text, LimitUnit.WorkingDays, out var limit, out _) ? limit : null;

    private static string? TextOf(ActivityElement element, string member) =>
        element.Text(member) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private ImmutableArray<StepOutcome> Outcomes(int step, ImmutableArray<string> known)
    {
        var connections = sketch.From(step).ToList();
        return
        [
            .. known.Concat(connections.Select(connection => connection.Port)).Distinct(StringComparer.Ordinal).Select(port =>
            {
                var targets = connections.Where(connection => connection.Port == port).Select(connection => connection.Target).Distinct().ToList();
                return new StepOutcome(
                    port,
                    [.. targets.Select(target => sketch.Steps[target].Id)],
                    [.. sketch.RowsAfter(targets).Select(row => sketch.Steps[row].Id)]);
            }),
        ];
    }
}
