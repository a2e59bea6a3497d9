using System.Text.Json;
using WorkflowEngine.Procedures.Writing;

namespace WorkflowEngine.Tests.Procedures.Writing;

public sealed class DocumentFactsTests
{
    private const string Facts = """{"code":"1.000001"}""";

    [Theory]
    [InlineData("""{"customProperties":{"a":1,"procedure":{"code":"x"},"b":2},"root":null}""", """{"customProperties":{"a":1,"procedure":{"code":"1.000001"},"b":2},"root":null}""")]
    [InlineData("""{"CustomProperties":{"Procedure":{"code":"x"}}}""", """{"CustomProperties":{"Procedure":{"code":"1.000001"}}}""")]
    [InlineData("""{"applicationProperties":{"procedure":{}}}""", """{"applicationProperties":{"procedure":{"code":"1.000001"}}}""")]
    [InlineData("""{"customProperties":{},"applicationProperties":{"procedure":{}}}""", """{"customProperties":{},"applicationProperties":{"procedure":{"code":"1.000001"}}}""")]
    [InlineData("""{"customProperties":null,"root":1}""", """{"customProperties":{"procedure":{"code":"1.000001"}},"root":1}""")]
    [InlineData("""{"root":1}""", """{"root":1,"customProperties":{"procedure":{"code":"1.000001"}}}""")]
    public void Facts_go_where_the_reader_finds_them(string before, string after)
    {
        var written = DocumentFacts.With(before, JsonElement.Parse(Facts));

        Assert.Equal(after, JsonSerializer.Serialize(JsonElement.Parse(written)));
        Assert.True(DocumentFacts.Same(JsonElement.Parse(Facts), DocumentFacts.Of(written)!.Value));
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"customProperties":[]}""")]
    [InlineData("""{"customProperties":{"procedure":"x"}}""")]
    public void What_has_no_place_for_facts_is_not_edited(string text)
    {
        Assert.Null(DocumentFacts.Of(text));
        Assert.Throws<ArgumentException>(() => DocumentFacts.With(text, JsonElement.Parse(Facts)));
    }
}
