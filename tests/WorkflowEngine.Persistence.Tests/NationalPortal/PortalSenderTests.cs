using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.NationalPortal;

public sealed class PortalSenderTests
{
    [Theory, EveryDatabase]
    public async Task An_outage_amid_many_dossiers_and_a_restart_lose_nothing_and_double_nothing(DatabaseKind kind)
    {
        const int Many = 12;
        await using var test = await PortalUnderTest.CreateAsync(kind);
        var dossiers = new List<Dossier>();
        for (var i = 0; i < Many; i++)
        {
            dossiers.Add(await test.FileAsync());
        }

        await test.Portal.MisbehaveAsync(new { losses = 1 });
        Assert.Equal(0, await test.TellAsync());
        await test.Portal.MisbehaveAsync(new { down = true });
        for (var i = 0; i < Many; i++)
        {
            dossiers[i] = await test.WalkAsync(dossiers[i], 1 + (i % 5));
        }

        await test.WaitAsync(TimeSpan.FromHours(1));
        Assert.Equal(0, await test.TellAsync());
        var down = await test.Readers.FindAsync(PortalSender.Reader);
        await using var restarted = await test.RestartedAsync();
        dossiers[0] = await restarted.WalkAsync(dossiers[0], 2);
        await restarted.Portal.MisbehaveAsync(new { down = false });
        await restarted.WaitAsync(TimeSpan.FromHours(1));
        await restarted.Portal.MisbehaveAsync(new { losses = 1 });
        await restarted.TellAsync();
        await restarted.WaitAsync(TimeSpan.FromHours(1));
        await restarted.TellAsync();

        await restarted.AssertSameAsync(dossiers);
        Assert.Equal((2, "Cổng Dịch vụ công quốc gia trả lời mã 503."), (down!.Failures, down.FaultVi));
        Assert.Contains(await restarted.Portal.ToldAsync(), told => told.Again > 0);
        Assert.Equal(0, await restarted.Feed.BacklogAsync(PortalSender.Reader));
        var up = await restarted.Readers.FindAsync(PortalSender.Reader);
        Assert.Equal((0, null, null), (up!.Failures, up.FailingSince, up.FaultVi));
    }

    [Theory, EveryDatabase(1), EveryDatabase(2)]
    public async Task Under_random_failures_on_two_nodes_every_state_arrives_once_and_in_its_order(DatabaseKind kind, int seed)
    {
        await using var first = await PortalUnderTest.CreateAsync(kind);
        await using var second = await first.RestartedAsync();
        PortalUnderTest[] nodes = [first, second];
        var (chance, dossiers) = (new Random(seed), new List<Dossier>());
        for (var round = 0; round < 40; round++)
        {
            switch (chance.Next(7))
            {
                case 0 when dossiers.Count < 5:
                    dossiers.Add(await nodes[chance.Next(2)].FileAsync());
                    break;
                case 1:
                    await first.Portal.MisbehaveAsync(new { outages = chance.Next(3), losses = chance.Next(3), most = chance.Next(1, 4), down = chance.Next(4) == 0 });
                    break;
                case 2 or 3 or 4 when dossiers.Count > 0:
                    var at = chance.Next(dossiers.Count);
                    dossiers[at] = await nodes[chance.Next(2)].WalkAsync(dossiers[at], 1);
                    break;
                default:
                    var time = TimeSpan.FromSeconds(chance.Next(1, 900));
                    await first.WaitAsync(time);
                    second.Office.Clock.Now += time;
                    break;
            }

            await Task.WhenAll(nodes.Select(node => node.Sender.RunAsync()));
        }

        await first.Portal.MisbehaveAsync(new { outages = 0, losses = 0, most = 500, down = false });
        for (var round = 0; round < 3; round++)
        {
            await first.WaitAsync(TimeSpan.FromHours(1));
            await first.TellAsync();
        }

        await first.AssertSameAsync(dossiers);
        Assert.Equal(0, await first.Feed.BacklogAsync(PortalSender.Reader));
        Assert.Empty(await first.List.OpenAsync());
    }

