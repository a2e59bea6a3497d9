using WorkflowEngine.Templates;

namespace WorkflowEngine.Tests.Templates;

public sealed class ReadsTests
{
    [Theory]
    [InlineData("{{ dossier.code }}", "dossier.code")]
    [InlineData("{{ dossier['code'].size }}", "dossier.code")]
    [InlineData("{{ for p in dossier.papers; p.name + p.original; end }}", "dossier.papers, dossier.papers[].name, dossier.papers[].original")]
    [InlineData("{{ for $p in papers; $p.name; end; $p }}", "papers, papers[].name")]
    [InlineData("{{ papers[0].name }}", "papers[].name")]
    [InlineData("{{ papers[i].name }}", "papers[].name, i")]
    [InlineData("{{ x = a; x.y; x + b }}", "a, b")]
    [InlineData("{{ capture t; a; end; t }}", "a")]
    [InlineData("{{ func f(p, q = 1); ret p + q + g; end; f h }}", "g, h")]
    [InlineData("{{ f(p) = p + g; f 1 }}", "g")]
    [InlineData("{{ date.now.year; string.upcase 'a'; vi.money fee; empty }}", "fee")]
    [InlineData("{{ fee | vi.money }}", "fee")]
    [InlineData("{{ with dossier; code; end }}", "dossier")]
    [InlineData("{{ while a; while.index; end }}", "a")]
    [InlineData("{{ $\"{a.b}\" }}", "a.b")]
    [InlineData("{{ case a; when b; c; end }}", "a, b, c")]
    [InlineData("{{ [a, {x: b}]; c ? d : e }}", "a, b, c, d, e")]
    [InlineData("{{ x = 1; x = x + 1 }}", "")]
    public void Lists_the_paths_that_are_read(string source, string expected)
    {
        var paths = Letter.Parsed(source).Reads.Select(read => read.Path);

        Assert.Equal(expected, string.Join(", ", paths));
    }

    [Theory]
    [InlineData("{{ a }}", false)]
    [InlineData("{{ a?.b }}", true)]
    [InlineData("{{ a.b ?? c.d }}", true, false)]
    [InlineData("{{ a | object.default 'x' }}", true)]
    [InlineData("{{ object.default a 'x' }}", true)]
    [InlineData("{{ a.empty? }}", true)]
    [InlineData("{{ if a; end }}", false)]
    [InlineData("{{ import o; a }}", true, true)]
    public void Says_which_reads_may_find_nothing(string source, params bool[] expected)
    {
        var optional = Letter.Parsed(source).Reads.Select(read => read.Optional);

        Assert.Equal(expected, optional);
    }

    [Fact]
    public void Says_where_a_read_stands()
    {
        var read = Assert.Single(Letter.Parsed("Kính gửi\n  {{ dossier.code }}").Reads);

        Assert.Equal(new TemplateRead("dossier.code", 2, 6, Optional: false), read);
    }

    [Fact]
    public void Lists_the_templates_that_are_included()
    {
        var template = Letter.Parsed("{{ include 'a' 1; x = include 'b'; 'c' | include; include_join ['d', 'e'] ','; include name }}");

        Assert.Equal(["a", "b", "c", "d", "e"], template.Includes);
    }
}
