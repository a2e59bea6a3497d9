using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Studio.Describing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>What the drawing asks about kinds of steps, expressions, variables and settings.</summary>
internal static class DescriptorEndpoints
{
    /// <summary>The page names the document that it shows, whose steps and results fill lists.</summary>
    public const string DocumentHeader = "X-Editing-Document";

    private static readonly (string Type, Sentence Shown, string? Language, bool Offered)[] Expressions =
    [
        ("Literal", new("Giá trị", "Value"), null, false),
        ("Object", new("Dữ liệu JSON", "Object"), "json", false),
        ("JavaScript", new("Quy tắc (JavaScript)", "Rule (JavaScript)"), "javascript", true),
        ("Variable", new("Biến", "Variable"), null, true),
        ("Input", new("Dữ liệu vào", "Input"), null, true),
    ];

    private static readonly (string Type, Sentence Shown, Sentence Help)[] Activations =
    [
        ("AllowAlways", new("Luôn cho phép", "Always"), new("Mở bao nhiêu hồ sơ cũng được.", "Any number at once.")),
        ("Singleton", new("Chỉ một", "Singleton"), new("Chỉ một hồ sơ chạy tại một thời điểm.", "One at a time.")),
        ("CorrelatedSingleton", new("Một theo mã liên kết", "Correlated singleton"), new("Một hồ sơ cho mỗi mã liên kết.", "One for each correlation id.")),
        ("Correlation", new("Theo mã liên kết", "Correlation"), new("Một hồ sơ cho mỗi mã liên kết, kể cả quy trình khác.", "One for each correlation id, of whatever workflow.")),
    ];

    private static readonly (string Type, Sentence Shown, Sentence Help)[] Incidents =
    [
        ("FaultStrategy", new("Dừng hồ sơ", "Fault"), new("Gặp lỗi thì hồ sơ dừng hẳn.", "A fault ends the dossier.")),
        ("ContinueWithIncidentsStrategy", new("Ghi sự cố, nhánh khác đi tiếp", "Continue with incidents"), new("Bước lỗi chờ người xử lý.", "The step waits for somebody; other branches go on.")),
    ];

    private static readonly (string Name, Sentence Shown)[] Types =
    [
        ("Object", new("Dữ liệu bất kỳ", "Object")), ("String", new("Chữ", "Text")), ("Boolean", new("Đúng/Sai", "True or false")),
        ("Int32", new("Số nguyên", "Whole number")), ("Double", new("Số", "Number")), ("Decimal", new("Số thập phân", "Decimal")),
        ("Money", new("Số tiền", "Money")), ("DateTime", new("Ngày giờ", "Date and time")), ("ObjectDictionary", new("Bảng dữ liệu", "Dictionary")),
    ];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/activities", ActivitiesAsync);
        api.MapGet("/expression-descriptors", (Text text) => List(Expressions.Select(one => Expression(one, text))));
        api.MapGet("/workflow-activation-strategies", (Text text) => List(Activations.Select(one => Strategy(one, text))));
        api.MapGet("/incident-strategies", (Text text) => List(Incidents.Select(one => Strategy(one, text))));
        foreach (var empty in (ReadOnlySpan<string>)["/log-persistence-strategies", "/commit-strategies/workflows", "/commit-strategies/activities", "/output-converters"])
        {
            api.MapGet(empty, () => List([]));
        }

        api.MapGet("/storage-drivers", (Text text) => List([Driver(text)]));
        api.MapGet("/variables", (Text text) => List(Types.Select(type => Variable(type, text))));
        api.MapPost("/activities/{type}/options/{property}", OptionsAsync);
    }

    /// <summary>Asked for at every save: an unchanged answer is not sent again.</summary>
    private static async Task<IResult> ActivitiesAsync(HttpContext context, Descriptors descriptors, DefinitionReader reader, Text text, CancellationToken cancel)
    {
        var body = (await descriptors.ReadAsync(await OpenAsync(context, reader, text, cancel), cancel)).ToJsonString();
        return new TaggedText(body);
    }

    private static async Task<IResult> OptionsAsync(
        HttpContext context, string type, string property, Descriptors descriptors, DefinitionReader reader, Text text, CancellationToken cancel)
    {
        var all = await descriptors.ReadAsync(await OpenAsync(context, reader, text, cancel), cancel);
        var input = all["items"]!.AsArray()
            .Where(kind => kind!["typeName"]!.GetValue<string>() == type)
            .SelectMany(kind => kind!["inputs"]!.AsArray())
            .FirstOrDefault(input => input!["name"]!.GetValue<string>().Equals(property, StringComparison.OrdinalIgnoreCase));
        return Results.Json(new JsonObject { ["items"] = input?["uiSpecifications"]?.DeepClone() ?? new JsonObject() });
    }

    private static async Task<OpenDocument> OpenAsync(HttpContext context, DefinitionReader reader, Text text, CancellationToken cancel) =>
        context.Request.Headers[DocumentHeader].ToString() is { Length: > 0 } name
        && await reader.LatestAsync(Uri.UnescapeDataString(name), cancel) is { Read.Document: { } document }
            ? OpenDocument.Of(document, text.Language)
            : OpenDocument.None;

    private static IResult List(IEnumerable<JsonObject> items)
    {
        var array = new JsonArray([.. items]);
        return Results.Json(new JsonObject { ["count"] = array.Count, ["items"] = array });
    }

    private static JsonObject Expression((string Type, Sentence Shown, string? Language, bool Offered) one, Text text) => new()
    {
        ["type"] = one.Type,
        ["displayName"] = text[one.Shown],
        ["isSerializable"] = true,
        ["isBrowsable"] = one.Offered,
        ["properties"] = one.Language is null ? [] : new JsonObject { ["MonacoLanguage"] = one.Language },
    };

    private static JsonObject Strategy((string Type, Sentence Shown, Sentence Help) one, Text text) => new()
    {
        ["displayName"] = text[one.Shown],
        ["description"] = text[one.Help],
        ["typeName"] = one.Type,
    };

    private static JsonObject Variable((string Name, Sentence Shown) type, Text text) => new()
    {
        ["typeName"] = type.Name,
        ["displayName"] = text[type.Shown],
        ["category"] = text[KindText.Values],
        ["description"] = "",
    };

    private static JsonObject Driver(Text text) => new()
    {
        ["typeName"] = "WorkflowStorageDriver",
        ["displayName"] = text[new Sentence("Trong hồ sơ", "In the dossier")],
        ["priority"] = 0,
        ["deprecated"] = false,
    };
}
