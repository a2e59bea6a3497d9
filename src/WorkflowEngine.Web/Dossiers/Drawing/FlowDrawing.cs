using System.Globalization;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>A box of the drawing with its lines of words.</summary>
public sealed record FlowBox(double X, double Y, double Width, double Height, FlowStep Step, IReadOnlyList<string> Label, IReadOnlyList<string> Who);

/// <summary>A line of the drawing, as an SVG path; dashed when it may still be taken, done when it was.</summary>
public sealed record FlowLine(string Path, bool Done, bool Dashed);

/// <summary>
/// A drawing laid out as the document has it: columns from left to right in the document's order, other ways beneath the
/// good one. What is wider than the page goes on in a second band, as lines of text do.
/// </summary>
public sealed class FlowDrawing
{
    private const double BoxWidth = 128;
    private const double ColumnGap = 24;
    private const double RowGap = 20;
    private const double BandGap = 34;
    private const double Margin = 18;
    private const double LineHeight = 15;
    private const double Padding = 9;
    private const int LettersOfLabel = 18;
    private const int LettersOfWho = 21;

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
    public static FlowDrawing Of(IReadOnlyList<FlowStep> steps, IReadOnlyList<FlowWay> ways, int columns)
    {
        var drawing = new FlowDrawing();
        var placed = drawing.Place(steps, columns);
        drawing.Connect(placed, ways);
        return drawing;
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private List<(FlowBox Box, int Column, int Band)> Place(IReadOnlyList<FlowStep> steps, int columns)
    {
        var width = columns == 1 ? 264 : BoxWidth;
        var letters = columns == 1 ? 2 : 1;
        var groups = columns == 1
            ? steps.Select(step => new[] { step }).ToList()
            : [.. steps.GroupBy(step => step.Spot.X).Select(group => group.OrderByDescending(step => step.Spot.Good).ThenBy(step => step.Spot.Y).ToArray())];
        var placed = new List<(FlowBox, int, int)>();
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
                    placed.Add((box, column, band));
                    y += height + RowGap;
                }

                bottom = Math.Max(bottom, y - RowGap);
            }

            top = bottom + (columns == 1 ? RowGap : BandGap);
        }

        Width = (2 * Margin) + (Math.Min(columns, groups.Count) * (width + ColumnGap)) - ColumnGap;
        Height = top - (columns == 1 ? RowGap : BandGap) + Margin;
        return placed;
    }

    private void Connect(List<(FlowBox Box, int Column, int Band)> placed, IReadOnlyList<FlowWay> ways)
    {
        var at = placed.ToDictionary(spot => spot.Box.Step.Spot.Id);
        foreach (var pair in ways.Select(way => (way.From, way.To)).Distinct())
        {
            if (pair.From == pair.To || !at.TryGetValue(pair.From, out var from) || !at.TryGetValue(pair.To, out var to))
            {
                continue;
            }

            var open = from.Box.Step.State is SpotState.Now or SpotState.Waiting;
            var done = from.Box.Step.State == SpotState.Done && to.Box.Step.State is SpotState.Done or SpotState.Now or SpotState.Waiting;
            var good = from.Box.Step.Spot.Good && to.Box.Step.Spot.Good;
            if ((!good && !open && !done) || (Before(to.Box, from.Box) && !open))
            {
                continue;
            }

            if (Route(from, to) is { } path)
            {
                _lines.Add(new FlowLine(path, done && !open, open && !Before(to.Box, from.Box) ? !good : open || !done));
            }
        }
    }

    private static bool Before(FlowBox one, FlowBox other) => one.Step.Spot.X < other.Step.Spot.X
        || (one.Step.Spot.X == other.Step.Spot.X && one.Y < other.Y);

    private static string? Route((FlowBox Box, int Column, int Band) from, (FlowBox Box, int Column, int Band) to)
    {
        var (a, b) = (from.Box, to.Box);
        var (right, middle, left) = (a.X + a.Width, a.Y + (a.Height / 2), b.X);
        var target = b.Y + Math.Min(b.Height / 2, 24);
        var source = a.Y + Math.Min(a.Height / 2, 24);
        if (from.Column == to.Column && from.Band == to.Band || a.X == b.X && b.Y > a.Y && to.Band - from.Band == 1 && a.Width > BoxWidth)
        {
            var x = a.X + (a.Width / 2) + (b.Y > a.Y ? 0 : 14);
            return b.Y > a.Y ? Path($"M{Number(x)} {Number(a.Y + a.Height)}V{Number(b.Y)}") : Path($"M{Number(x)} {Number(a.Y)}V{Number(b.Y + b.Height)}");
        }

        if (from.Band == to.Band && to.Column > from.Column)
        {
            var turn = left - (ColumnGap / 2);
            return source == target ? Path($"M{Number(right)} {Number(source)}H{Number(left)}")
                : Path($"M{Number(right)} {Number(source)}H{Number(turn)}V{Number(target)}H{Number(left)}");
        }

        if (from.Band == to.Band)
        {
            var (x, end) = (a.X + (a.Width / 2), b.X + (b.Width / 2));
            return Path($"M{Number(x)} {Number(a.Y)}V{Number(a.Y - 10)}H{Number(end)}V{Number(b.Y)}");
        }

        if (to.Band == from.Band + 1)
        {
            var between = b.Y - (BandGap / 2);
            return Path($"M{Number(right)} {Number(source)}H{Number(right + 10)}V{Number(between)}H{Number(left - 10)}V{Number(target)}H{Number(left)}");
        }

        return null;
    }

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);

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
