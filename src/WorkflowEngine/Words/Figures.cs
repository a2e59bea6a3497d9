using System.Globalization;

namespace WorkflowEngine.Words;

/// <summary>Numbers as the office writes them: 1.234.567 and 64,18.</summary>
public static class Figures
{
    public static readonly NumberFormatInfo Vietnamese = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });

    /// <summary>With two decimals at most.</summary>
    public static string Of(decimal number) => number.ToString("#,0.##", Vietnamese);
}
