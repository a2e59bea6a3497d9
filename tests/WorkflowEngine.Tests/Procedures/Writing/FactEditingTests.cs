using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Procedures.Writing;

public sealed class FactEditingTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_new_member_stands_where_the_contract_has_it()
    {
        var after = Edited("""{"code":"1","x":0,"status":"active","name":{"en":"N"}}""", new SetFact(At("validFrom"), "2026-01-01"), new SetFact(At("name.vi"), "Tên"));

        Assert.Equal("""{"code":"1","x":0,"status":"active","validFrom":"2026-01-01","name":{"vi":"Tên","en":"N"}}""", after);
    }

    [Fact]
    public void Objects_on_the_way_are_made()
    {
        var after = Edited("""{"fields":[{"id":"a"}]}""", new SetFact(At("fields[0].hint.vi"), "Gợi ý"), new SetFact(At("decision.number"), "1/QĐ"));

        Assert.Equal("""{"decision":{"number":"1/QĐ"},"fields":[{"id":"a","hint":{"vi":"Gợi ý"}}]}""", after);
    }

    [Fact]
    public void What_is_no_object_on_the_way_gives_place()
    {
        var after = Edited("""{"name":"Tên"}""", new SetFact(At("name.vi"), "Tên mới"));

        Assert.Equal("""{"name":{"vi":"Tên mới"}}""", after);
    }

    [Fact]
    public void Taking_the_last_member_away_takes_the_object_away_but_never_an_entry()
    {
        var after = Edited("""{"a":{"b":{"vi":"x"}},"fees":[{"name":{"vi":"x"}}]}""", new RemoveFact(At("a.b.vi")), new RemoveFact(At("fees[0].name.vi")));

        Assert.Equal("""{"fees":[{}]}""", after);
    }

    [Fact]
    public void An_object_with_something_unknown_in_it_stays()
    {
        var after = Edited("""{"note":{"vi":"x","fr":"y"}}""", new RemoveFact(At("note.vi")));

        Assert.Equal("""{"note":{"fr":"y"}}""", after);
    }

    [Fact]
    public void Entries_are_put_in_taken_out_moved_and_copied()
    {
        var list = At("fees");

        var after = Edited(
            """{"fees":[{"id":"a"},{"id":"b"},{"id":"c"}]}""",
            new MoveFact(list, 2, 0),
            new DeleteFact(list, 1),
            new CopyFact(list, 1, "id"),
            new InsertFact(list, 0, ValueMap.Of(("id", "d"))));

        Assert.Equal("""{"fees":[{"id":"d"},{"id":"c"},{"id":"b"},{"id":"b2"}]}""", after);
    }

    [Fact]
    public void A_list_is_made_for_its_first_entry()
    {
        var after = Edited("""{"code":"1"}""", new InsertFact(At("channels"), 0, "online"));

        Assert.Equal("""{"code":"1","channels":["online"]}""", after);
    }

    [Fact]
    public void A_copy_gets_an_id_that_nobody_has()
    {
        var after = Edited("""{"fees":[{"id":"a"},{"id":"a2"},{"id":"a3"}]}""", new CopyFact(At("fees"), 0, "id"));

        Assert.Equal("""{"fees":[{"id":"a"},{"id":"a4"},{"id":"a2"},{"id":"a3"}]}""", after);
    }

    [Fact]
    public void A_copy_is_changed_by_itself()
    {
        var after = Edited("""{"fees":[{"id":"a","name":{"vi":"x"}}]}""", new SetFact(At("fees[0].name.vi"), "y"), new CopyFact(At("fees"), 0, "id"), new SetFact(At("fees[1].name.vi"), "z"));

        Assert.Equal("""{"fees":[{"id":"a","name":{"vi":"y"}},{"id":"a2","name":{"vi":"z"}}]}""", after);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void An_edit_of_what_is_not_there_does_nothing(FactEdit edit)
    {
        const string before = """{"code":"1","fees":[{"id":"a"}],"name":"x"}""";

        Assert.Equal(before, Edited(before, edit));
    }

    public static TheoryData<FactEdit> Impossible() =>
    [
        new RemoveFact(At("a.b.c")),
        new RemoveFact(At("name.vi")),
        new SetFact(At("fees[4].id"), "x"),
        new SetFact(At("fees.id"), "x"),
        new SetFact(FactPath.Whole, "x"),
        new DeleteFact(At("fees"), 1),
        new DeleteFact(At("name"), 0),
        new MoveFact(At("fees"), 0, 1),
        new MoveFact(At("fees"), 0, -1),
        new MoveFact(At("nowhere"), 0, 0),
        new CopyFact(At("fees"), 9, "id"),
        new InsertFact(At("name"), 0, "x"),
    ];

    [Fact]
    public void Numbers_and_members_that_stand_twice_are_written_as_they_were_read()
    {
        var after = Edited("""{"a":1.50,"b":1e3,"a":12345678901234567890,"c":{"d":1,"d":2}}""", new SetFact(At("z"), "y"));

        Assert.Equal("""{"a":1.50,"b":1e3,"a":12345678901234567890,"c":{"d":1,"d":2},"z":"y"}""", after);
    }

    private static FactPath At(string path) => FactPath.TryParse(path, out var parsed) ? parsed : throw new ArgumentException(path, nameof(path));

    private static string Edited(string facts, params FactEdit[] edits)
    {
        var after = FactEditing.Apply(JsonElement.Parse(facts), edits);
        return JsonSerializer.Serialize(after, Plain);
    }
}
