using System.Globalization;

namespace WorkflowEngine.Web.Components;

/// <summary>Numbers as SVG writes them. Sizes are attributes of drawings because a strict policy knows no inline styles.</summary>
internal static class Svg
{
    /// <summary>A share of the width: 12.7%.</summary>
    public static string Share(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
