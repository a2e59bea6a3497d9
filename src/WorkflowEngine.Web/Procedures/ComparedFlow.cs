using WorkflowEngine.Comparing;
using WorkflowEngine.Documents;
using WorkflowEngine.Web.Dossiers.Drawing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The steps and ways of two versions as one drawing: what is gone is still there, marked as gone.</summary>
public sealed class ComparedFlow
{
    private readonly FlowShape _before;
    private readonly FlowShape _after;
    private readonly DefinitionDifference _difference;
    private readonly Text _text;

    public ComparedFlow(WorkflowDocument before, WorkflowDocument after, DefinitionDifference difference, Text text)
    {
        (_before, _after, _difference, _text) = (FlowShape.Of(before), FlowShape.Of(after), difference, text);
        var there = _after.Spots.Select(spot => spot.Id).ToHashSet();
        Steps = [.. _after.Spots.Concat(_before.Spots.Where(spot => !there.Contains(spot.Id)))
            .Select(spot => new FlowStep(spot, SpotState.Ahead, Words(MarkOf(spot.Id))))
            .Where(step => step.Spot.Good || MarkOf(step.Spot.Id) != StepMark.Same)
            .OrderBy(step => step.Spot.X).ThenBy(step => step.Spot.Y)];
        Ways = [.. _after.Ways.Concat(_before.Ways).DistinctBy(way => (way.From, way.To))];
    }

    public IReadOnlyList<FlowStep> Steps { get; }

    public IReadOnlyList<FlowWay> Ways { get; }

    public int Count(StepMark mark) => Steps.Count(step => MarkOf(step.Spot.Id) == mark);

    public StepMark MarkOf(string step) => _difference.MarkOf(step);

    public FlowDrawing Draw(int columns) => FlowDrawing.Of(Steps, Ways, columns, LineOf);

    private LineKind? LineOf(FlowStep from, FlowStep to, bool back)
    {
        bool Joins(FlowShape shape) => shape.Ways.Any(way => way.From == from.Spot.Id && way.To == to.Spot.Id);
        return (Joins(_before), Joins(_after)) switch
        {
            (true, false) => LineKind.Removed,
            (false, true) => LineKind.Added,
            _ => from.Spot.Good && to.Spot.Good && !back ? LineKind.Plain : null,
        };
    }

    private string Words(StepMark mark) => mark == StepMark.Same ? "" : _text[MarkWords.Of(mark)];
}
