using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Post;

public sealed class PaperTests
{
    [Fact]
    public void The_shipped_rules_are_read_and_the_schema_names_each_of_their_members()
    {
        var schema = JsonNode.Parse(SourceTree.Read("docs/schemas/intake-rules.schema.json"))!["properties"]!.AsObject();

        Assert.Empty(IntakeRules.Read(SourceTree.Read(PostWalk.RulesFile)).Faults);
        Assert.All(JsonNode.Parse(SourceTree.Read(PostWalk.RulesFile))!.AsObject(), member => Assert.True(schema.ContainsKey(member.Key), member.Key));
        Assert.NotEmpty(IntakeRules.Read(SourceTree.Read(PostWalk.RulesFile).Replace("\"sai-thu-tuc\"", "\"sai-co-quan\"", StringComparison.Ordinal)).Faults);
    }

    [Fact]
    public void Paper_taken_in_for_another_agency_is_handed_over_and_signed_for_by_both()
    {
        var (walk, accepted) = Elsewhere();
        var duty = accepted.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.HandOver);

        var handed = PostWalk.Decide(walk, accepted, new CloseDuty(duty.Seq, duty.Item!.Person ?? walk.SomebodyFor(duty.Item), HandOver.HandedOver));
        var take = handed.Dossier.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.TakeOver);
        var receiver = walk.SomebodyFor(take.Item!);
        var received = PostWalk.Decide(walk, handed.Dossier, new ReceivePapers(receiver), walk.Now.AddHours(1));

        Assert.Null(handed.Refusal);
        Assert.Equal(duty.Data[HandOver.To].AsText(), handed.Dossier.PapersUnderWay!.To);
        Assert.Null(received.Refusal);
        var move = received.Dossier.PaperMoves.Single();
        Assert.Equal((duty.Item!.Person ?? walk.SomebodyFor(duty.Item), receiver, walk.Now, walk.Now.AddHours(1)), (move.By, move.ReceivedBy, move.At, move.ReceivedAt!.Value));
        Assert.Equal(move.To, received.Dossier.PapersAt);
        Assert.Empty(received.Dossier.OpenDuties);
    }

    [Fact]
    public void Paper_that_stays_with_its_agency_is_no_work_for_anybody()
    {
        var walk = SomeDossier.Filed();
        var filed = OnPaper(walk);

        var accepted = PostWalk.Decide(walk, filed, walk.Ending("Accepted"));

        Assert.DoesNotContain(accepted.Dossier.OpenDuties, open => DutyKinds.Of(open) == DutyKinds.HandOver);
    }

    [Fact]
    public void Whoever_receives_says_what_is_missing_and_whoever_gave_it_hears_of_it()
    {
        var (walk, handed) = HandedOver();
        var receiver = walk.SomebodyFor(handed.OpenDuties.Single().Item!);

        var received = PostWalk.Decide(walk, handed, new ReceivePapers(receiver) { Missing = "Thiếu biên bản họp" });

        Assert.Equal("Thiếu biên bản họp", received.Dossier.PaperMoves.Single().Missing.Text);
        Assert.Contains(received.Events.OfType<MessageQueued>(), message => message.Kind == MessageKind.Notice);
    }

    [Fact]
    public void Nobody_else_hands_over_or_receives_and_nothing_is_handed_over_twice()
    {
        var (walk, handed) = HandedOver();
        var giver = handed.PaperMoves.Single().By;

        var stranger = PostWalk.Decide(walk, handed, new ReceivePapers(giver));
        var twice = PostWalk.Decide(walk, handed, new HandOverPapers(giver, "thanh-sen.kinh-te"));

        Assert.Contains("mới ký nhận được", stranger.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("đang chờ ký nhận", twice.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_signs_for_in_time_is_told_once_to_both_sides()
    {
        var (walk, handed) = HandedOver();
        var late = walk.Facts.Calendar.Add(walk.Now, PostWalk.Rules.TakeOver).AddSeconds(1);

        var early = PostWalk.Decide(walk, handed, new TimePassed(TimePassed.Watch), walk.Now.AddMinutes(1));
        var told = PostWalk.Decide(walk, handed, new TimePassed(TimePassed.Watch), late);
        var again = PostWalk.Decide(walk, told.Dossier, new TimePassed(TimePassed.Watch), told.Dossier.Watch ?? late.AddHours(1));

        Assert.NotNull(early.Refusal);
        Assert.Contains(told.Events.OfType<WatchPassed>(), passed => passed.Key == "paper:1");
        Assert.Contains(told.Events.OfType<MessageQueued>(), message => message.Payload.Map["vi"].AsText().Contains("chưa được", StringComparison.Ordinal));
        Assert.DoesNotContain(again.Events.OfType<WatchPassed>(), passed => passed.Key == "paper:1");
    }

    private static (DossierWalk Walk, Dossier Dossier) HandedOver()
    {
        var (walk, accepted) = Elsewhere();
        var duty = accepted.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.HandOver);
        return (walk, PostWalk.Decide(walk, accepted, new CloseDuty(duty.Seq, duty.Item!.Person ?? walk.SomebodyFor(duty.Item), HandOver.HandedOver)).Dossier);
    }

    /// <summary>A dossier that the provincial one-stop took in for a ward.</summary>
    private static (DossierWalk Walk, Dossier Dossier) Elsewhere()
    {
        var walk = SomeDossier.Filed();
        var file = PostWalk.File(file => file with { Unit = "ha-tinh.trung-tam-pvhcc", Responsible = "thanh-sen", Components = OnPaper(walk).Components });
        Assert.Null(file.Refusal);
        var work = file.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);
        var accepted = PostWalk.Decide(walk, file.Dossier, new CompleteWork(work.Seq, walk.SomebodyFor(work.Item!), "Accepted"));
        Assert.Null(accepted.Refusal);
        return (walk, accepted.Dossier);
    }

    private static Dossier OnPaper(DossierWalk walk) => walk.Dossier.Apply(new ComponentsProvided([new ProvidedComponent("bienBanHop", "paper", 1)]));
}
