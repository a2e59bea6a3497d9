using System.Numerics;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Data;

/// <summary>What kinds of values there are, and what is true or empty.</summary>
internal static class Kinds
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        int => "int",
        long => "long",
        BigInteger => "bigint",
        float => "float",
        double => "double",
        decimal => "decimal",
        string or SafeText => "string",
        TemplateList => "array",
        RangeList => "range",
        Function => "function",
        DateTimeOffset => "datetime",
        TimeSpan => "timespan",
        _ => "object",
    };

    public static bool IsNumber(object? value) => value is int or long or double or decimal or float or BigInteger;

    public static bool IsTrue(object? value) => value switch
    {
        null or EmptyValue => false,
        bool truth => truth,
        _ => true,
    };

    public static bool IsEmpty(object? value) => value switch
    {
        null or EmptyValue => true,
        string text => text.Length == 0,
        SafeText safe => safe.Text.Length == 0,
        TemplateList list => list.Count == 0,
        RangeList range => range.Count == 0,
        TemplateObject members => members.Count == 0,
        _ => false,
    };
}
