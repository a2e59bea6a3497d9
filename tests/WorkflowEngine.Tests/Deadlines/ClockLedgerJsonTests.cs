using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class ClockLedgerJsonTests
{
    [Fact]
    public void Writes_little_and_reads_it_again()
    {
        var ledger = Some.Ledger("2026-11-13 07:45", "3 wd").Stopped("2026-11-16 09:10").Resumed("2026-11-16 14:10");

        var json = Write(ledger);

        Assert.Equal(
            """{"limit":"3 wd","entries":[{"at":"2026-11-13T07:45:00+07:00","is":"started","rule":"first-day","from":"2026-11-16T07:30:00+07:00"},{"at":"2026-11-16T09:10:00+07:00","is":"stopped","rule":"financial-obligation"},{"at":"2026-11-16T14:10:00+07:00","is":"resumed","rule":"financial-obligation"}]}""",
            json);
        Assert.Equal(ledger, Read(json));
    }

    [Fact]
    public void Keeps_every_member_of_an_entry()
    {
        var ledger = ClockLedger
            .Begin(Some.Limit("0.25 wd"), new ClockEntry(Some.At("2026-11-16 09:00"), ClockEntryKind.Started, "from-moment") { By = "dung.pt" })
            .With(new ClockEntry(Some.At("2026-11-16 09:10"), ClockEntryKind.Extended, "extension") { Amount = Some.Limit("1.5 wd"), Note = "Lý do “riêng”" })
            .With(new ClockEntry(Some.At("2026-11-16 09:20"), ClockEntryKind.ReDated, "re-dating") { Day = Some.Day("2026-11-20") })
            .With(new ClockEntry(Some.At("2026-11-16 09:30"), ClockEntryKind.Stopped, "supplement") { StartsAnew = true, WaitsFor = new Sentence("cơ quan thuế", "the tax office") })
            .With(new ClockEntry(Some.At("2026-11-16 09:40"), ClockEntryKind.Restarted, "supplement") { From = Some.At("2026-11-17 07:30") })
            .With(new ClockEntry(Some.At("2026-11-16 09:50"), ClockEntryKind.Ended, "finish"));

        Assert.Equal(ledger, Read(Write(ledger)));
    }

    [Theory]
    [InlineData("""{"limit":"3 wd","entries":[]}""")]
    [InlineData("""{"entries":[{"at":"2026-11-13T07:45:00+07:00","is":"started","rule":"x"}]}""")]
    [InlineData("""{"limit":"3 days","entries":[{"at":"2026-11-13T07:45:00+07:00","is":"started","rule":"x"}]}""")]
    [InlineData("""{"limit":"3 wd","entries":[{"at":"2026-11-13T07:45:00+07:00","is":"begun","rule":"x"}]}""")]
    [InlineData("""{"limit":"3 wd","entries":[{"is":"started","rule":"x"}]}""")]
    [InlineData("""{"limit":"3 wd","entries":[{"at":"2026-11-13T07:45:00+07:00","is":"stopped","rule":"x"}]}""")]
    public void Refuses_what_is_no_ledger(string json)
    {
        Assert.Throws<JsonException>(() => Read(json));
    }

    [Fact]
    public void Passes_over_members_of_later_versions()
    {
        var ledger = Read("""{"version":2,"limit":"same day","entries":[{"at":"2026-11-13T07:45:00+07:00","is":"started","rule":"x","later":{"a":[1]}}]}""");

        Assert.Equal(TimeLimit.SameDay, ledger.Limit);
    }

    private static string Write(ClockLedger ledger)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ClockLedgerJson.Write(writer, ledger);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ClockLedger Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return ClockLedgerJson.Read(ref reader);
    }
}
