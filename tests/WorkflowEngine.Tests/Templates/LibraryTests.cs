using WorkflowEngine.Templates.Builtins;

namespace WorkflowEngine.Tests.Templates;

public sealed class LibraryTests
{
    [Theory]
    [InlineData("string", 47)]
    [InlineData("array", 21)]
    [InlineData("math", 13)]
    [InlineData("object", 11)]
    [InlineData("date", 11)]
    [InlineData("timespan", 6)]
    [InlineData("regex", 6)]
    [InlineData("html", 8)]
    [InlineData("vi", 10)]
    [InlineData("en", 10)]
    public void Has_every_function_of_the_language(string name, int count)
    {
        var group = Library.Groups.Single(group => group.Name == name);

        Assert.Equal(count, group.Names.Count());
    }

    [Fact]
    public void Writes_vietnamese_and_english_alike()
    {
        var names = Library.Groups.Where(group => group.Name is "vi" or "en").Select(group => string.Join(' ', group.Names));

        Assert.Single(names.Distinct());
    }
}
