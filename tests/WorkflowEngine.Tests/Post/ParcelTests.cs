using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Post;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Tests.Post;

public sealed class ParcelTests
{
    private const string Code = "EH123456789VN";

    [Fact]
    public void The_shipped_contract_is_read_and_the_schema_names_each_of_its_members()
    {
        var schema = JsonNode.Parse(SourceTree.Read("docs/schemas/post-contract.schema.json"))!["properties"]!.AsObject();

        Assert.Empty(PostContract.Read(SourceTree.Read(PostWalk.ContractFile)).Faults);
        Assert.All(JsonNode.Parse(SourceTree.Read(PostWalk.ContractFile))!.AsObject(), member => Assert.True(schema.ContainsKey(member.Key), member.Key));
        Assert.NotEmpty(PostContract.Read(SourceTree.Read(PostWalk.ContractFile).Replace("\"receive\"", "\"bay\"", StringComparison.Ordinal)).Faults);
    }

    [Fact]
    public void Without_a_contract_the_post_is_no_way_in_and_no_way_out_and_the_try_is_counted()
    {
        var none = new PostContracts([]);

        var into = PostWalk.File(file => file with { Channel = Channels.Post }, none);
        var outOf = PostWalk.File(file => file with { ChannelOut = Channels.Post }, none);
        var counter = PostWalk.File(file => file, none);

        Assert.Contains("chưa có hợp đồng với bưu chính công ích để nhận hồ sơ", into.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("để trả kết quả", outOf.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.WayBarred, into.Attempt!.Kind);
        Assert.Null(counter.Refusal);
    }

    [Fact]
    public void A_contract_that_ended_says_when()
    {
        var ended = PostContract.Read(SourceTree.Read(PostWalk.ContractFile).Replace("\"validTo\": null", "\"validTo\": \"2025-12-31\"", StringComparison.Ordinal)).Document!;

        var answer = PostWalk.File(file => file with { ChannelOut = Channels.Post }, new PostContracts([ended]));

        Assert.Contains("đã hết hạn ngày 31/12/2025", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_that_come_by_post_keep_their_parcel_and_who_brought_it()
    {
        var filed = PostWalk.File(file => file with { Channel = Channels.Post, TakenBy = "ai-do", Parcel = new IncomingParcel(Code) { From = "Bưu tá Nguyễn Văn A" } });
        var bad = PostWalk.File(file => file with { Channel = Channels.Post, Parcel = new IncomingParcel("không phải mã") });

        var parcel = Assert.Single(filed.Dossier.Parcels);
        Assert.Equal((Code, ParcelDirection.In, ParcelStatus.Delivered), (parcel.Code, parcel.Direction, parcel.Status));
        Assert.Equal("Bưu tá Nguyễn Văn A", parcel.Moves[0].From.Text);
        Assert.NotNull(bad.Refusal);
    }

    [Fact]
    public void A_result_that_goes_by_post_is_given_to_the_post_and_the_dossier_ends_when_it_is_delivered()
    {
        var (walk, sent) = Sent();

        var delivered = PostWalk.Decide(walk, sent.Dossier, Told(walk, ParcelStatus.Delivered, 60), walk.Now.AddHours(2));

        Assert.Equal(Lifecycle.Running, sent.Dossier.Lifecycle);
        Assert.True(sent.Dossier.AwaitsPost);
        Assert.Contains(sent.Events.OfType<LetterWritten>(), letter => letter.Body.Text!.Contains(Code, StringComparison.Ordinal));
        Assert.Equal(Lifecycle.Finished, delivered.Dossier.Lifecycle);
        Assert.Empty(delivered.Dossier.OpenDuties);
    }

    [Fact]
    public void A_result_that_is_not_delivered_is_work_at_the_counter_again_until_it_is_collected()
    {
        var (walk, sent) = Sent();
        var failed = PostWalk.Decide(walk, sent.Dossier, Told(walk, ParcelStatus.Failed, 60), walk.Now.AddHours(2));
        var duty = failed.Dossier.OpenDuties.Single();
        var close = new CloseDuty(duty.Seq, duty.Item!.Person ?? walk.SomebodyFor(duty.Item), SendByPost.Collected);

        var unsaid = PostWalk.Decide(walk, failed.Dossier, close);
        var collected = PostWalk.Decide(walk, failed.Dossier, close with { Note = "Bà Lan, CCCD 042…" });
        var again = PostWalk.Decide(walk, failed.Dossier, close with { Outcome = SendByPost.Sent, Data = ValueMap.Of((SendByPost.Code, "EH000000001VN")) });

        Assert.Same(DutyKinds.ParcelBack, DutyKinds.Of(duty));
        Assert.NotNull(unsaid.Refusal);
        Assert.Equal(Lifecycle.Finished, collected.Dossier.Lifecycle);
        Assert.True(again.Dossier.AwaitsPost);
        Assert.Equal(2, again.Dossier.Parcels.Length);
    }

    [Fact]
    public void A_late_delivery_after_a_failed_try_closes_the_work_by_itself()
    {
        var (walk, sent) = Sent();
        var failed = PostWalk.Decide(walk, sent.Dossier, Told(walk, ParcelStatus.Failed, 30), walk.Now.AddHours(2));

        var delivered = PostWalk.Decide(walk, failed.Dossier, Told(walk, ParcelStatus.Delivered, 90), walk.Now.AddHours(2));

        Assert.Equal(Lifecycle.Finished, delivered.Dossier.Lifecycle);
        Assert.Equal(DutyRecord.NotNeeded, delivered.Dossier.Duties[^1].Outcome);
    }

    /// <summary>Whatever order the post tells its moves in, and however often, the parcel ends the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Moves_told_twice_or_out_of_order_give_the_same_parcel(int seed)
    {
        var (walk, sent) = Sent();
        TrackParcel[] told = [Told(walk, ParcelStatus.InTransit, 10), Told(walk, ParcelStatus.Failed, 20), Told(walk, ParcelStatus.InTransit, 30), Told(walk, ParcelStatus.Returned, 40)];
        var shuffled = told.Concat(told).ToArray();
        new Random(seed).Shuffle(shuffled);

        var dossier = shuffled.Aggregate(sent.Dossier, (at, track) => PostWalk.Decide(walk, at, track, walk.Now.AddHours(2)).Dossier);

        var parcel = dossier.Parcels.Single();
        Assert.Equal(ParcelStatus.Returned, parcel.Status);
        Assert.Equal([.. told.Select(track => track.At)], parcel.Moves.Skip(1).Select(move => move.At).Distinct());
        Assert.Equal(told.Length + 1, parcel.Moves.Length);
        Assert.Single(dossier.OpenDuties, duty => DutyKinds.Of(duty) == DutyKinds.ParcelBack);
    }

    [Fact]
    public void Only_reception_return_and_the_people_of_the_post_say_how_a_parcel_stands()
    {
        var (walk, sent) = Sent();
        var track = Told(walk, ParcelStatus.InTransit, 10);

        var stranger = PostWalk.Decide(walk, sent.Dossier, track with { By = "pham-van-toan" }, walk.Now.AddHours(1));
        var ofThePost = PostWalk.Decide(walk, sent.Dossier, track with { By = "dinh-kim-lien" }, walk.Now.AddHours(1));
        var future = PostWalk.Decide(walk, sent.Dossier, track with { At = walk.Now.AddDays(1) });
        var unknown = PostWalk.Decide(walk, sent.Dossier, track with { Code = "EH999999999VN" }, walk.Now.AddHours(1));

        Assert.NotNull(stranger.Refusal);
        Assert.Null(ofThePost.Refusal);
        Assert.NotNull(future.Refusal);
        Assert.NotNull(unknown.Refusal);
    }

    private static (DossierWalk Walk, Advanced Sent) Sent()
    {
        var (walk, issued) = PostWalk.Issued();
        var returned = PostWalk.Decide(walk, issued, walk.Ending("Returned"));
        Assert.Null(returned.Refusal);
        var duty = returned.Dossier.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.SendByPost);
        var sent = PostWalk.Decide(walk, returned.Dossier, new CloseDuty(duty.Seq, duty.Item!.Person!, SendByPost.Sent) { Data = ValueMap.Of((SendByPost.Code, Code)) });
        Assert.Null(sent.Refusal);
        return (walk, sent);
    }

    private static TrackParcel Told(DossierWalk walk, ParcelStatus status, int minutes) => new(Code, status, walk.Now.AddMinutes(minutes), ParcelMove.Carrier);
}
