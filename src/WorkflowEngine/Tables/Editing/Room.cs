using System.Text.Json.Nodes;

namespace WorkflowEngine.Tables.Editing;

/// <summary>Finds room on the drawing, in its pixels: to the right of a step, otherwise below, never over another one.</summary>
internal static class Room
{
    public static readonly (double Width, double Height) StepSize = (180, 60);

    private const double Across = 400;
    private const double Down = 160;
    private const double Between = 20;

    public static (double X, double Y) Beside(IEnumerable<JsonObject> steps, JsonObject? near, (double Width, double Height) size)
    {
        var taken = steps.Select(Box).OfType<Rectangle>().ToList();
        var from = near is null ? null : Box(near);
        var (x, y) = from is { } at ? (at.X + Across, at.Y) : taken.Count == 0 ? (40, 40) : (taken.Max(box => box.X) + Across, 40);
        while (taken.Exists(box => box.Meets(new Rectangle(x, y, size.Width, size.Height))))
        {
            y += Down;
        }

        return (x, y);
    }

    private static Rectangle? Box(JsonObject step)
    {
        if (step.Member("metadata") is not JsonObject metadata
            || metadata.Member("designer") is not JsonObject designer
            || designer.Member("position") is not JsonObject position
            || Number(position, "x") is not { } x
            || Number(position, "y") is not { } y)
        {
            return null;
        }

        var size = designer.Member("size") as JsonObject;
        return new Rectangle(x, y, Number(size, "width") ?? StepSize.Width, Number(size, "height") ?? StepSize.Height);
    }

    private static double? Number(JsonObject? owner, string name) =>
        owner?.Member(name) is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private readonly record struct Rectangle(double X, double Y, double Width, double Height)
    {
        public bool Meets(Rectangle other) =>
            X < other.X + other.Width + Between
            && other.X < X + Width + Between
            && Y < other.Y + other.Height + Between
            && other.Y < Y + Height + Between;
    }
}
