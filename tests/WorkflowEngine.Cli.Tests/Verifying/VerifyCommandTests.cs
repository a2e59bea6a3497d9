using WorkflowEngine.Cli.Tests.Calling;
using WorkflowEngine.Cli.Tests.Running;

namespace WorkflowEngine.Cli.Tests.Verifying;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Finds_nothing_in_good_documents()
    {
        _shell.File("procedures/a.json", SomeDocument.Of(SomeDocument.Line("a")));
        _shell.File("templates/thu.vi.html", "<p>{{ dossier.code }}</p>");

        var answer = await _shell.CallAsync("verify", _shell.Folder);

        Assert.Equal(0, answer.Code);
        Assert.Equal(["2 documents, 0 errors, 0 warnings, 0 ms"], answer.Lines);
    }

    [Theory]
    [InlineData("new/templates/letters/moi.vi.html", false)]
    [InlineData("new/letters/moi.vi.html", true)]
    public async Task Letters_that_come_with_a_procedure_count_as_being_there(string letter, bool missing)
    {
        _shell.File("site/workflows/office/calendars/none.txt", "");
        _shell.File("site/templates/letters/khac.vi.html", "<p>{{ dossier.code }}</p>");
        _shell.File("new/a.json", Shipped("1.001612").Replace("\"forms/03-tu-choi\"", "\"letters/moi\"", StringComparison.Ordinal));
        _shell.File(letter, "<p>{{ dossier.code }}</p>");

        var answer = await _shell.CallAsync("verify", Path.Combine(_shell.Folder, "new"), "--office", Path.Combine(_shell.Folder, "site"));

        Assert.Equal(missing, answer.Lines.Any(line => line.Contains("“letters/moi”", StringComparison.Ordinal) && line.Contains("LETTER-NO-TEMPLATE", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Tells_file_step_rule_and_sentence_of_a_rule_that_is_none()
    {
        var file = _shell.File("a.json", SomeDocument.Of(SomeDocument.Scripted("tell", "1 +")));

        var answer = await _shell.CallAsync("verify", file, "--lang", "en");

        Assert.Equal(1, answer.Code);
        Assert.StartsWith($"{file}: error RULE-SYNTAX step tell (text): The rule is wrong at line 1, column 4", answer.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 documents, 1 errors, 0 warnings, 0 ms", answer.Lines[1]);
    }

    [Fact]
    public async Task Tells_the_line_of_a_document_that_is_no_json()
    {
        var file = _shell.File("a.json", "{\n  \"root\": {\n  \"id\": nothing }\n}");

        var answer = await _shell.CallAsync("verify", file);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith($"{file}:3:", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains("lỗi DOC-NOT-JSON", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_a_document_without_a_root_from_a_file_that_is_none()
    {
        _shell.File("a.json", """{ "definitionId": "a" }""");
        _shell.File("settings.json", """{ "anything": { "else": 1 } }""");
        _shell.File("notes.md", "# {{");
        _shell.File(".hidden/b.json", "{");

        var answer = await _shell.CallAsync("verify", _shell.Folder);

        Assert.Contains("DOC-NO-ROOT", answer.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 documents, 1 errors, 0 warnings, 0 ms", answer.Lines[^1]);
    }

    [Fact]
    public async Task Says_that_a_file_named_by_itself_is_no_document()
    {
        var answer = await _shell.CallAsync("verify", _shell.File("settings.json", """{ "anything": 1 }"""));

        Assert.Equal(1, answer.Code);
        Assert.Contains("FILE-KIND", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_every_fault_of_a_template_with_its_place()
    {
        var file = _shell.File("thu.vi.txt", "Kính gửi\n{{ if }}\n");

        var answer = await _shell.CallAsync("verify", file);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith($"{file}:2:", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains("TEMPLATE-SYNTAX", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_the_documents_of_an_office_against_each_other()
    {
        _shell.File("units.json", $$"""{ {{Head("units")}}, "units": [{ "code": "a", "name": { "vi": "A", "en": "A" }, "type": "division", "parent": "nowhere" }] }""");

        var answer = await _shell.CallAsync("verify", _shell.Folder);

        Assert.Equal(1, answer.Code);
        Assert.Contains("OFFICE", answer.Out, StringComparison.Ordinal);
        Assert.Contains("nowhere", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendar", "CALENDAR")]
    [InlineData("clock-law", "CLOCK-LAW")]
    [InlineData("code-pattern", "CODE-PATTERN")]
    public async Task Reads_each_kind_of_document_with_its_own_reader(string kind, string rule)
    {
        var file = _shell.File("x.json", $"{{ {Head(kind)} }}");

        var answer = await _shell.CallAsync("verify", file);

        Assert.Equal(1, answer.Code);
        Assert.All(answer.Lines[..^1], line => Assert.StartsWith($"{file}: lỗi {rule} (", line, StringComparison.Ordinal));
        Assert.NotEqual(1, answer.Lines.Length);
    }

    [Fact]
    public async Task Prints_findings_for_programs()
    {
        var file = _shell.File("a.json", SomeDocument.Of(SomeDocument.Scripted("tell", "(")));

        var answer = await _shell.CallAsync("verify", file, "--json");

        var finding = answer.Json.GetProperty("findings")[0];
        Assert.Equal(1, answer.Json.GetProperty("errors").GetInt32());
        Assert.Equal(
            (file, "error", "RULE-SYNTAX", "tell"),
            (finding.GetProperty("file").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("step").GetString()));
        Assert.NotEmpty(finding.GetProperty("sentence").GetProperty("vi").GetString()!);
        Assert.NotEmpty(finding.GetProperty("sentence").GetProperty("en").GetString()!);
    }

    [Fact]
    public async Task Counts_a_file_once_that_is_named_twice()
    {
        var file = _shell.File("a.json", SomeDocument.Of(SomeDocument.Line("a")));

        var answer = await _shell.CallAsync("verify", file, _shell.Folder);

        Assert.Equal("1 documents, 0 errors, 0 warnings, 0 ms", answer.Lines[^1]);
    }

    [Fact]
    public async Task Checks_against_the_office_that_came_with_the_program_where_there_is_none_around()
    {
        var document = Shipped("1.001731").Replace("\"role\": \"xem-xet\"", "\"role\": \"khong-co\"", StringComparison.Ordinal);

        var answer = await _shell.CallAsync("verify", _shell.File("a.json", document));

        Assert.Equal(1, answer.Code);
        Assert.Contains("lỗi HOLDER-UNKNOWN-ROLE bước xem-xet", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_for_the_day_that_is_given()
    {
        var file = _shell.File("a.json", Shipped("1.001731"));

        var today = await _shell.CallAsync("verify", file);
        var before = await _shell.CallAsync("verify", file, "--day", "2010-01-01");
        var wrong = await _shell.CallAsync("verify", file, "--day", "mai");

        Assert.Equal((0, 1, 2), (today.Code, before.Code, wrong.Code));
        Assert.Contains("LAW-NO-BASIS-IN-FORCE", before.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referral_to_another_document_of_the_call_is_known()
    {
        var child = Shipped("1.001731").Replace("\"code\": \"1.001731\"", "\"code\": \"7.000001\"", StringComparison.Ordinal);
        _shell.File("con.json", child);
        _shell.File("cha.json", Shipped("2.000986").Replace("1.014137", "7.000001", StringComparison.Ordinal));

        var together = await _shell.CallAsync("verify", _shell.Folder);
        var alone = await _shell.CallAsync("verify", Path.Combine(_shell.Folder, "cha.json"));

        Assert.DoesNotContain("STRUCT-UNKNOWN-PROCEDURE", together.Out, StringComparison.Ordinal);
        Assert.Contains("STRUCT-UNKNOWN-PROCEDURE", alone.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workflow_of_the_call_may_stand_as_a_step_of_another()
    {
        _shell.File("con.json", """{ "id": "c", "definitionId": "con", "name": "Việc con", "root": { "id": "l", "type": "Elsa.WriteLine" } }""");
        var parent = _shell.File("cha.json", """
            { "id": "v", "definitionId": "cha", "root": { "id": "s", "type": "Elsa.Sequence", "activities": [{ "id": "goi", "type": "ViệcCon", "version": 1 }] } }
            """);

        var together = await _shell.CallAsync("verify", _shell.Folder);
        var alone = await _shell.CallAsync("verify", parent);

        Assert.DoesNotContain("bước goi", together.Out, StringComparison.Ordinal);
        Assert.Contains("STRUCT-UNKNOWN-TYPE bước goi", alone.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_what_is_fit_to_be_fully_online_and_why_the_rest_is_not()
    {
        _shell.File("a.json", Shipped("1.001731"));
        _shell.File("b.json", Shipped("1.000894"));

        var answer = await _shell.CallAsync("verify", _shell.Folder, "--full-online", "--lang", "en");

        Assert.Equal("2 procedures, 1 fit", answer.Lines[^1]);
        Assert.Contains(answer.Lines, line => line.StartsWith("1.001731", StringComparison.Ordinal) && line.EndsWith(": fit to be fully online", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.StartsWith("  Step “", StringComparison.Ordinal) && line.EndsWith("needs somebody to come in person.", StringComparison.Ordinal));
    }

    private static string Shipped(string code)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Directory.EnumerateFiles(Path.Combine(folder.FullName, "workflows", "procedures"), code + "*.json")
            .Single(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal)));
    }

    private static string Head(string kind) =>
        $$""" "kind": "{{kind}}", "id": "x", "name": { "vi": "X", "en": "X" }, "validFrom": "2026-01-01", "validTo": null, "source": "s", "evidence": "P" """;
}
