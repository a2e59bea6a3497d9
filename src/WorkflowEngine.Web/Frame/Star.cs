using System.Globalization;

namespace WorkflowEngine.Web.Frame;

/// <summary>The star of the Đông Sơn drum: fourteen rays, computed rather than traced.</summary>
internal static class Star
{
    private const int Rays = 14;

    /// <summary>Points of an SVG polygon around a centre that has the same coordinate twice.</summary>
    public static string Points(double centre, double outer, double inner) =>
        string.Join(' ', Enumerable.Range(0, Rays * 2).Select(corner =>
        {
            var (x, y) = At(centre, corner % 2 == 0 ? outer : inner, corner * Math.PI / Rays);
            return $"{Write(x)},{Write(y)}";
        }));

    /// <summary>Short strokes on a circle, as the rays and birds of the drum's outer rings.</summary>
    public static string Strokes(double centre, double from, double to, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(stroke =>
        {
            var angle = stroke * 2 * Math.PI / count;
            var (x, y) = At(centre, from, angle);
            var (toX, toY) = At(centre, to, angle);
            return $"M{Write(x)} {Write(y)}L{Write(toX)} {Write(toY)}";
        }));

    private static (double X, double Y) At(double centre, double radius, double angle) =>
        (centre + (radius * Math.Sin(angle)), centre - (radius * Math.Cos(angle)));

    private static string Write(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
