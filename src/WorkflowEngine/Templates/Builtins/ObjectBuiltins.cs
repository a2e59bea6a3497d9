using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;
using WorkflowEngine.Values;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>object.…</c>, without <c>eval</c> and <c>eval_template</c>: a template's text is what was checked, no more.</summary>
internal static class ObjectBuiltins
{
    public static readonly BuiltinGroup Group = new("object",
    [
        new("default", "value default", (run, a) => a[0] is null || a.Text(run, 0).Length == 0 ? a[1] : a[0]) { AcceptsMissing = true },
        new("format", "value format culture?", MathBuiltins.Format),
        new("has_key", "value key", (run, a) => a[0] switch
        {
            null => false,
            BuiltinGroup group => group.TryGet(run, a.Text(run, 1), out _),
            TemplateObject members => members.Has(a.Text(run, 1)),
            TemplateList list => list.MembersOrNull?.Has(a.Text(run, 1)) == true,
            _ => false,
        }),
        new("has_value", "value key", (run, a) => a[0] is not null && Members.TryGet(run, a[0]!, a.Text(run, 1), out var value) && value is not null),
        new("keys", "value", (run, a) => run.NewList(Pairs(run, a).Select(pair => pair.Key))),
        new("values", "value", (run, a) => run.NewList(Pairs(run, a).Select(pair => pair.Value))),
        new("size", "value", (run, a) => a[0] switch
        {
            null => 0,
            string or SafeText => a.Text(run, 0).Length,
            TemplateObject members => members.Count,
            BuiltinGroup group => group.Names.Count(),
            _ => a.Items(run, 0).Count,
        }),
        new("typeof", "value", (_, a) => TypeOf(a[0])),
        new("kind", "value", (_, a) => a[0] is null ? null : Kinds.Of(a[0])),
        new("from_json", "json", (run, a) => FromJson(run, a)),
        new("to_json", "value", (run, a) => TemplateJson.Write(run, a[0], a.NodeOf(0))),
    ]);

    private static List<KeyValuePair<string, object?>> Pairs(Run run, Arguments a)
    {
        var pairs = a[0] switch
        {
            TemplateObject members => members.Pairs(),
            TemplateList { MembersOrNull: { } members } => members.Pairs(),
            BuiltinGroup group => [.. group.Names.Select(name => KeyValuePair.Create(name, group.TryGet(run, name, out var value) ? value : null))],
            _ => [],
        };
        run.Meter.PaySlots(2L * pairs.Count);
        return pairs;
    }

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or SafeText => "string",
        TemplateList => "array",
        RangeList => "iterator",
        _ when Kinds.IsNumber(value) => "number",
        _ => "object",
    };

    private static object? FromJson(Run run, Arguments a)
    {
        if (a[0] is null)
        {
            return null;
        }

        var json = a.Text(run, 0);
        run.Meter.PaySlots(json.Length);
        run.Meter.Spend(json.Length / 4);
        try
        {
            using var document = JsonDocument.Parse(json);
            return FromElement(document.RootElement);
        }
        catch (JsonException)
        {
            throw TemplateStop.At(a.NodeOf(0), BuiltinWords.InvalidJson());
        }
    }

    private static object? FromElement(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                var list = new TemplateList(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    list.Add(FromElement(item));
                }

                return list;
            case JsonValueKind.Object:
                var members = new TemplateObject();
                foreach (var member in element.EnumerateObject())
                {
                    members.Set(member.Name, FromElement(member.Value));
                }

                return members;
            case JsonValueKind.Number:
                return Number(element);
            default:
                return FromModel.Convert(ValueJson.Read(element));
        }
    }

    private static object Number(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
        {
            return Numbers.Fit(whole);
        }

        return decimal.TryParse(element.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : element.GetDouble();
    }
}