    [Theory, EveryDatabase]
    public async Task Papers_fees_and_the_result_go_out_with_the_state_and_nothing_personal(DatabaseKind kind)
    {
        await using var test = await PortalUnderTest.CreateAsync(kind);
        var dossier = await test.WalkAsync(await test.FileAsync(StoreUnderTest.Case() with { Assurance = Procedures.Assurance.Verified }), 5);

        await test.TellAsync();

        var told = (await test.Portal.ToldAsync()).Where(status => status.Dossier == dossier.Filing!.Code).ToList();
        var (early, last) = (told[0].Said, told[^1].Said);
        Assert.All(told, status => Assert.Equal("1", status.Said.GetProperty("taiKhoanDuocXacThucVoiVNeID").GetString()));
        Assert.Equal(dossier.Components.Length, last.GetProperty("taiLieuNop").GetArrayLength());
        Assert.All(last.GetProperty("taiLieuNop").EnumerateArray(), paper => Assert.Contains(paper.GetProperty("duocSoHoa").GetString(), new[] { "0", "1" }));
        Assert.Equal((dossier.Result!.Number, dossier.Result.Number), (early.GetProperty("maKetQua").GetString(), last.GetProperty("maKetQua").GetString()));
        var file = last.GetProperty("danhSachKetQua")[0].GetProperty("duongDanTepTinKetQua").EnumerateArray().Select(address => address.GetString()).ToList();
        Assert.Equal(StatusDetails.FilesOf(dossier).Select(name => $"https://dvc.example/national-portal/results/{Uri.EscapeDataString(dossier.Filing!.Code)}/{name}"), file);
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, last.GetProperty("ngayKetThucXuLy").ValueKind);
        Assert.All(told, status => Assert.DoesNotContain("042185001218", status.Said.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_failures_in_a_row_nobody_calls_for_a_while_and_then_one_state_is_sent_to_see()
    {
        await using var test = await PortalUnderTest.CreateAsync(DatabaseKind.Sqlite);
        var dossier = await test.WalkAsync(await test.FileAsync(), 5);
        await test.Portal.MisbehaveAsync(new { down = true });
        for (var failures = 0; failures < 5; failures++)
        {
            await test.TellAsync();
            await test.WaitAsync(TimeSpan.FromSeconds(600));
        }

        await test.Portal.MisbehaveAsync(new { down = false });
        await test.WaitAsync(TimeSpan.FromSeconds(-1));
        var early = await test.Sender.RunAsync();
        await test.WaitAsync(TimeSpan.FromSeconds(1));
        var probe = await test.Sender.RunAsync();
        await test.TellAsync();

        Assert.Equal(0, early);
        Assert.InRange(probe, 1, 4);
        await test.AssertSameAsync(dossier);
    }

    [Theory, EveryDatabase]
    public async Task A_refused_state_waits_for_somebody_and_those_after_it_wait_behind_it(DatabaseKind kind)
    {
        await using var test = await PortalUnderTest.CreateAsync(kind);
        var refused = await test.FileAsync();
        var other = await test.FileAsync();
        await test.Portal.MisbehaveAsync(new { refuse = refused.Filing!.Code + "/4" });
        refused = await test.WalkAsync(refused, 5);
        other = await test.WalkAsync(other, 5);
        await test.TellAsync();
        var open = await test.List.OpenAsync();
        var toldBefore = (await test.Portal.ToldAsync()).Where(told => told.Dossier == refused.Filing!.Code).Select(told => told.Status).ToList();

        await test.Portal.MisbehaveAsync(new { accept = refused.Filing!.Code + "/4" });
        var again = await test.List.AgainAsync(open[0].Message, "tran-thanh-binh");
        await test.TellAsync();

        Assert.Equal(["1", "2"], toldBefore);
        Assert.Equal([PortalStatusState.Refused, .. Enumerable.Repeat(PortalStatusState.Held, open.Count - 1)], open.Select(row => row.State));
        Assert.Equal((PublicStatus.InProgress, "E07", "Trạng thái không hợp lệ với hồ sơ này."), (open[0].Status, open[0].Reason, open[0].Said));
        Assert.True(again);
        await test.AssertSameAsync(refused, other);
        Assert.Empty(await test.List.OpenAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_state_that_is_left_out_lets_those_after_it_go(DatabaseKind kind)
    {
        await using var test = await PortalUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        await test.Portal.MisbehaveAsync(new { refuse = dossier.Filing!.Code + "/4" });
        dossier = await test.WalkAsync(dossier, 5);
        await test.TellAsync();
        var refused = (await test.List.OpenAsync())[0];

        await test.List.LeaveOutAsync(refused.Message, "tran-thanh-binh", "Cổng không có trạng thái này cho thủ tục");
        var twice = await test.List.LeaveOutAsync(refused.Message, "tran-thanh-binh", "lần nữa");
        await test.TellAsync();

        var told = (await test.Portal.ToldAsync()).Select(status => status.Status).ToList();
        Assert.False(twice);
        Assert.Equal(["1", "2", "9", "10"], told);
        Assert.Empty(await test.List.OpenAsync());
    }

    [Fact]
    public async Task A_batch_that_is_refused_as_a_whole_goes_one_by_one()
    {
        await using var test = await PortalUnderTest.CreateAsync(DatabaseKind.Sqlite);
        await test.Portal.MisbehaveAsync(new { most = 1 });
        var first = await test.WalkAsync(await test.FileAsync(), 5);
        var second = await test.WalkAsync(await test.FileAsync(), 2);

        await test.TellAsync();

        await test.AssertSameAsync(first, second);
        Assert.Empty(await test.List.OpenAsync());
    }

    [Fact]
    public async Task A_portal_whose_clock_is_far_off_takes_nothing_until_it_is_set()
    {
        await using var test = await PortalUnderTest.CreateAsync(DatabaseKind.Sqlite);
        await test.Portal.SetAsync(test.Office.Clock.Now.AddMinutes(6));
        var dossier = await test.FileAsync();
        var skewed = await test.TellAsync();
        var fault = (await test.Readers.FindAsync(PortalSender.Reader))!.FaultEn;

        await test.WaitAsync(TimeSpan.FromMinutes(10));
        await test.TellAsync();

        Assert.Equal((0, "The national portal answered with status 401."), (skewed, fault));
        await test.AssertSameAsync(dossier);
    }

    [Fact]
    public async Task A_practice_dossier_never_goes()
    {
        await using var test = await PortalUnderTest.CreateAsync(DatabaseKind.Sqlite);
        await test.FileAsync(StoreUnderTest.Case() with { Practice = true });

        Assert.Equal(0, await test.TellAsync());
        Assert.Empty(await test.Portal.ToldAsync());
    }

    [Theory, EveryDatabase]
    public async Task While_one_node_tells_another_one_does_not(DatabaseKind kind)
    {
        await using var test = await PortalUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var taken = await test.Readers.TakeAsync(PortalSender.Reader);

        var meanwhile = await test.Sender.RunAsync();
        await test.WaitAsync(Statuses.FeedReadersTests.AfterLease);
        await test.TellAsync();

        Assert.NotNull(taken);
        Assert.Equal(0, meanwhile);
        await test.AssertSameAsync(dossier);
    }
}
