using System.Text.Json.Nodes;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Tests.Documents;

public sealed class WritingTests
{
    [Fact]
    public void Writing_what_was_written_gives_the_same_bytes()
    {
        var first = SomeDocument.Clean(SomeDocument.Permit).WriteUtf8();

        var second = WorkflowDocument.Read(first).Document!.WriteUtf8();

        Assert.Equal(first, second);
    }

    [Fact]
    public void Nothing_of_the_document_is_lost()
    {
        const string odd = """{"$schema":"s","z":1,"root":{"id":"a","type":"X","customProperties":{"q":[null,1e3,0.10]},"lạ":{"ộ":"\u1ed9 \u003c"}},"links":[{"rel":"self"}],"a":{}}""";

        var written = SomeDocument.Clean(odd).Write();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(odd), JsonNode.Parse(written)));
        Assert.Contains("0.10", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_indented_by_two_with_plain_Vietnamese_and_a_final_newline()
    {
        var written = SomeDocument.Clean("""{"name":"Đ\u1ED9 ph\u1EE9c t\u1EA1p <1 & \"2\"","root":{"id":"a","type":"X","list":[1,[]]}}""").Write();

        Assert.Equal("{\n  \"name\": \"Độ phức tạp <1 & \\\"2\\\"\",\n  \"root\": {\n    \"id\": \"a\",\n    \"type\": \"X\",\n    \"list\": [\n      1,\n      []\n    ]\n  }\n}\n", written);
    }

    [Fact]
    public void Members_keep_their_order()
    {
        var names = JsonNode.Parse(SomeDocument.Clean("""{"version":1,"root":{"id":"a","type":"X"},"id":"v","name":"n"}""").Write())!.AsObject().Select(member => member.Key);

        Assert.Equal(["version", "root", "id", "name"], names);
    }

    [Fact]
    public void Another_version_changes_only_what_tells_the_version()
    {
        var document = SomeDocument.Clean(SomeDocument.Permit);
        var at = new DateTimeOffset(2026, 12, 1, 9, 30, 0, TimeSpan.FromHours(7));

        var next = document.WithVersion("cap-phep-2", 4, isLatest: true, isPublished: true, at);

        Assert.Equal(("cap-phep", "cap-phep-2", 4, true), (next.DefinitionId, next.VersionId, next.Version, next.IsPublished));
        Assert.Equal(at, next.CreatedAt);
        var before = JsonNode.Parse(document.Write())!.AsObject();
        var after = JsonNode.Parse(next.Write())!.AsObject();
        Assert.Equal(before.Select(member => member.Key), after.Select(member => member.Key));
        Assert.Equal(
            ["id", "createdAt", "version", "isPublished"],
            before.Where(member => !JsonNode.DeepEquals(member.Value, after[member.Key])).Select(member => member.Key));
        Assert.Equal("cap-phep-1", document.VersionId);
    }

    [Fact]
    public void Members_that_were_missing_are_added_and_PascalCase_ones_replaced()
    {
        var next = SomeDocument.Clean("""{"Id":"old","root":{"id":"a","type":"X"}}""").WithVersion("new", 2, true, false, DateTimeOffset.UnixEpoch).WithDefinitionId("d");

        Assert.Equal(("new", "d", 2, true), (next.VersionId, next.DefinitionId, next.Version, next.IsLatest));
        Assert.DoesNotContain("old", next.Write(), StringComparison.Ordinal);
    }
}
