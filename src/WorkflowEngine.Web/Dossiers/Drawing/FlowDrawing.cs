using System.Globalization;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>A box of the drawing with its lines of words.</summary>
public sealed record FlowBox(double X, double Y, double Width, double Height, FlowStep Step, IReadOnlyList<string> Label, IReadOnlyList<string> Who);

/// <summary>A box with its column (counted through all bands), its band, and whether it stands at the head of its column.</summary>
internal sealed record Placed(FlowBox Box, int Column, int Band, bool Head);

/// <summary>A line of the drawing, as an SVG path.</summary>
public sealed record FlowLine(string Path, LineKind Kind);

/// <summary>What a line says of a way.</summary>
public enum LineKind
{
    Plain,

    /// <summary>The dossier has taken it.</summary>
    Done,

    /// <summary>The dossier may still take it.</summary>
    Possible,

    /// <summary>Only the later of two versions has it.</summary>
    Added,

    /// <summary>Only the earlier of two versions has it.</summary>
    Removed,
}

/// <summary>
/// A drawing laid out as the document has it: columns from left to right in the document's order, other ways beneath the
/// good one. What is wider than the page goes on in a second band, as lines of text do.
/// </summary>
public sealed class FlowDrawing
{
    internal const double ColumnGap = 24;
    internal const double BandGap = 34;

    private const double BoxWidth = 128;
    private const double TallWidth = 264;
    private const double RowGap = 20;
    private const double Margin = 18;
    private const double LineHeight = 15;
    private const double Padding = 9;
    private const int LettersOfLabel = 15;
    private const int LettersOfWho = 19;

    private readonly List<FlowBox> _boxes = [];
    private readonly List<FlowLine> _lines = [];

    private FlowDrawing()
    {
    }

    public IReadOnlyList<FlowBox> Boxes => _boxes;

    public IReadOnlyList<FlowLine> Lines => _lines;

    public double Width { get; private set; }

    public double Height { get; private set; }

    /// <param name="steps">The steps to draw, in the document's order.</param>
    /// <param name="ways">The ways between any steps.</param>
    /// <param name="columns">How many columns fit beside each other; one makes the tall drawing of a phone.</param>
    /// <param name="line">The line from one step to another, which may lie behind it; null for none. Without it, as one dossier went and goes.</param>
    public static FlowDrawing Of(IReadOnlyList<FlowStep> steps, IReadOnlyList<FlowWay> ways, int columns, Func<FlowStep, FlowStep, bool, LineKind?>? line = null)
    {
        var drawing = new FlowDrawing();
        var placed = drawing.Place(steps, ways, columns);
        drawing.Connect(placed, ways, line ?? OfDossier);
        return drawing;
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private List<Placed> Place(IReadOnlyList<FlowStep> steps, IReadOnlyList<FlowWay> ways, int columns)
    {
        var tall = columns == 1;
        var width = tall ? TallWidth : BoxWidth;
        var letters = tall ? 2 : 1;
        var groups = tall ? [.. steps.OrderByDescending(step => step.Spot.Good).Select(step => new List<FlowStep> { step })] : FlowColumns.Of(steps, ways, columns);
        var placed = new List<Placed>();
        var top = Margin;
        for (var band = 0; band * columns < groups.Count; band++)
        {
            var bottom = top;
            foreach (var (group, column) in groups.Skip(band * columns).Take(columns).Select((group, column) => (group, column)))
            {
                var y = top;
                foreach (var step in group)
                {
                    var label = Broken(step.Spot.Label, LettersOfLabel * letters);
                    var who = Broken(step.Who, LettersOfWho * letters);
                    var height = (2 * Padding) + (LineHeight * (label.Count + who.Count));
                    var box = new FlowBox(Margin + (column * (width + ColumnGap)), y, width, height, step, label, who);
                    _boxes.Add(box);
                    placed.Add(new Placed(box, (band * columns) + column, band, y == top));
                    y += height + RowGap;
                }

                bottom = Math.Max(bottom, y - RowGap);
            }

            top = bottom + (tall ? RowGap : BandGap);
        }

        Width = (2 * Margin) + (Math.Min(columns, groups.Count) * (width + ColumnGap)) - ColumnGap;
        Height = top - (tall ? RowGap : BandGap) + Margin;
        return placed;
    }

    private void Connect(List<Placed> placed, IReadOnlyList<FlowWay> ways, Func<FlowStep, FlowStep, bool, LineKind?> line)
    {
        var at = placed.ToDictionary(spot => spot.Box.Step.Spot.Id);
        foreach (var (source, target) in ways.Select(way => (way.From, way.To)).Distinct())
        {
            if (source != target && at.TryGetValue(source, out var from) && at.TryGetValue(target, out var to)
                && line(from.Box.Step, to.Box.Step, to.Column < from.Column) is { } kind
                && FlowRoute.Of(from, to) is { } path)
            {
                _lines.Add(new FlowLine(path, kind));
            }
        }
    }

    private static LineKind? OfDossier(FlowStep from, FlowStep to, bool back)
    {
        var open = from.State is SpotState.Now or SpotState.Waiting;
        var done = from.State == SpotState.Done && to.State is SpotState.Done or SpotState.Now or SpotState.Waiting;
        var good = from.Spot.Good && to.Spot.Good;
        return (good && !back) || open || (done && !back)
            ? open && (back || !good) ? LineKind.Possible : done && !open ? LineKind.Done : LineKind.Plain
            : null;
    }

    /// <summary>Words in lines of at most so many letters; a word is never broken.</summary>
    private static List<string> Broken(string words, int letters)
    {
        var lines = new List<string>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
