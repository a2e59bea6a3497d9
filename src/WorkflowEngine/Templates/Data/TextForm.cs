using System.Globalization;
using System.Numerics;
using System.Text;
using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>Values as text, the way they are printed.</summary>
internal static class TextForm
{
    private const int DepthLimit = 64;
    private const double LargestPlainNumber = 1e21;

    public static string Of(Run run, object? value, Node node) => value switch
    {
        null or EmptyValue => string.Empty,
        string text => text,
        SafeText safe => safe.Text,
        TemplateList or RangeList or TemplateObject => Structure(run, value, node),
        _ => Scalar(run, value),
    };

    public static string Quote(string text) => $"\"{Escape(text)}\"";

    /// <summary>The text with control characters, quotes and backslashes written as in a string literal.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                '\0' => escaped.Append("\\0"),
                '\v' => escaped.Append("\\v"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    public static string Number(double number) =>
        double.IsInteger(number) && Math.Abs(number) < LargestPlainNumber
            ? new BigInteger(number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static string Scalar(Run run, object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        double number => Number(number),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTimeOffset date => DateText.Format(date, run.DateFormat, CultureInfo.InvariantCulture, run.DateFormat),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Function => "<function>",
        BuiltinGroup group => $"<{group.Name}>",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Kinds.Of(value),
    };

    private static string Structure(Run run, object value, Node node)
    {
        var text = new StringBuilder();
        Append(run, value, node, text, 0);
        return text.ToString();
    }

    private static void Append(Run run, object? value, Node node, StringBuilder text, int depth)
    {
        if (depth > DepthLimit)
        {
            throw TemplateStop.At(node, LimitWords.DataDepth(DepthLimit));
        }

        var before = text.Length;
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or SafeText:
                text.Append(Quote(value.ToString()!));
                break;
            case TemplateList or RangeList:
                text.Append('[');
                Join(Lists.TryItems(run, value)!, item => Append(run, item, node, text, depth + 1), text);
                text.Append(']');
                break;
            case TemplateObject members:
                text.Append('{');
                Join(
                    members.Pairs(),
                    pair =>
                    {
                        text.Append(IsPlainName(pair.Key) ? pair.Key : Quote(pair.Key)).Append(": ");
                        Append(run, pair.Value, node, text, depth + 1);
                    },
                    text);
                text.Append('}');
                break;
            default:
                text.Append(Scalar(run, value));
                break;
        }

        run.Meter.PayText(text.Length - before);
    }

    private static void Join<T>(IReadOnlyList<T> items, Action<T> append, StringBuilder text)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(", ");
            }

            append(items[i]);
        }
    }

    private static bool IsPlainName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(character => char.IsLetterOrDigit(character) || character == '_');
}
