using WorkflowEngine.Values;

namespace WorkflowEngine.Templates.Data;

/// <summary>
/// Values of the model as a template sees them: whole numbers as integers, money as decimals without idle zeros,
/// lists and maps as they are touched.
/// </summary>
internal static class FromModel
{
    private const double LargestWholeNumber = 9_007_199_254_740_992;

    /// <summary>Dividing by it drops a decimal's trailing zeros.</summary>
    private const decimal One = 1.000000000000000000000000000m;

    public static object? Convert(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Number => Number(value.AsNumber()),
        ValueKind.Money => value.AsMoney() / One,
        ValueKind.Text => value.AsText(),
        ValueKind.List => new TemplateList(value.AsList()),
        _ => new TemplateObject(value.AsMap()),
    };

    private static object Number(double number)
    {
        if (Math.Abs(number) > LargestWholeNumber || Math.Floor(number) != number)
        {
            return number;
        }

        return Numbers.Fit((long)number);
    }
}
