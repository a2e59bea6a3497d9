using System.Text.RegularExpressions;

namespace WorkflowEngine.Procedures;

/// <summary>The form of a procedure's code in the national catalogue: a digit, a point, six digits, perhaps a local suffix.</summary>
public static partial class ProcedureCode
{
    public static bool IsCode(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[0-9]\.[0-9]{6}([.\-][0-9A-Za-z]{1,12}){0,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
