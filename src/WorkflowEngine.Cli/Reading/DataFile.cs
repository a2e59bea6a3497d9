using System.Text.Json;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Reading;

/// <summary>The data that a rule or a template is tried with: a JSON object.</summary>
internal static class DataFile
{
    /// <summary>Reads a file; without one there is no data.</summary>
    public static ValueMap Read(string? path) => path is null ? ValueMap.Empty : Parse(path, SourceFiles.Text(path));

    private static ValueMap Parse(string path, string text)
    {
        Value value;
        try
        {
            value = ValueJson.Read(text);
        }
        catch (JsonException broken)
        {
            var line = (broken.LineNumber ?? 0) + 1;
            throw new BadCall(new Sentence(
                $"Tệp dữ liệu “{path}” không phải JSON đúng: lỗi ở dòng {line}.",
                $"The data file “{path}” is not valid JSON: error on line {line}."));
        }

        return value.Kind == ValueKind.Map
            ? value.AsMap()
            : throw new BadCall(new Sentence(
                $"Tệp dữ liệu “{path}” phải là một đối tượng JSON, ví dụ {{\"fields\": …}}.",
                $"The data file “{path}” must be a JSON object, for example {{\"fields\": …}}."));
    }
}
