namespace WorkflowEngine.Browser.Tests.Running;

/// <summary>What the visitor looks at; sizes in CSS pixels.</summary>
public sealed record Screen(int Width, int Height, bool IsTouch = false, bool RunsScript = true)
{
    public static Screen Desk { get; } = new(1440, 900);

    public static Screen Phone { get; } = new(390, 844, IsTouch: true);

    /// <summary>320 pixels: the width of a desk's screen at 400 % zoom (WCAG 2.2, 1.4.10 Reflow).</summary>
    public static Screen Zoomed { get; } = new(320, 256);

    public static Screen WithoutScript { get; } = Desk with { RunsScript = false };
}
