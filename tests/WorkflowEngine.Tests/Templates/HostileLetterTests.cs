using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Templates;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Templates;

/// <summary>The receipt of a dossier, written from a template that does harm or by somebody whose data do: it goes out whole or not at all.</summary>
public sealed class HostileLetterTests
{
    private const string Receipt = "forms/01-giay-tiep-nhan";

    [Theory]
    [InlineData("<p>Mã hồ sơ: {{ dossier.code</p><p>Ngày hẹn: {{ dossier.due_at }}</p>")]
    [InlineData("{{ dossier.code } }")]
    [InlineData("{{ if dossier.code }}Đã nhận")]
    [InlineData("{{ for c in components }}{{ c.name }}")]
    [InlineData("{{ 'Đã nhận }}")]
    [InlineData("{{ capture x }}Đã nhận")]
    [InlineData("{%{ {{ dossier.code }}")]
    [InlineData("{{ end }}")]
    [InlineData("{{ dossier. }}")]
    public void What_is_not_closed_is_no_template(string source)
    {
        var parse = Template.Parse(Receipt + ".vi.html", source);

        Assert.Null(parse.Template);
        Assert.All(parse.Faults, fault => Assert.True(fault is { Line: >= 1, Column: >= 1 }));
        Assert.All(parse.Faults, fault => Assert.NotEqual(fault.Sentence.En, fault.Sentence.Vi));
    }

