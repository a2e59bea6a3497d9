using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Tests.Vault;

public sealed class DigitisationTests
{
    private const string Document = "workflows/office/digitisation/so-hoa.json";
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly DigitisationRules Rules = DigitisationRules.Read(SourceTree.Read(Document)).Document!;

    [Fact]
    public void The_shipped_rules_are_read_and_the_schema_names_each_of_their_members()
    {
        var schema = JsonNode.Parse(SourceTree.Read("docs/schemas/digitisation.schema.json"))!["properties"]!.AsObject();

        Assert.Empty(DigitisationRules.Read(SourceTree.Read(Document)).Faults);
        Assert.All(JsonNode.Parse(SourceTree.Read(Document))!.AsObject(), member => Assert.True(schema.ContainsKey(member.Key), member.Key));
        Assert.NotEmpty(DigitisationRules.Read(SourceTree.Read(Document).Replace("\"1 wd\"", "\"mai\"", StringComparison.Ordinal)).Faults);
    }

    [Fact]
    public void Accepting_papers_on_paper_gives_whoever_accepted_them_the_scanning_with_a_time()
    {
        var (walk, accepted) = Accepted("paper");

        var duty = accepted.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.Digitise);
        Assert.Equal(walk.SomebodyFor(walk.Work().Item!), duty.Item!.Person);
        Assert.Equal(walk.Facts.Calendar.Add(walk.Now, Rules.Time), duty.Item.Due);
        Assert.Equal(["bienBanHop"], Digitise.Of(duty));
    }

    [Fact]
    public void What_came_as_a_file_is_no_work_for_anybody() =>
        Assert.DoesNotContain(Accepted("upload").Dossier.OpenDuties, open => DutyKinds.Of(open) == DutyKinds.Digitise);

    [Fact]
    public void It_is_closed_by_a_scan_or_by_an_excuse_of_the_list_and_by_nothing_else()
    {
        var (walk, accepted) = Accepted("paper");
        var duty = accepted.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.Digitise);
        var close = new CloseDuty(duty.Seq, duty.Item!.Person!, Digitise.Scanned);

        var empty = Decide(walk, accepted, close);
        var invented = Decide(walk, accepted, close with { Data = ValueMap.Of(("excuse.bienBanHop", "luoi")) });
        var ofResults = Decide(walk, accepted, close with { Data = ValueMap.Of(("excuse.bienBanHop", "ket-qua-giay")) });
        var excused = Decide(walk, accepted, close with { Data = ValueMap.Of(("excuse.bienBanHop", "kho-lon")) });
        var scanned = Decide(walk, accepted, close with { Data = ValueMap.Of(("files.bienBanHop", Hash)) });

        Assert.All([empty, invented, ofResults], answer => Assert.Contains("chọn lý do không quét được", answer.Refusal!.Vi, StringComparison.Ordinal));
        Assert.Null(excused.Refusal);
        Assert.Equal([Hash], scanned.Dossier.Components.Single(paper => paper.Component == "bienBanHop").Files);
        Assert.DoesNotContain(scanned.Dossier.OpenDuties, open => DutyKinds.Of(open) == DutyKinds.Digitise);
    }

    [Fact]
    public void A_result_on_paper_alone_is_not_returned_without_a_file_or_an_excuse()
    {
        var walk = SomeDossier.FiledWith("\"automatic\": \"online\"", "\"automatic\": \"never\"");
        walk = Issued(walk);
        var before = walk.Dossier.Apply(new ResultIssued("KQ", "1/KQ", 0, "ai-do", walk.Now));
        var returning = walk.Ending("Returned");

        var bare = Decide(walk, before, returning);
        var invented = Decide(walk, before, returning with { Excuse = "kho-lon" });
        var excused = Decide(walk, before, returning with { Excuse = "ket-qua-giay" });
        var digital = Decide(walk, before, returning with { ResultFile = Hash });

        Assert.Equal(AttemptKind.Undigitised, bare.Attempt!.Kind);
        Assert.Contains("kết quả chỉ có bản giấy", bare.Refusal!.Vi, StringComparison.Ordinal);
        Assert.NotNull(invented.Refusal);
        Assert.Equal("ket-qua-giay", excused.Events.OfType<ResultDigitised>().Single().Excuse);
        Assert.Equal(Hash, digital.Dossier.DigitalResult);
    }

    private static DossierWalk Issued(DossierWalk walk)
    {
        for (var steps = 0; steps < 20 && walk.Dossier.Result is null; steps++)
        {
            walk.Take(Choices.Of(walk).First());
        }

        Assert.NotNull(walk.Dossier.Result);
        return walk;
    }

    private static (DossierWalk Walk, Dossier Dossier) Accepted(string from)
    {
        var walk = SomeDossier.Filed();
        var filed = walk.Dossier.Apply(new ComponentsProvided([new ProvidedComponent("bienBanHop", from, 1) { Files = from == "upload" ? [Hash] : [] }]));
        return (walk, Decide(walk, filed, walk.Ending("Accepted")).Dossier);
    }

    private static Advanced Decide(DossierWalk walk, Dossier dossier, Stimulus stimulus) =>
        Engine.Advance(walk.Plan, dossier, stimulus, walk.Facts with { Digitisation = Rules });
}
