namespace WorkflowEngine.Tests.Templates;

public sealed class PathTests
{
    [Theory]
    [InlineData("dossier.code", "H01.23")]
    [InlineData("dossier['code']", "H01.23")]
    [InlineData("dossier.papers[1].name", "Giấy tờ")]
    [InlineData("dossier.papers[-1].name", "Giấy tờ")]
    [InlineData("numbers[7]", "")]
    [InlineData("numbers.size", "3")]
    [InlineData("'abc'.size", "3")]
    [InlineData("'abc'[1]", "b")]
    [InlineData("(1..4)[2]", "3")]
    [InlineData("dossier?.owner?.name", "")]
    [InlineData("dossier.owner?.name.first", "")]
    [InlineData("missing", "")]
    [InlineData("this.dossier.code", "H01.23")]
    [InlineData("this['numbers'].size", "3")]
    [InlineData("numbers.empty?", "false")]
    [InlineData("nothing.empty?", "true")]
    [InlineData("{}.empty? ? 1 : 2", "1")]
    [InlineData("date.now.year", "2024")]
    public void Reads(string path, string expected)
    {
        var text = Letter.Render($"{{{{ {path} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("x = []; x[2] = 1; x", "[null, null, 1]")]
    [InlineData("x = [1, 2]; x[-1] = 5; x[-9] = 7; x", "[1, 5]")]
    [InlineData("x = {}; x.a = 1; x['b'] = 2; x", "{a: 1, b: 2}")]
    [InlineData("x = [1]; x.note = 'n'; x.note + x.size", "n1")]
    [InlineData("this.y = 4; y", "4")]
    [InlineData("dossier.code = 'khác'; dossier.code", "khác")]
    [InlineData("numbers[0] = 9; numbers", "[9, 1, 2]")]
    [InlineData("(z) = 3; z", "3")]
    [InlineData("$a = 1; $a + 1", "2")]
    public void Sets(string statements, string expected)
    {
        var text = Letter.Render($"{{{{ {statements} }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Never_changes_the_model()
    {
        var template = Letter.Parsed("{{ dossier.code = 'X'; numbers[0] = 9; dossier.papers[0].name = 'Y'; numbers = 5 }}");

        template.Render(Letter.Input(), new());

        Assert.Equal("H01.23 [3, 1, 2] Đơn", Letter.Render("{{ dossier.code }} {{ numbers }} {{ dossier.papers[0].name }}"));
    }

    [Fact]
    public void Prints_numbers_and_money_of_the_model_plainly()
    {
        var text = Letter.Render("{{ dossier.copies }} {{ dossier.area }} {{ dossier.fee }} {{ dossier.copies | object.kind }} {{ dossier.fee | object.kind }}");

        Assert.Equal("3 72.5 2000000 int decimal", text);
    }
}
