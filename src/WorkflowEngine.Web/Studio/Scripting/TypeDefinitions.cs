using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Studio.Scripting;

/// <summary>
/// What a rule of a document may read and call, as TypeScript declarations: the code editor completes names from it and shows
/// what each one means.
/// </summary>
internal static partial class TypeDefinitions
{
    private static readonly string Library = ReadLibrary();

    public static string Of(WorkflowDocument? document, string language)
    {
        var text = new StringBuilder(Library);
        if (document is null)
        {
            return text.ToString();
        }

        var facts = document.Procedure;
        Map(text, "fields", "Tờ khai, theo mã trường.", facts?.Fields.Select(field => Field(field, language)) ?? []);
        Map(text, "components", "Thành phần hồ sơ, theo mã.", facts?.Components.Select(paper =>
            $"{Doc(paper.Name.In(language))}readonly {Name(paper.Id)}: {{ /** Đã nộp. */ readonly provided: boolean; readonly from: 'form' | 'upload' | 'paper' | 'vault' | 'lookup' }};") ?? []);
        var steps = document.Activities.Values.Where(step => step.Type.StartsWith("Procedure.", StringComparison.Ordinal)).ToList();
        Map(text, "outcomes", "Kết quả lần cuối của từng bước, theo mã bước.", steps.Select(step => $"{Doc(step.DisplayText ?? step.Id)}readonly {Name(step.Id)}?: string;"));
        Map(text, "notes", "Ý kiến lần cuối ở từng bước, theo mã bước.", steps.Select(step => $"{Doc(step.DisplayText ?? step.Id)}readonly {Name(step.Id)}?: string;"));
        Variables(text, document);
        return text.ToString();
    }

    private static void Map(StringBuilder text, string name, string means, IEnumerable<string> members)
    {
        text.Append(Doc(means)).Append("declare const ").Append(name).Append(": {\n");
        foreach (var member in members)
        {
            text.Append("  ").Append(member).Append('\n');
        }

        text.Append("};\n");
    }

    private static string Field(FieldFact field, string language) => $"{Doc(field.Label.In(language))}readonly {Name(field.Id)}: {TypeOf(field, language)};";

    private static string TypeOf(FieldFact field, string language) => field.Type switch
    {
        FieldType.Number => "number",
        FieldType.Money => "Money",
        FieldType.Boolean => "boolean",
        FieldType.Choice => Choices(field),
        FieldType.Choices => $"({Choices(field)})[]",
        FieldType.Group => $"{{ {string.Join(' ', field.Fields.Select(inner => Field(inner, language)))} }}[]",
        _ => "string",
    };

    private static string Choices(FieldFact field) =>
        field.Choices.IsEmpty ? "string" : string.Join(" | ", field.Choices.Select(choice => JsonSerializer.Serialize(choice.Id)));

    private static void Variables(StringBuilder text, WorkflowDocument document)
    {
        var all = document.Variables.Concat(document.Activities.Values.SelectMany(step => step.Variables)).DistinctBy(variable => variable.Name).ToList();
        Map(text, "variables", "Biến của quy trình.", all.Select(variable => $"{Name(variable.Name)}: {TypeOf(variable.Type)};"));
        foreach (var variable in all.Where(variable => Identifier().IsMatch(variable.Name)))
        {
            var (name, type) = (char.ToUpperInvariant(variable.Name[0]) + variable.Name[1..], TypeOf(variable.Type));
            text.Append("/** Đọc biến ").Append(variable.Name).Append(". */ declare function get").Append(name).Append("(): ").Append(type).Append(";\n");
            text.Append("/** Ghi biến ").Append(variable.Name).Append(". */ declare function set").Append(name).Append("(value: ").Append(type).Append("): void;\n");
        }

        foreach (var input in document.Inputs.Where(input => Identifier().IsMatch(input.Name)))
        {
            text.Append(Doc(input.DisplayName ?? input.Name)).Append("declare function get").Append(char.ToUpperInvariant(input.Name[0])).Append(input.Name[1..])
                .Append("(): ").Append(TypeOf(input.Type)).Append(";\n");
        }

        foreach (var step in document.Activities.Values.Where(step => step.Name is { } name && Identifier().IsMatch(name) && step.Type is "Procedure.Lookup" or "Procedure.Refer"))
        {
            text.Append(Doc(step.DisplayText ?? step.Name!)).Append("declare function getResultFrom").Append(step.Name).Append("(): any;\n");
        }
    }

    private static string TypeOf(TypeAlias type)
    {
        var one = type.Name switch
        {
            "String" or "DateTime" or "DateTimeOffset" or "DateOnly" => "string",
            "Boolean" => "boolean",
            "Int16" or "Int32" or "Int64" or "Byte" or "Single" or "Double" or "Decimal" => "number",
            "Money" => "Money",
            _ => "any",
        };
        return type.IsArray ? one + "[]" : one;
    }

    /// <summary>A comment that shows beside the name; what would end it early is broken up.</summary>
    private static string Doc(string means) => $"/** {means.Replace("*/", "* /", StringComparison.Ordinal).ReplaceLineEndings(" ")} */ ";

    private static string Name(string name) => Identifier().IsMatch(name) ? name : JsonSerializer.Serialize(name);

    private static string ReadLibrary()
    {
        using var stream = typeof(TypeDefinitions).Assembly.GetManifestResourceStream("studio-library.d.ts")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^[\p{L}_$][\p{L}\p{Nd}_$]*$")]
    private static partial Regex Identifier();
}
