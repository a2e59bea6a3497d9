using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Procedures;

/// <summary>
/// As much of JSON Schema 2020-12 as the schema of the facts uses; a keyword that it does not know fails the test.
/// </summary>
internal sealed class FactSchema(JsonObject schema)
{
    private static readonly string[] Told = ["$schema", "$id", "$comment", "$defs", "title", "description", "default"];

    public static readonly FactSchema Shipped = new(JsonNode.Parse(File.ReadAllText(Find()))!.AsObject());

    public JsonObject Definitions => schema["$defs"]!.AsObject();

    public bool Allows(JsonNode? value) => Allows(schema, value);

    private bool Allows(JsonObject rules, JsonNode? value) => rules.All(rule => Holds(rule.Key, rule.Value!, rules, value));

    private bool Holds(string keyword, JsonNode rule, JsonObject rules, JsonNode? value)
    {
        var kind = value is null ? "null" : value.GetValueKind().ToString();
        var text = kind == "String" ? value!.GetValue<string>() : null;
        var number = kind == "Number" ? (double?)double.Parse(value!.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;
        switch (keyword)
        {
            case var told when Told.Contains(told):
            case "then":
                return true;
            case "$ref":
                return Allows(Definitions[rule.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value);
            case "type":
                return rule.GetValue<string>() switch
                {
                    "object" => kind == "Object",
                    "array" => kind == "Array",
                    "string" => kind == "String",
                    "boolean" => kind is "True" or "False",
                    "number" => kind == "Number",
                    "integer" => number is { } whole && double.IsInteger(whole),
                    var other => throw new InvalidOperationException($"The schema's test does not know the type {other}."),
                };
            case "required":
                return kind != "Object" || rule.AsArray().All(name => value!.AsObject().ContainsKey(name!.GetValue<string>()));
            case "properties":
                return kind != "Object" || rule.AsObject().All(property => !value!.AsObject().ContainsKey(property.Key) || Allows(property.Value!.AsObject(), value[property.Key]));
            case "items":
                return kind != "Array" || value!.AsArray().All(item => Allows(rule.AsObject(), item));
            case "minItems":
                return kind != "Array" || value!.AsArray().Count >= rule.GetValue<int>();
            case "enum":
                return rule.AsArray().Any(choice => JsonNode.DeepEquals(choice, value));
            case "const":
                return JsonNode.DeepEquals(rule, value);
            case "pattern":
                return text is null || Regex.IsMatch(text, rule.GetValue<string>());
            case "minLength":
                return text is null || text.Length >= rule.GetValue<int>();
            case "maxLength":
                return text is null || text.Length <= rule.GetValue<int>();
            case "minimum":
                return number is null || number >= rule.GetValue<double>();
            case "maximum":
                return number is null || number <= rule.GetValue<double>();
            case "format":
                return text is null || (rule.GetValue<string>() == "date" ? DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) : FieldPattern.IsPattern(text));
            case "anyOf":
                return rule.AsArray().Any(choice => Allows(choice!.AsObject(), value));
            case "allOf":
                return rule.AsArray().All(part => Allows(part!.AsObject(), value));
            case "if":
                return !Allows(rule.AsObject(), value) || Allows(rules["then"]!.AsObject(), value);
            default:
                throw new InvalidOperationException($"The schema's test does not know the keyword {keyword}.");
        }
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "docs", "schemas", "procedure.schema.json");
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException("docs/schemas/procedure.schema.json is not above the tests.");
    }
}
