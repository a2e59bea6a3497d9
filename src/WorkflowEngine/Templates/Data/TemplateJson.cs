using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>Values of a template as JSON.</summary>
internal static class TemplateJson
{
    private const int DepthLimit = 64;

    public static string Write(Run run, object? value, Node node)
    {
        var json = new StringBuilder();
        Append(run, value, node, json, 0);
        return json.ToString();
    }

    private static void Append(Run run, object? value, Node node, StringBuilder json, int depth)
    {
        if (depth > DepthLimit)
        {
            throw TemplateStop.At(node, LimitWords.DataDepth(DepthLimit));
        }

        var before = json.Length;
        switch (value)
        {
            case null or EmptyValue or double.NaN or double.PositiveInfinity or double.NegativeInfinity:
                json.Append("null");
                break;
            case Function or Builtins.BuiltinGroup:
                throw TemplateStop.At(node, BuiltinWords.FunctionToJson());
            case TemplateList or RangeList:
                AppendAll(Lists.TryItems(run, value)!, '[', ']', item => Append(run, item, node, json, depth + 1), json);
                break;
            case TemplateObject members:
                AppendAll(
                    members.Pairs(),
                    '{',
                    '}',
                    pair =>
                    {
                        json.Append(Quote(pair.Key)).Append(':');
                        Append(run, pair.Value, node, json, depth + 1);
                    },
                    json);
                break;
            case DateTimeOffset date:
                json.Append(Quote(date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
                break;
            default:
                var text = run.Text(value, node);
                json.Append(value is bool || Kinds.IsNumber(value) ? text : Quote(text));
                break;
        }

        run.Meter.PayText(json.Length - before);
    }

    private static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static void AppendAll<T>(IReadOnlyList<T> items, char open, char close, Action<T> append, StringBuilder json)
    {
        json.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                json.Append(',');
            }

            append(items[i]);
        }

        json.Append(close);
    }
}
