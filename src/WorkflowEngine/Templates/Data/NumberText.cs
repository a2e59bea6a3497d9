using System.Globalization;

namespace WorkflowEngine.Templates.Data;

/// <summary>Numbers in digits, in groups of three, with as many decimals as they have.</summary>
internal static class NumberText
{
    public static string Write(decimal number, NumberFormatInfo digits) =>
        number.ToString("#,##0.############################", digits);
}
