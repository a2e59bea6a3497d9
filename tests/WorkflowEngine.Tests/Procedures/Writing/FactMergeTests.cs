using System.Text.Json;
using WorkflowEngine.Procedures.Writing;

namespace WorkflowEngine.Tests.Procedures.Writing;

public sealed class FactMergeTests
{
    private const string From = """{"code":"1","name":{"vi":"T"},"fees":[{"id":"a","amount":1},{"id":"b","amount":2},{"id":"c","amount":3}]}""";

    [Theory]
    [InlineData("other members", """{"code":"2","name":{"vi":"T"}}""", """{"code":"1","name":{"vi":"U","en":"E"}}""", """{"code":"2","name":{"vi":"U","en":"E"}}""", """{"code":"1","name":{"vi":"T"}}""")]
    [InlineData("taken away by one", """{"code":"1"}""", """{"code":"1","name":{"vi":"T"},"kind":"public"}""", """{"code":"1","kind":"public"}""", """{"code":"1","name":{"vi":"T"}}""")]
    [InlineData("entries of one list", """{"fees":[{"id":"a","x":9},{"id":"b"}]}""", """{"fees":[{"id":"b","y":8},{"id":"a"}]}""", """{"fees":[{"id":"b","y":8},{"id":"a","x":9}]}""", """{"fees":[{"id":"a"},{"id":"b"}]}""")]
    [InlineData("both add", """{"fees":[{"id":"a"},{"id":"m"}]}""", """{"fees":[{"id":"a"},{"id":"t"}]}""", """{"fees":[{"id":"a"},{"id":"m"},{"id":"t"}]}""", """{"fees":[{"id":"a"}]}""")]
    [InlineData("codes", """{"channels":["online","post"]}""", """{"channels":["counter","online"]}""", """{"channels":["counter","online","post"]}""", """{"channels":["online"]}""")]
    public void Changes_of_different_things_come_together(string what, string mine, string theirs, string merged, string from)
    {
        var both = FactMerge.Of(JsonElement.Parse(from), JsonElement.Parse(mine), JsonElement.Parse(theirs));

        Assert.True(merged == JsonSerializer.Serialize(both.Facts), $"{what}: {JsonSerializer.Serialize(both.Facts)}");
        Assert.Empty(both.Conflicts);
    }

    [Fact]
    public void Where_both_changed_one_thing_mine_is_taken_and_theirs_is_told()
    {
        var mine = From.Replace("\"amount\":2", "\"amount\":20", StringComparison.Ordinal);
        var theirs = From.Replace("\"amount\":2", "\"amount\":22", StringComparison.Ordinal).Replace("\"vi\":\"T\"", "\"vi\":\"U\"", StringComparison.Ordinal);

        var both = FactMerge.Of(JsonElement.Parse(From), JsonElement.Parse(mine), JsonElement.Parse(theirs));

        var conflict = Assert.Single(both.Conflicts);
        Assert.Equal("fees[1].amount", conflict.Path.ToString());
        Assert.Equal((22, 20), (conflict.Theirs.GetInt32(), conflict.Mine.GetInt32()));
        Assert.Equal(mine.Replace("\"vi\":\"T\"", "\"vi\":\"U\"", StringComparison.Ordinal), JsonSerializer.Serialize(both.Facts));
    }

    [Fact]
    public void What_one_took_away_and_the_other_changed_is_told()
    {
        var mine = From.Replace(",{\"id\":\"b\",\"amount\":2}", "", StringComparison.Ordinal);
        var theirs = From.Replace("\"amount\":2", "\"amount\":22", StringComparison.Ordinal);

        var both = FactMerge.Of(JsonElement.Parse(From), JsonElement.Parse(mine), JsonElement.Parse(theirs));

        var conflict = Assert.Single(both.Conflicts);
        Assert.Equal(JsonValueKind.Undefined, conflict.Mine.ValueKind);
        Assert.Equal(22, conflict.Theirs.GetProperty("amount").GetInt32());
        Assert.Equal(mine, JsonSerializer.Serialize(both.Facts));
    }

    [Fact]
    public void Lists_whose_entries_cannot_be_told_apart_are_one_thing()
    {
        var from = JsonElement.Parse("""{"x":[{"id":"a"},{"id":"a"}]}""");

        var both = FactMerge.Of(from, JsonElement.Parse("""{"x":[{"id":"a"}]}"""), JsonElement.Parse("""{"x":[]}"""));

        Assert.Equal("x", Assert.Single(both.Conflicts).Path.ToString());
    }
}
