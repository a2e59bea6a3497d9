using System.Globalization;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>The path of a line from one box to another; null where it would cross half the drawing: there the table tells it.</summary>
internal static class FlowRoute
{
    private const double Side = 22;
    private const double Bend = 10;

    public static string? Of(Placed from, Placed to)
    {
        var (a, b) = (from.Box, to.Box);
        if (a.X == b.X && (from.Band == to.Band || (to.Band == from.Band + 1 && from.Column + 1 == to.Column)))
        {
            return Down(a, b, from.Head || from.Column != to.Column);
        }

        var (right, source, target) = (a.X + a.Width, a.Y + Math.Min(a.Height / 2, Side), b.Y + Math.Min(b.Height / 2, Side));
        if (from.Band == to.Band && to.Column > from.Column)
        {
            var turn = b.X - (FlowDrawing.ColumnGap / 2);
            return from.Column + 1 < to.Column && to.Head ? null
                : source == target ? Path($"M{right} {source}H{b.X}")
                : Path($"M{right} {source}H{right + (FlowDrawing.ColumnGap / 2)}V{target}H{(turn > right ? b.X : right)}");
        }

        if (from.Band == to.Band)
        {
            var (x, end) = (a.X + (a.Width / 2), b.X + (b.Width / 2));
            return from.Head && to.Head ? Path($"M{x} {a.Y}V{a.Y - Bend}H{end}V{b.Y}") : null;
        }

        return from.Column + 1 == to.Column && to.Head
            ? Path($"M{right} {source}H{right + Bend}V{b.Y - (FlowDrawing.BandGap / 2)}H{b.X - Bend}V{target}H{b.X}")
            : null;
    }

    private static string? Down(FlowBox a, FlowBox b, bool near)
    {
        if (!near)
        {
            return null;
        }

        var x = a.X + (a.Width / 2);
        return b.Y > a.Y ? Path($"M{x} {a.Y + a.Height}V{b.Y}") : Path($"M{x} {a.Y}V{b.Y + b.Height}");
    }

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
