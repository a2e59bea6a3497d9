using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>The codes under which the members of an enumeration are written: their names in camelCase.</summary>
internal static class FactCodes<T>
    where T : struct, Enum
{
    public static readonly string[] Codes = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly T[] Values = Enum.GetValues<T>();

    public static readonly Sentence Expected = new($"một trong các mã: {string.Join(", ", Codes)}", $"one of: {string.Join(", ", Codes)}");

    public static bool TryRead(string code, out T value)
    {
        var at = Array.IndexOf(Codes, code);
        value = at < 0 ? default : Values[at];
        return at >= 0;
    }
}
