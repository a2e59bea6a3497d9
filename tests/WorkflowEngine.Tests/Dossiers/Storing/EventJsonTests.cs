using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Dossiers.Storing;

public sealed class EventJsonTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 17, 10, 15, 0, TimeSpan.FromHours(7));

    private static readonly JsonDerivedTypeAttribute[] Kinds =
        [.. typeof(DossierEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>()];

    public static TheoryData<string> Words => [.. Kinds.Select(kind => (string)kind.TypeDiscriminator!)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Reads_back_what_it_wrote(string word)
    {
        var kind = Kinds.Single(kind => (string)kind.TypeDiscriminator! == word).DerivedType;
        for (var seed = 0; seed < 300; seed++)
        {
            var happened = (DossierEvent)new Drawn(seed).Of(kind);

            var (bytes, personal) = Write(happened);
            var read = EventJson.Read(bytes, At, personal);

            Assert.True(Drawn.Same(happened, Assert.Single(read)), $"{happened}\n{read[0]}\n{Encoding.UTF8.GetString(bytes)}");
            Assert.StartsWith($"[[\"{word}\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Leaves_nothing_personal_in_the_open(string word)
    {
        var kind = Kinds.Single(kind => (string)kind.TypeDiscriminator! == word).DerivedType;
        for (var seed = 0; seed < 50; seed++)
        {
            var happened = (DossierEvent)new Drawn(seed).Of(kind);

            var (bytes, _) = Write(happened);
            var (again, _) = Write(Assert.Single(EventJson.Read(bytes, At, new PersonalValues())));

            Assert.DoesNotContain(Drawn.Secret, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            Assert.DoesNotContain(Drawn.Secret, Encoding.UTF8.GetString(again), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Has_a_word_for_every_event()
    {
        var events = typeof(DossierEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DossierEvent)));

        Assert.Equal(events.OrderBy(type => type.Name, StringComparer.Ordinal), Kinds.Select(kind => kind.DerivedType).OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Reads_personal_values_as_null_without_the_side_list()
    {
        var (bytes, _) = Write(new FieldsWritten(ValueMap.Of(("hoTen", Drawn.Secret))));

        var read = EventJson.Read(bytes, At, new PersonalValues());

        Assert.True(Assert.IsType<FieldsWritten>(Assert.Single(read)).Fields.Value.IsNull);
    }

    [Fact]
    public void Writes_equal_events_as_equal_bytes()
    {
        DossierEvent[] events = [.. Kinds.Select(kind => (DossierEvent)new Drawn(7).Of(kind.DerivedType))];
        DossierEvent[] again = [.. Kinds.Select(kind => (DossierEvent)new Drawn(7).Of(kind.DerivedType))];

        Assert.Equal(Write(events).Bytes, Write(again).Bytes);
    }

    // what is in databases was written with these numbers
    [Fact]
    public void Keeps_the_meaning_of_stored_numbers()
    {
        Assert.Equal(["Event", "Task", "Timer", "WorkItem", "Supplement", "Payment", "Confirmation", "Lookup", "Child", "Http", "Duty"], Names<WaitKind>());
        Assert.Equal(["Mail", "Sms", "Inbox", "Signal", "OpenChild", "ReportToParent", "Lookup", "Task", "Http", "Notice", "TimeStamp"], Names<MessageKind>());
        Assert.Equal(["Running", "Finished", "Faulted", "Cancelled"], Names<Lifecycle>());
        Assert.Equal(["Retry", "Skip", "Cancel"], Names<IncidentWay>());
        Assert.Equal(
            ["None", "Registered", "Accepted", "NotAccepted", "InProgress", "SupplementAsked", "PaymentAsked", "WithdrawalAsked", "Stopped", "Decided", "Returned", "Refused"],
            Names<PublicStatus>());
    }

    // a line as it stands in databases: a change here is a change of what is stored
    [Fact]
    public void Writes_short_lines()
    {
        var item = new WorkItem("tham-dinh", "xa.phong", "tham-dinh", null, At, At.AddHours(4));

        var (bytes, personal) = Write(
            new WaitEnded(3) { Outcome = "Approved", Person = "le-van-a", At = At, Note = "Đủ điều kiện" },
            new ActivityStarted(5, 7, 1),
            new WaitOpened(4, 5, WaitKind.WorkItem) { Item = item });

        Assert.Equal(
            """[["waited",3,{"o":"Approved","p":"le-van-a","a":0,"n":0}],["start",5,7,1],["wait",4,5,3,{"i":["tham-dinh","xa.phong","tham-dinh",null,0,{"d":14400000}]}]]""",
            Encoding.UTF8.GetString(bytes));
        Assert.Equal("Đủ điều kiện", personal[0].AsText());
    }

    [Theory]
    [InlineData("""{"e":"start"}""")]
    [InlineData("""[["unheard-of",1]]""")]
    [InlineData("""[["start",1,2]]""")]
    [InlineData("""[["start",1,2,3,{"z":1}]]""")]
    [InlineData("""[["start",1,2,3]""")]
    [InlineData("""[["fields","text"]]""")]
    public void Says_so_when_the_bytes_were_not_written_here(string json)
    {
        Assert.ThrowsAny<JsonException>(() => EventJson.Read(Encoding.UTF8.GetBytes(json), At, new PersonalValues()));
    }

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().OrderBy(value => Convert.ToInt32(value, null)).Select(value => value.ToString())];

    private static (byte[] Bytes, PersonalValues Personal) Write(params DossierEvent[] events)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var personal = new PersonalValues();
        EventJson.Write(events, At, buffer, personal);
        var list = new ArrayBufferWriter<byte>();
        personal.Write(list);
        return (buffer.WrittenSpan.ToArray(), PersonalValues.Read(list.WrittenSpan));
    }
}
