using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class ClockLawDocumentTests
{
    [Theory]
    [InlineData("\"time\": \"15:00\"", "\"time\": \"25:00\"", "$.cutOff.time")]
    [InlineData("\"filed\": \"received-next-working-day\"", "\"filed\": \"later\"", "$.cutOff.filed")]
    [InlineData("\"counted\": false", "\"counted\": \"no\"", "$.firstDay.counted")]
    [InlineData("\"notice\": \"1 d\"", "\"notice\": \"1 day\"", "$.reDating.notice")]
    [InlineData("\"share\": 0.2", "\"share\": 2", "$.near.share")]
    [InlineData("\"clock\": \"restarts\"", "\"clock\": \"pauses\"", "$.waits[0].clock")]
    [InlineData("\"timesWithReason\": 2", "\"timesWithReason\": 0", "$.waits[0].timesWithReason")]
    [InlineData("\"id\": \"posting\"", "\"id\": \"consult\"", "$.waits[5].id")]
    [InlineData("\"id\": \"posting\"", "\"id\": \"last-day\"", "$.waits[5].id")]
    [InlineData("\"id\": \"supplement\"", "\"id\": \"addition\"", "$.waits")]
    [InlineData("\"askWithin\"", "\"askWithn\"", "$.waits[0].askWithn")]
    [InlineData("\"sameDay\"", "\"sameday\"", "$.sameDay")]
    public void Names_the_member_at_fault(string sound, string broken, string path)
    {
        var text = Some.Text("laws/nd-61-2018.json");
        Assert.Contains(sound, text, StringComparison.Ordinal);

        var read = ClockLaw.Read(text.Replace(sound, broken, StringComparison.Ordinal));

        Assert.Null(read.Document);
        Assert.Contains(read.Faults, fault => fault.Path == path);
    }

    [Theory]
    [InlineData("as-received", "2026-11-18 17:00", "2026-11-17 10:00")]
    [InlineData("counts-from-next-working-day", "2026-11-18 17:00", "2026-11-17 11:30")]
    [InlineData("received-next-working-day", "2026-11-19 17:00", "2026-11-17 11:30")]
    public void Lets_the_document_say_what_the_cut_off_does(string received, string twoDays, string fourHours)
    {
        var law = Some.Read(ClockLaw.Read(Some.Text("laws/nd-224-2026.json").Replace(
            "\"received\": \"counts-from-next-working-day\"", $"\"received\": \"{received}\"", StringComparison.Ordinal)));

        Assert.Equal(twoDays, Some.Local(law.DueIfReceived(Some.Calendar, Some.At("2026-11-16 15:30"), Some.Limit("2 wd"))));
        Assert.Equal(fourHours, Some.Local(law.DueIfReceived(Some.Calendar, Some.At("2026-11-16 15:30"), Some.Limit("4 h"))));
    }

    [Fact]
    public void Lets_the_document_count_the_first_day()
    {
        var law = Some.Read(ClockLaw.Read(Some.Text("laws/nd-224-2026.json").Replace("\"counted\": false", "\"counted\": true", StringComparison.Ordinal)));

        Assert.Equal("2026-11-17 17:00", Some.Local(law.DueIfReceived(Some.Calendar, Some.At("2026-11-16 10:00"), Some.Limit("2 wd"))));
        Assert.Equal("2026-11-17 17:00", Some.Local(law.DueIfReceived(Some.Calendar, Some.At("2026-11-14 10:00"), Some.Limit("2 wd"))));
    }

    [Fact]
    public void Carries_an_article_and_words_in_both_languages_for_every_rule()
    {
        foreach (var law in new[] { Some.Law2018, Some.Law2025, Some.Law })
        {
            Assert.Equal(7, law.Waits.Count);
            Assert.All(law.Waits, wait => Assert.All([wait.Rule.Article, wait.Rule.Reason.Vi, wait.Rule.Reason.En, wait.WaitsFor.Vi, wait.Over.En], Assert.NotEmpty));
        }
    }
}
