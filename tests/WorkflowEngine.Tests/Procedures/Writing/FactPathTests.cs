using WorkflowEngine.Procedures.Writing;

namespace WorkflowEngine.Tests.Procedures.Writing;

public sealed class FactPathTests
{
    [Theory]
    [InlineData("")]
    [InlineData("code")]
    [InlineData("components[2].name.vi")]
    [InlineData("fields[0].fields[11].choices[3].label.en")]
    [InlineData("[\"a.b\"].c[\"d[0]\"]")]
    public void A_path_is_read_as_it_is_written(string text)
    {
        var read = FactPath.TryParse(text, out var path);

        Assert.True(read);
        Assert.Equal(text, path.ToString());
    }

    [Theory]
    [InlineData(".code")]
    [InlineData("code.")]
    [InlineData("a..b")]
    [InlineData("a[")]
    [InlineData("a[-1]")]
    [InlineData("a[x]")]
    [InlineData("a[1]b")]
    [InlineData("a[\"b]")]
    [InlineData("a\"b")]
    public void What_is_no_path_is_not_read(string text) => Assert.False(FactPath.TryParse(text, out _));

    [Fact]
    public void A_path_knows_what_it_stands_in()
    {
        Assert.True(FactPath.TryParse("components[2].name.vi", out var path));

        Assert.Equal("vi", path.Name);
        Assert.Equal("components[2].name", path.Parent.ToString());
        Assert.Equal(2, path.Parent.Parent.Index);
        Assert.True(path.IsIn(FactPath.Whole.Member("components").Item(2)));
        Assert.False(path.IsIn(FactPath.Whole.Member("components").Item(1)));
    }
}
