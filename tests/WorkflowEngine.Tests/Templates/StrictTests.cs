namespace WorkflowEngine.Tests.Templates;

public sealed class StrictTests
{
    [Theory]
    [InlineData("{{ codee }}", "The variable `codee` was not found")]
    [InlineData("{{ dossier.codee }}", "The member `dossier.codee` was not found")]
    [InlineData("{{ dossier['codee'] }}", "The element `dossier['codee']` was not found")]
    [InlineData("{{ numbers[9] }}", "The element `numbers[9]` was not found")]
    [InlineData("{{ if dossier.codee; end }}", "The member `dossier.codee` was not found")]
    [InlineData("{{ dossier.codee | string.upcase }}", "The member `dossier.codee` was not found")]
    [InlineData("{{ string.upcasee 'a' }}", "The member `string.upcasee` was not found")]
    [InlineData("{{ for p in dossier.papers; p.nam; end }}", "The member `p.nam` was not found")]
    [InlineData("{{ $x }}", "The variable `$x` was not found")]
    [InlineData("{{ (string.size missing) ?? 1 }}", "The variable `missing` was not found")]
    public void Names_what_is_missing(string source, string message)
    {
        var fault = Letter.Fault(source, strict: true);

        Assert.Equal(message, fault.Message);
        Assert.Equal(1, fault.Line);
    }

    [Theory]
    [InlineData("{{ dossier.code }}", "H01.23")]
    [InlineData("{{ nothing }}", "")]
    [InlineData("{{ codee ?? 'x' }}", "x")]
    [InlineData("{{ dossier.owner.name ?? 'x' }}", "x")]
    [InlineData("{{ codee?.x }}", "")]
    [InlineData("{{ dossier?.codee }}", "")]
    [InlineData("{{ dossier.codee | object.default 'x' }}", "x")]
    [InlineData("{{ object.default codee 'x' }}", "x")]
    [InlineData("{{ dossier | object.has_key 'codee' }}", "false")]
    [InlineData("{{ codee.empty? }}", "true")]
    [InlineData("{{ x = 1; x }}", "1")]
    [InlineData("{{ x ??= 1; x }}", "1")]
    [InlineData("{{ for p in dossier.papers; p.name; for.last; end }}", "ĐơnfalseGiấy tờtrue")]
    [InlineData("{{ func f(a); ret a.b?.c ?? a.x; end; f {x: 1} }}", "1")]
    public void Accepts_what_is_there_or_may_be_missing(string source, string expected)
    {
        var text = Letter.Render(source, strict: true);

        Assert.Equal(expected, text);
    }
}
