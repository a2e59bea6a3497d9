using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables;

/// <summary>
/// The steps of a procedure as the table that a published decision carries: who does what, within what time, and what
/// follows. Read from the same document that the drawing shows; <see cref="Editing.TableEditor"/> changes it.
/// </summary>
public sealed class StepTable
{
    private readonly Dictionary<string, StepRow> _rows;

    private StepTable(ImmutableArray<StepRow> rows, ImmutableArray<OtherStep> others, ImmutableArray<Sentence> leftAlone)
    {
        Rows = rows;
        Others = others;
        LeftAlone = leftAlone;
        _rows = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they are numbered.</summary>
    public ImmutableArray<StepRow> Rows { get; }

    /// <summary>Steps that are no rows, in the order of the flow.</summary>
    public ImmutableArray<OtherStep> Others { get; }

    /// <summary>What stands in the document and the table cannot show; it is kept as it is.</summary>
    public ImmutableArray<Sentence> LeftAlone { get; }

    /// <summary>Whether the document can be edited as a table at all.</summary>
    public bool IsTable { get; private init; } = true;

    public static StepTable Of(WorkflowDocument document) => FlowSketch.Of(document) is { } sketch
        ? Of(sketch)
        : new StepTable([], [], [NoTable]) { IsTable = false };

    public StepRow? Find(string id) => _rows.GetValueOrDefault(id);

    /// <summary>The row before another in the table; null for the first.</summary>
    public StepRow? Before(StepRow row) => row.Number > 1 ? Rows[row.Number - 2] : null;

    internal static readonly Sentence NoTable = new(
        "Tài liệu này không phải một lưu đồ liền mạch, hoặc có hai bước trùng mã, nên không hiện được thành bảng; hãy sửa trên sơ đồ.",
        "This document is no single flowchart, or two of its steps have one id, so that it cannot be shown as a table; edit the drawing.");

    private static StepTable Of(FlowSketch sketch)
    {
        var order = sketch.Order.Concat(Enumerable.Range(0, sketch.Steps.Length).Except(sketch.Order)).ToImmutableArray();
        var onWay = sketch.Start < 0 ? [] : sketch.Reached([sketch.Start], sketch.IsOnward);
        var parallel = ParallelPlaces.Of(sketch);
        var reader = new RowReader(sketch);
        var rows = order.Where(sketch.IsRow)
            .OrderBy(step => !onWay.Contains(step))
            .Select((step, index) => reader.Row(step, index + 1) with { IsOnWay = onWay.Contains(step), Parallel = parallel.GetValueOrDefault(step) })
            .ToImmutableArray();
        ImmutableArray<OtherStep> others = [.. order.Where(step => !sketch.IsRow(step)).Select(reader.Other)];
        return new StepTable(rows, others, [.. others.Where(other => other.HoldsSteps).Select(Nested)]);
    }

    private static Sentence Nested(OtherStep other) => new(
        $"Bước “{other.Name}” chứa các bước khác bên trong; bảng giữ nguyên, muốn sửa hãy mở sơ đồ.",
        $"Step “{other.Name}” holds other steps; the table leaves it as it is, open the drawing to change it.");
}
