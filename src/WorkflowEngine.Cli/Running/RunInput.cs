using System.Text.Json;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Running;

/// <summary>Inputs as they are typed: <c>name=value</c>, the value being JSON where it is JSON, else a text.</summary>
internal static class RunInput
{
    public static ValueMap Read(IEnumerable<string> typed)
    {
        var inputs = new ValueMap.Builder();
        foreach (var pair in typed)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
            {
                throw new BadCall(new Sentence(
                    $"Đầu vào phải viết dạng tên=giá trị; nhưng gặp “{pair}”.",
                    $"An input is written name=value; found “{pair}”."));
            }

            inputs.Set(pair[..at], ValueOf(pair[(at + 1)..]));
        }

        return inputs.Build();
    }

    private static Value ValueOf(string text)
    {
        try
        {
            return ValueJson.Read(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
