using System.Text.RegularExpressions;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Templates;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Shows_examples_that_render_as_it_says()
    {
        var dossier = Letter.Model["dossier"].AsMap().With("applicant", "Nguyễn Văn A");
        var input = Letter.Input(strict: true) with { Model = ValueMap.Of(("dossier", dossier)) };

        var examples = Example().Matches(Page()).Select(match =>
            (Rendered: Letter.Parsed(match.Groups[1].Value).Render(input, TemplateBudget.Default).Text, Said: match.Groups[2].Value)).ToArray();

        Assert.Equal(4, examples.Length);
        Assert.All(examples, example => Assert.Equal(example.Said, example.Rendered));
    }

    [Fact]
    public void Shows_what_each_function_gives()
    {
        var rows = Row().Matches(Page());

        Assert.Equal(9, rows.Count);
        Assert.All(rows, row =>
        {
            var value = row.Groups[1].Value switch
            {
                "money" or "number" or "words" => "dossier.fee",
                "ordinal" => "1",
                _ => "dossier.received",
            };
            Assert.Equal(row.Groups[2].Value.Split(';')[0].Trim(), Letter.Render($"{{{{ {value} | vi.{row.Groups[1].Value} }}}}"));
        });
    }

    private static string Page()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WorkflowEngine.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return File.ReadAllText(Path.Combine(folder, "docs", "templates.md"));
    }

    [GeneratedRegex("```scriban\n(.*?)```\n\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| `vi\.(\w+)` \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
