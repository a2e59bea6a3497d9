using System.Text.Json.Nodes;
using WorkflowEngine.Feedback;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Feedback;

public sealed class FeedbackDocumentsTests
{
    private const string Rules = "workflows/office/feedback/phan-anh-kien-nghi.json";
    private const string Sheet = "workflows/office/questionnaires/danh-gia-giai-quyet.json";

    [Fact]
    public void The_shipped_rules_have_the_times_by_which_the_national_index_counts()
    {
        var read = FeedbackRules.Read(SourceTree.Read(Rules));

        Assert.Empty(read.Faults);
        var rules = read.Document!;
        Assert.Equal(
            ["2 wd", "5 wd", "15 wd", "2 wd"],
            new[] { rules.Refuse, rules.Ask, rules.Resolve, rules.Publish }.Select(clock => clock.Limit.ToString()));
        Assert.NotEmpty(rules.Grounds);
    }

    [Theory]
    [InlineData("clocks")]
    [InlineData("grounds")]
    [InlineData("leastWords")]
    [InlineData("validFrom")]
    public void Rules_that_lack_something_are_told(string member)
    {
        var document = JsonNode.Parse(SourceTree.Read(Rules))!.AsObject();
        document.Remove(member);

        var read = FeedbackRules.Read(document.ToJsonString());

        Assert.Null(read.Document);
        Assert.Contains(read.Faults, fault => fault.Sentence.Vi.Contains(member, StringComparison.Ordinal));
    }

    [Fact]
    public void A_questionnaire_adds_up_its_points_and_wants_every_answer()
    {
        var sheet = Questionnaire.Read(SourceTree.Read(Sheet)).Document!;
        var best = sheet.Questions.ToDictionary(question => question.Id, question => question.Choices.MaxBy(choice => choice.Points)!.Id);
        var without = new Dictionary<string, string>(best);
        without.Remove("thai-do");

        Assert.Equal(sheet.Most, sheet.Points(best, out _));
        Assert.Equal(10, sheet.Most);
        Assert.Null(sheet.Points(without, out var missing));
        Assert.Contains("thái độ", missing!.Vi, StringComparison.Ordinal);
        Assert.Null(sheet.Points(new Dictionary<string, string>(best) { ["chung"] = "khac" }, out _));
    }

    [Fact]
    public void A_questionnaire_without_choices_or_with_the_same_id_twice_is_told()
    {
        var document = JsonNode.Parse(SourceTree.Read(Sheet))!.AsObject();
        var questions = document["questions"]!.AsArray();
        questions[0]!["choices"] = new JsonArray();
        questions[1]!["id"] = questions[2]!["id"]!.GetValue<string>();

        var faults = Questionnaire.Read(document.ToJsonString()).Faults;

        Assert.Contains(faults, fault => fault.Sentence.Vi.Contains("hai lựa chọn", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Sentence.Vi.Contains("trùng nhau", StringComparison.Ordinal));
    }
}