    [Theory]
    // names that nothing stands for
    [InlineData("{{ dossier.codee }}")]
    [InlineData("{{ nobody }}")]
    [InlineData("{{ components[99] }}")]
    [InlineData("{{ dossier.codee | string.upcase }}")]
    [InlineData("{{ if applicant.nickname; 'x'; end }}")]
    [InlineData("{{ dossier.unit.website.name }}")]
    // nothing that goes on as something
    [InlineData("{{ x = null; x.y }}")]
    [InlineData("{{ x = null; x[0] }}")]
    [InlineData("{{ dossier['code'].name.first }}")]
    [InlineData("{{ null | nobody }}")]
    // parts that are not there, or are themselves
    [InlineData("{{ include 'parts/khong-co' }}")]
    [InlineData("{{ include '../../workflows/office/people/can-bo' }}")]
    [InlineData("{{ include dossier.code }}")]
    [InlineData("{{ include }}")]
    [InlineData("{{ include 'forms/01-giay-tiep-nhan' }}")]
    // without end, without measure
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ while true; 'Đã nhận'; end }}")]
    [InlineData("{{ for x in 1..1000000000; x; end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ 'Đã nhận' * 100000000 }}")]
    [InlineData("{{ x = 'ab'; for i in 1..60; x = x + x; end; x }}")]
    [InlineData("{{ x = 'a' * 900000; x; x; x }}")]
    [InlineData("{{ 'a' | regex.replace '(a+)+$' ('b' * 100000000) }}")]
    // tags by half, quoted, or of another language
    [InlineData("Mã hồ sơ: { dossier.code }}")]
    [InlineData("{%{Mã hồ sơ: {{ dossier.code }}}%}")]
    [InlineData("{{ '{{ dossier.code }}' }}")]
    [InlineData("{{ '{' + '{ dossier.code }' }}}")]
    [InlineData("{% if dossier %}{% endif %}")]
    public void A_letter_that_would_leave_a_gap_is_not_sent_and_says_where(string source)
    {
        var walk = SomeDossier.Filed();

        var stuck = Accept(walk, With(walk, source));
        var again = Engine.Advance(walk.Plan, stuck.Dossier, new ResolveIncident(1, IncidentWay.Retry, ""), walk.Facts);

        var incident = Assert.Single(stuck.Dossier.Incidents);
        Assert.Contains(Receipt, incident.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("dòng", incident.Sentence.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain(stuck.Events, e => e is LetterWritten or MessageQueued or LetterNumbered);
        Assert.Empty(again.Dossier.Incidents);
        Assert.Contains(Receipts(again.Events.Concat(Retried(walk, again))), letter => letter.Body.Text!.Contains(again.Dossier.Filing!.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ applicant.nickname ?? 'không ghi' }}", "không ghi")]
    [InlineData("{{ applicant?.nickname }}", "")]
    [InlineData("{{ dossier.codee | object.default 'không ghi' }}", "không ghi")]
    [InlineData("{{ x = null; x }}", "")]
    [InlineData("{{ x = null; x?.y?.z ?? 'không ghi' }}", "không ghi")]
    public void What_may_be_missing_says_so_and_stands_nowhere_as_null(string source, string expected)
    {
        var walk = SomeDossier.Filed();

        var accepted = Accept(walk, With(walk, $"[{source}]"));

        Assert.Empty(accepted.Dossier.Incidents);
        Assert.Equal($"[{expected}]", Assert.Single(Receipts(accepted.Events)).Body.Text);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover=\"alert(1)", "&quot; onmouseover=&quot;alert(1)")]
    [InlineData("</p><img src=x onerror=alert(1)>", "&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("{{ dossier.secret }}", "{{ dossier.secret }}")]
    [InlineData("{{ while true; end }}", "{{ while true; end }}")]
    [InlineData("{% include 'x' %} }}", "{% include &#39;x&#39; %} }}")]
    [InlineData("{%{ {{ nobody }} }%}", "{%{ {{ nobody }} }%}")]
    public void What_people_write_stands_in_the_letter_as_they_wrote_it_and_does_nothing(string name, string printed)
    {
        var walk = FiledBy(name);

        var accepted = Accept(walk, walk.Facts);

        Assert.Empty(accepted.Dossier.Incidents);
        var text = Assert.Single(Receipts(accepted.Events)).Body.Text!;
        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split(accepted.Dossier.Secret!).Length - 1);
    }

    [Fact]
    public void What_was_left_empty_in_a_row_of_a_group_is_empty_in_the_letter_as_it_is_in_the_form()
    {
        var walk = SomeDossier.FiledWith(
            "\"id\": \"maNganh\",",
            "\"id\": \"ghiChu\", \"label\": { \"vi\": \"Ghi chú\", \"en\": \"Note\" }, \"type\": \"text\" }, { \"id\": \"maNganh\",");
        var rows = walk.Dossier.Fields["nganhNghe"].AsList();

        var accepted = Accept(walk, With(walk, "{{ for row in fields.nganhNghe }}[{{ row.ghiChu }}{{ row.maNganh }}]{{ end }}"));

        Assert.Empty(accepted.Dossier.Incidents);
        Assert.NotEmpty(rows);
        Assert.Equal(string.Concat(rows.Select(row => $"[{row.AsMap()["maNganh"].AsText()}]")), Assert.Single(Receipts(accepted.Events)).Body.Text);
    }

    private static DossierWalk FiledBy(string name)
    {
        var plan = Shipped.PlanOf(SomeDossier.Household);
        var input = SomeDossier.InputOf("ho-so-1");
        var filing = input.Filing(plan);
        var walk = new DossierWalk(plan);
        walk.File(filing with { Applicant = filing.Applicant.With("name", name) }, input.FiledAt);
        return walk;
    }

    private static Facts With(DossierWalk walk, string source)
    {
        var name = Receipt + ".vi.html";
        var hostile = new LetterTemplate(Letter.Parsed(source, name), "00");
        return walk.Facts with { Templates = other => other == name ? hostile : walk.Facts.Templates(other) };
    }

    private static Advanced Accept(DossierWalk walk, Facts facts) => Engine.Advance(walk.Plan, walk.Dossier, walk.Ending("Accepted"), facts);

    /// <summary>Reception again, where the retry gave the work back instead of doing it.</summary>
    private static IEnumerable<DossierEvent> Retried(DossierWalk walk, Advanced again) =>
        again.Dossier.Waits.FirstOrDefault(wait => wait.Item?.Step == "tiep-nhan") is { } wait
            ? Engine.Advance(walk.Plan, again.Dossier, walk.Ending("Accepted") with { Seq = wait.Seq }, walk.Facts).Events
            : [];

    private static IEnumerable<LetterWritten> Receipts(IEnumerable<DossierEvent> events) =>
        events.OfType<LetterWritten>().Where(letter => letter.Template.StartsWith(Receipt, StringComparison.Ordinal));
}
