using System.Text.Json.Nodes;
using WorkflowEngine.Comparing;

namespace WorkflowEngine.Tests.Comparing;

/// <summary>Changes of a shipped procedure in the words in which they are told.</summary>
public sealed class DefinitionComparisonTests
{
    [Fact]
    public void A_shorter_time_of_a_step_is_told_with_both_times()
    {
        var difference = Versions.After(document => document.Step("tham-dinh")["time"] = "1 h");

        var change = Assert.Single(difference.Changes);
        Assert.Equal((ChangeKind.Time, "tham-dinh", "time"), (change.Kind, change.Step, change.Member));
        Assert.EndsWith("thành “1 giờ làm việc”", change.Sentence.Vi, StringComparison.Ordinal);
        Assert.StartsWith("Bước “", change.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(StepMark.Changed, difference.MarkOf("tham-dinh"));
        Assert.True(difference.After.Hours < difference.Before.Hours);
    }

    [Fact]
    public void A_step_that_is_only_moved_on_the_drawing_is_one_line_about_places()
    {
        var difference = Versions.After(document =>
        {
            foreach (var step in document.Steps())
            {
                step!["metadata"]!["designer"]!["position"]!["x"] = 7;
            }
        });

        Assert.Equal(ChangeKind.Layout, Assert.Single(difference.Changes).Kind);
        Assert.Empty(difference.Content);
    }

    [Fact]
    public void A_new_step_between_two_others_is_told_with_where_outcomes_lead_now()
    {
        var difference = Versions.After(document =>
        {
            var first = document.Ways()[0]!;
            var target = (string)first["target"]!["activity"]!;
            document.Steps().Add(JsonNode.Parse("""{"id":"xem-lai","name":"XemLai","type":"Procedure.Work","version":1,"role":"tham-dinh","time":"2 h","metadata":{"displayText":"Xem lại hồ sơ"}}"""));
            first["target"]!["activity"] = "xem-lai";
            document.Ways().Add(Way("xem-lai", target));
        });

        Assert.Equal([ChangeKind.StepAdded, ChangeKind.Outcome], difference.Changes.Select(change => change.Kind));
        Assert.Equal("Bước: thêm “Xem lại hồ sơ (2 giờ làm việc)”", difference.Changes[0].Sentence.Vi);
        Assert.Equal("→ Xem lại hồ sơ", difference.Changes[1].After!.Vi);
        Assert.Equal(StepMark.Added, difference.MarkOf("xem-lai"));
        Assert.Equal(difference.Before.Steps + 1, difference.After.Steps);
    }

    [Fact]
    public void A_step_that_is_taken_out_is_told_with_its_name()
    {
        var id = "";
        var difference = Versions.After(document =>
        {
            var step = document.Steps().Last(step => (string?)step!["type"] == "Procedure.Stop")!;
            id = (string)step["id"]!;
            document.Steps().Remove(step);
            foreach (var way in document.Ways().Where(way => (string?)way!["target"]!["activity"] == id).ToList())
            {
                document.Ways().Remove(way);
            }
        });

        Assert.Equal(ChangeKind.StepRemoved, difference.Changes[0].Kind);
        Assert.Equal(StepMark.Removed, difference.MarkOf(id));
        Assert.Contains(difference.Changes, change => change.Kind == ChangeKind.Outcome && change.After is null);
    }

    [Fact]
    public void A_renamed_step_shows_both_names()
    {
        var difference = Versions.After(document => document.Step("tham-dinh")["metadata"]!["displayText"] = "Thẩm định kỹ");

        var change = Assert.Single(difference.Changes);
        Assert.Equal((ChangeKind.StepRenamed, "Thẩm định kỹ"), (change.Kind, change.After!.Vi));
        Assert.NotEqual("Thẩm định kỹ", change.Before!.Vi);
    }

    [Fact]
    public void A_paper_that_is_no_longer_asked_for_counts_for_the_citizen()
    {
        var difference = Versions.After(document => document.Facts()["components"]!.AsArray().RemoveAt(0));

        Assert.Equal(ChangeKind.Paper, difference.Changes[0].Kind);
        Assert.StartsWith("Giấy tờ: bỏ “", difference.Changes[0].Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(difference.Before.Papers - 1, difference.After.Papers);
    }

    [Fact]
    public void A_fee_is_told_in_dong_and_summed()
    {
        var difference = Versions.After(document =>
            document.Facts()["fees"] = JsonNode.Parse("""[{"id":"moi","name":{"vi":"Lệ phí mới","en":"New fee"},"amount":150000}]"""));

        Assert.Contains("thêm “Lệ phí mới”", difference.Changes.Last(change => change.Kind == ChangeKind.Fee).Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(150_000, difference.After.Fee);
    }

    [Fact]
    public void A_longer_text_differs_word_by_word()
    {
        var words = "";
        var difference = Versions.After(document =>
        {
            words = (string)document.Step("tham-dinh")["instructions"]!;
            document.Step("tham-dinh")["instructions"] = words + " Ghi rõ căn cứ.";
        });

        var change = Assert.Single(difference.Changes);
        Assert.Equal(ChangeKind.Instructions, change.Kind);
        Assert.Equal([new WordPiece(PieceKind.Kept, words), new WordPiece(PieceKind.Added, " Ghi rõ căn cứ.")], change.Pieces);
    }

    [Fact]
    public void The_order_of_papers_is_told()
    {
        var difference = Versions.After(document =>
        {
            var papers = document.Facts()["components"]!.AsArray();
            var first = papers[0]!;
            papers.RemoveAt(0);
            papers.Add(first);
        });

        Assert.Equal("Giấy tờ, thứ tự", Assert.Single(difference.Changes).Where.Vi);
    }

    [Fact]
    public void An_english_wording_alone_is_told_as_such()
    {
        var difference = Versions.After(document => document.Facts()["name"]!["en"] = "Another name");

        var change = Assert.Single(difference.Changes);
        Assert.Equal(("Thủ tục, tên (tiếng Anh)", "Another name"), (change.Where.Vi, change.After!.Vi));
    }

    [Fact]
    public void Two_steps_that_change_places_are_told_as_moved()
    {
        var before = Versions.Read(Sequence("mot", "hai", "ba"));
        var after = Versions.Read(Sequence("mot", "ba", "hai"));

        var moved = DefinitionComparison.Compare(before, after).Changes.Where(change => change.Kind == ChangeKind.StepMoved).ToList();

        var change = Assert.Single(moved);
        Assert.Equal((change.Step == "hai" ? "sau “mot”" : "sau “hai”", change.Step == "hai" ? "sau “ba”" : "sau “mot”"), (change.Before!.Vi, change.After!.Vi));
    }

    [Fact]
    public void Connections_in_another_order_are_no_change_of_content()
    {
        var difference = Versions.After(document =>
        {
            var ways = document.Ways();
            var first = ways[0]!;
            ways.RemoveAt(0);
            ways.Add(first);
        });

        Assert.Equal(ChangeKind.Layout, Assert.Single(difference.Changes).Kind);
    }

    [Fact]
    public void The_office_names_its_roles()
    {
        var before = Versions.Node();
        var after = Versions.Node();
        after.Step("tham-dinh")["role"] = "lanh-dao";

        var difference = DefinitionComparison.Compare(
            Versions.Read(before), Versions.Read(after),
            (kind, code) => kind == ChangeKind.Role && code == "lanh-dao" ? new("Lãnh đạo", "Head") : null);

        Assert.Equal("Lãnh đạo", Assert.Single(difference.Changes).After!.Vi);
    }

    [Fact]
    public void Only_what_names_the_version_is_one_line()
    {
        var before = Versions.Read(Versions.Node());
        var after = before.WithVersion("khac", 9, isLatest: false, isPublished: false, DateTimeOffset.UnixEpoch);

        var difference = DefinitionComparison.Compare(before, after);

        Assert.Equal(ChangeKind.Version, Assert.Single(difference.Changes).Kind);
    }

    private static JsonObject Way(string from, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = "Done" },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
    };

    private static JsonObject Sequence(params string[] steps) => new()
    {
        ["definitionId"] = "thu",
        ["root"] = new JsonObject
        {
            ["id"] = "luu-do",
            ["type"] = "Elsa.Flowchart",
            ["activities"] = new JsonArray([.. steps.Order(StringComparer.Ordinal).Select(id => new JsonObject { ["id"] = id, ["type"] = "Procedure.Work" })]),
            ["connections"] = new JsonArray([.. steps.Zip(steps.Skip(1)).Select(pair => Way(pair.First, pair.Second))]),
        },
    };
}
