namespace WorkflowEngine.Bpmn;

/// <summary>A rectangle of a drawing, in its pixels.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double MiddleX => X + (Width / 2);

    public double MiddleY => Y + (Height / 2);
}

/// <summary>
/// Where everything stands: a lane for each who does something, one below the other, and columns from left to right. The columns
/// are those of the author's own drawing; where a step was never placed, or two stand on one spot, they follow the flow.
/// </summary>
internal sealed class BpmnLayout
{
    /// <summary>From one step to the next on a drawing made in the designer.</summary>
    public const double DrawnColumn = 400;

    private const double Column = 180;
    private const double Row = 120;
    private const double Header = 30;
    private const double Margin = 40;

    private readonly BpmnGraph _graph;
    private readonly Dictionary<string, Box> _boxes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Box> _lanes = new(StringComparer.Ordinal);

    public BpmnLayout(BpmnGraph graph)
    {
        _graph = graph;
        Lanes = [.. graph.Nodes.Select(node => node.Lane).Distinct()];
        Place(Columns());
    }

    /// <summary>Keys of the lanes from top to bottom.</summary>
    public IReadOnlyList<string> Lanes { get; }

    public Box Pool { get; private set; }

    public Box LaneOf(string lane) => _lanes[lane];

    public Box BoxOf(BpmnNode node) => _boxes[node.Id];

    /// <summary>The corners of a flow: straight on, round by a corner, or over or under the steps where it leads back.</summary>
    public IReadOnlyList<(double X, double Y)> Corners(BpmnFlow flow)
    {
        var (from, to) = (_boxes[flow.From], _boxes[flow.To]);
        var isEdge = _graph.NodeOf(flow.From).AttachedTo is not null;
        if (to.X > from.Right && !isEdge)
        {
            var turn = to.X - 20;
            return from.MiddleY == to.MiddleY
                ? [(from.Right, from.MiddleY), (to.X, to.MiddleY)]
                : [(from.Right, from.MiddleY), (turn, from.MiddleY), (turn, to.MiddleY), (to.X, to.MiddleY)];
        }

        if (isEdge && to.X > from.X)
        {
            return [(from.MiddleX, from.Bottom), (from.MiddleX, from.Bottom + 12), (to.X - 20, from.Bottom + 12), (to.X - 20, to.MiddleY), (to.X, to.MiddleY)];
        }

        if (to.Y > from.Bottom)
        {
            return [(from.MiddleX, from.Bottom), (from.MiddleX, to.Y - 12), (to.MiddleX, to.Y - 12), (to.MiddleX, to.Y)];
        }

        if (to.Bottom < from.Y)
        {
            return [(from.MiddleX, from.Y), (from.MiddleX, to.Bottom + 12), (to.MiddleX, to.Bottom + 12), (to.MiddleX, to.Bottom)];
        }

        var below = Math.Max(from.Bottom, to.Bottom) + 16;
        return [(from.MiddleX, from.Bottom), (from.MiddleX, below), (to.MiddleX, below), (to.MiddleX, to.Bottom)];
    }

    private void Place(Dictionary<string, int> columns)
    {
        var standing = _graph.Nodes.Where(node => node.AttachedTo is null).ToList();
        var top = Margin;
        var width = (2 * Header) + (Column * (columns.Values.DefaultIfEmpty(0).Max() + 1));
        foreach (var lane in Lanes)
        {
            var most = 1;
            foreach (var column in standing.Where(node => node.Lane == lane).GroupBy(node => columns[node.Id]))
            {
                var row = 0;
                foreach (var node in column.OrderBy(node => node.Drawn?.Y ?? 0))
                {
                    var (wide, high) = node.Size;
                    var (x, y) = (Margin + (2 * Header) + (Column * column.Key), top + (Row * row));
                    _boxes[node.Id] = new Box(x + ((Column - wide) / 2), y + ((Row - high) / 2), wide, high);
                    row++;
                }

                most = Math.Max(most, row);
            }

            _lanes[lane] = new Box(Margin + Header, top, width - Header, Row * most);
            top += Row * most;
        }

        Pool = new Box(Margin, Margin, width, top - Margin);
        foreach (var timer in _graph.Nodes.Where(node => node.AttachedTo is not null))
        {
            var at = _boxes[timer.AttachedTo!];
            _boxes[timer.Id] = new Box(at.Right - 44, at.Bottom - 18, timer.Size.Width, timer.Size.Height);
        }
    }

    private Dictionary<string, int> Columns()
    {
        var standing = _graph.Nodes.Where(node => node.AttachedTo is null).ToList();
        var spots = standing.Select(node => node.Drawn).ToList();
        return spots.TrueForAll(spot => spot is not null) && !Overlap(standing) ? ColumnsDrawn(standing) : ColumnsByFlow(standing);
    }

    /// <summary>Whether two steps of the author's drawing lie on each other.</summary>
    private static bool Overlap(List<BpmnNode> nodes)
    {
        var steps = nodes.Where(node => !node.Id.EndsWith("-outcome", StringComparison.Ordinal) && !node.Id.EndsWith("-split", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            for (var j = i + 1; j < steps.Count; j++)
            {
                if (Math.Abs(steps[i].Drawn!.Value.X - steps[j].Drawn!.Value.X) < 60 && Math.Abs(steps[i].Drawn!.Value.Y - steps[j].Drawn!.Value.Y) < 30)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Dictionary<string, int> ColumnsDrawn(List<BpmnNode> nodes)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var (column, from) = (-1, double.NegativeInfinity);
        foreach (var node in nodes.OrderBy(node => node.Drawn!.Value.X))
        {
            if (node.Drawn!.Value.X - from > 50)
            {
                (column, from) = (column + 1, node.Drawn!.Value.X);
            }

            columns[node.Id] = column;
        }

        return columns;
    }

    /// <summary>Each step one column after the last of those that lead to it.</summary>
    private Dictionary<string, int> ColumnsByFlow(List<BpmnNode> nodes)
    {
        var columns = nodes.ToDictionary(node => node.Id, _ => 0, StringComparer.Ordinal);
        var owner = _graph.Nodes.ToDictionary(node => node.Id, node => node.AttachedTo ?? node.Id, StringComparer.Ordinal);
        for (var round = 0; round < nodes.Count; round++)
        {
            var moved = false;
            foreach (var flow in _graph.Flows.Where(flow => !flow.Back))
            {
                var (from, to) = (owner[flow.From], owner[flow.To]);
                if (columns[to] <= columns[from] && columns[from] < nodes.Count)
                {
                    (columns[to], moved) = (columns[from] + 1, true);
                }
            }

            if (!moved)
            {
                break;
            }
        }

        return columns;
    }
}
