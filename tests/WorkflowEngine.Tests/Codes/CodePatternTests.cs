using WorkflowEngine.Codes;
using Some = WorkflowEngine.Tests.Deadlines.Some;

namespace WorkflowEngine.Tests.Codes;

public sealed class CodePatternTests
{
    private static readonly CodePattern[] Patterns =
        [.. Some.Names("codes").Select(name => Some.Read(CodePattern.Read(Some.Text(name))))];

    [Theory]
    [InlineData("000.00.00.H27", "2023-06-30", 1, "000.00.00.H27-230630-0001")]
    [InlineData("000.00.53.H48", "2022-09-21", 99, "000.00.53.H48-220921-0099")]
    [InlineData("H27.012.00", "2026-11-13", 42, "H27.012.00-261113-0042")]
    [InlineData("H27.012.00", "2026-11-13", 10_000, "H27.012.00-261113-10000")]
    public void Writes_the_code_of_the_day_and_reads_it_again(string unit, string day, int sequence, string expected)
    {
        var pattern = CodePattern.InForce(Patterns, CodeSubject.Dossier, Some.Day(day))!;

        var code = pattern.Format(unit, Some.Day(day), sequence);

        Assert.Equal(expected, code.Code);
        Assert.True(pattern.TryParse(expected, out var read, out _));
        Assert.Equal((unit, Some.Day(day), sequence), (read.Unit, read.Day, read.Sequence));
    }

    [Fact]
    public void Changes_the_pattern_on_the_first_of_july_2025()
    {
        Assert.Equal("ho-so-2018", CodePattern.InForce(Patterns, CodeSubject.Dossier, Some.Day("2025-06-30"))!.Head.Id);
        Assert.Equal("ho-so-2025", CodePattern.InForce(Patterns, CodeSubject.Dossier, Some.Day("2025-07-01"))!.Head.Id);
        Assert.Null(CodePattern.InForce(Patterns, CodeSubject.Dossier, Some.Day("2017-01-01")));
    }

    [Theory]
    [InlineData("ho-so-2018", "H27.012.00", 1, "000.00.00.A00")]
    [InlineData("ho-so-2018", "000.00.00.H27", 10_000, "9999")]
    [InlineData("ho-so-2025", "H27.012.00", 0, "found 0")]
    [InlineData("thu-tuc", "H27.012.00", 1, "given elsewhere")]
    public void Says_why_no_code_can_be_given(string id, string unit, int sequence, string expected)
    {
        var answer = Pattern(id).Format(unit, Some.Day("2025-06-30"), sequence);

        Assert.Null(answer.Code);
        Assert.Contains(expected, answer.Fault!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ho-so-2025", "  h27.012.00–261113-0042 ", "H27.012.00-261113-0042")]
    [InlineData("thu-tuc", "3.000527.h61", "3.000527.H61")]
    [InlineData("ket-qua", "KQ.G15.000031", "KQ.G15.000031")]
    public void Forgives_how_people_type(string id, string typed, string expected)
    {
        Assert.True(Pattern(id).TryParse(typed, out var read, out _));
        Assert.Equal(expected, read.Text);
    }

    [Theory]
    [InlineData("ho-so-2025", "H27.012.00-261313-0042", "at character 12 expected a day as YYMMDD")]
    [InlineData("ho-so-2025", "H27.012.00-2611", "at character 16 expected a day as YYMMDD, found the end")]
    [InlineData("ho-so-2025", "H2X.012.00-261113-0042", "at character 3 expected a digit, found “X”")]
    [InlineData("ho-so-2025", "H27.012.00/261113-0042", "at character 11 expected “-”, found “/”")]
    [InlineData("ho-so-2025", "H27.012.00-261113-042", "at least 4 digits")]
    [InlineData("ho-so-2025", "H27.012.00-261113-0000", "a sequence from 1")]
    [InlineData("ho-so-2025", "H27.012.00-261113-00042", "a sequence from 1")]
    [InlineData("ho-so-2025", "H27.012.00-261113-0042X", "at character 23 expected the end of the code")]
    [InlineData("ho-so-2018", "000.00.00.H27-230630-10000", "a sequence from 1 to 9999")]
    [InlineData("thu-tuc", "4.001193", "at character 1 expected one of 1, 2, 3, found “4”")]
    [InlineData("thu-tuc", "1.001193.H6", "at character 9 expected the end of the code")]
    [InlineData("ket-qua", "KQ-G15.000031", "at character 3 expected “.”")]
    [InlineData("ho-so-2025", "", "at character 1 expected a capital letter, found the end of the code")]
    public void Says_at_which_character_a_code_goes_wrong(string id, string typed, string expected)
    {
        Assert.False(Pattern(id).TryParse(typed, out _, out var fault));
        Assert.Contains(expected, fault.En, StringComparison.Ordinal);
        Assert.Contains(Pattern(id).Example, fault.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.001193", "1.001193", null)]
    [InlineData("2.000815.000.00.00.H61", "2.000815", ".000.00.00.H61")]
    [InlineData("3.000527.H61", "3.000527", ".H61")]
    public void Finds_the_national_number_and_the_local_suffix(string typed, string number, string? local)
    {
        Assert.True(Pattern("thu-tuc").TryParse(typed, out var read, out _));
        Assert.Equal((number, local), (read["number"], read["local"]));
    }

    [Fact]
    public void Counts_anew_at_local_midnight_and_for_each_unit()
    {
        var beforeMidnight = new DateTimeOffset(2026, 11, 12, 16, 59, 59, TimeSpan.Zero);
        var afterMidnight = beforeMidnight.AddSeconds(1);

        var before = CodePattern.SequenceKey("H27.012.00", Some.Calendar.LocalDay(beforeMidnight));
        var after = CodePattern.SequenceKey("H27.012.00", Some.Calendar.LocalDay(afterMidnight));

        Assert.Equal("H27.012.00|2026-11-12", before);
        Assert.Equal("H27.012.00|2026-11-13", after);
        Assert.NotEqual(after, CodePattern.SequenceKey("H27.013.00", Some.Day("2026-11-13")));
    }

    [Theory]
    [InlineData("\"of\": \"result\"", "\"of\": \"parcel\"", "$.of")]
    [InlineData("\"shapes\": [\"A00\"]", "\"shapes\": [\"[\"]", "$.segments[1].shapes")]
    [InlineData("KQ.G15.000031", "KQ.G15.31", "$.examples[0]")]
    [InlineData("\"part\": \"text\", ", "\"part\": \"text\", \"width\": 3, ", "$.segments[0].width")]
    [InlineData("\"validTo\": null", "\"validTo\": \"2001-01-01\"", "$.validTo")]
    public void Names_the_member_at_fault_in_a_document(string sound, string broken, string path)
    {
        var read = CodePattern.Read(Some.Text("codes/ket-qua.json").Replace(sound, broken, StringComparison.Ordinal));

        Assert.Null(read.Document);
        Assert.Contains(read.Faults, fault => fault.Path == path && fault.Sentence.Vi.Length > 0);
    }

    private static CodePattern Pattern(string id) => Patterns.Single(pattern => pattern.Head.Id == id);
}
