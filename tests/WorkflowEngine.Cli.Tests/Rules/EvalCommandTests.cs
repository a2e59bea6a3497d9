using WorkflowEngine.Cli.Tests.Calling;

namespace WorkflowEngine.Cli.Tests.Rules;

public sealed class EvalCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("'Đạt'", "\"Đạt\"")]
    [InlineData("fields.area > 60", "true")]
    [InlineData("variables.fields.area + getFields().area + getInput('fields').area", "241.5")]
    [InlineData("undefined", "null")]
    [InlineData("({ list: [1, null, 'x'] })", """{"list":[1,null,"x"]}""")]
    [InlineData("dates.today", "\"2026-11-17\"")]
    public async Task Prints_the_answer_as_json(string rule, string expected)
    {
        var data = _shell.File("data.json", """{ "fields": { "area": 80.5 } }""");

        var answer = await _shell.CallAsync("eval", rule, "--text", "--data", data);

        Assert.Equal((0, expected + "\n", ""), (answer.Code, answer.Out, answer.Error));
    }

    [Fact]
    public async Task Reads_the_rule_from_a_file_or_from_standard_input()
    {
        _shell.Input = "6 * 7";

        var file = await _shell.CallAsync("eval", _shell.File("rule.js", "return 6 * 7;"));
        var input = await _shell.CallAsync("eval", "-");

        Assert.Equal(("42\n", "42\n"), (file.Out, input.Out));
    }

    [Fact]
    public async Task Takes_the_day_from_the_data_and_the_working_days_from_a_calendar()
    {
        var data = _shell.File("data.json", """{ "today": "2026-11-20" }""");
        var calendar = _shell.File("calendar.json", """
            {
              "kind": "calendar", "id": "c", "name": { "vi": "Lịch", "en": "Calendar" }, "validFrom": "2020-01-01", "source": "s", "evidence": "P",
              "timeZone": "Asia/Ho_Chi_Minh", "utcOffset": "+07:00", "hoursPerDay": 8, "holidays": [], "years": [],
              "weekly": { "monday": ["08:00-16:00"], "tuesday": [], "wednesday": [], "thursday": [], "friday": [], "saturday": [], "sunday": [] }
            }
            """);

        var answer = await _shell.CallAsync("eval", "dates.addWorkingDays(dates.today, 2)", "--text", "--data", data, "--calendar", calendar);

        Assert.Equal("\"2026-11-30\"\n", answer.Out);
    }

    [Theory]
    [InlineData("1 +", 1, 4)]
    [InlineData("let a = 1;\n  throw 'no'", 2, 3)]
    public async Task Tells_where_and_why_there_is_no_answer(string rule, int line, int column)
    {
        var answer = await _shell.CallAsync("eval", rule, "--text");

        Assert.Equal(1, answer.Code);
        Assert.StartsWith($"Dòng {line}, cột {column}: ", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Theory]
    [InlineData("while (true) {}", "FuelSpent")]
    [InlineData("let s = 'x'; for (;;) { s += s; }", "MemorySpent")]
    [InlineData("const f = () => f(); f()", "DepthSpent")]
    [InlineData("nothing", "Name")]
    [InlineData("(", "Syntax")]
    public async Task Names_the_kind_of_fault_for_programs(string rule, string kind)
    {
        var answer = await _shell.CallAsync("eval", rule, "--text", "--json");

        Assert.Equal(1, answer.Code);
        Assert.Equal(kind, answer.Json.GetProperty("fault").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Shows_what_a_rule_wrote_and_chose()
    {
        var data = _shell.File("data.json", """{ "fee": 1, "kept": 2 }""");

        var answer = await _shell.CallAsync("eval", "setFee(getFee() + 1); setOutcome('Yes'); newGuidString().length", "--text", "--data", data, "--json");

        Assert.Equal(36, answer.Json.GetProperty("value").GetInt32());
        Assert.Equal(["Yes"], answer.Texts("outcomes"));
        Assert.Equal("""{"fee":2}""", answer.Json.GetProperty("written").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.InRange(answer.Json.GetProperty("fuel").GetInt64(), 1, 1_000);
    }

    [Theory]
    [InlineData("[1]", "đối tượng JSON")]
    [InlineData("{ \"a\": \n }", "dòng 2")]
    public async Task Says_what_is_wrong_with_the_data(string data, string sentence)
    {
        var answer = await _shell.CallAsync("eval", "1", "--text", "--data", _shell.File("data.json", data));

        Assert.Equal(2, answer.Code);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
    }
}
