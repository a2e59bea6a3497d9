using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Post;

namespace WorkflowEngine.Persistence.Tests.Post;

public sealed class PostStatementsTests
{
    private const string Code = "EH123456789VN";

    private static readonly string[] Units = [SomeProcedure.Unit];

    private static readonly string Clerk = StoreUnderTest.FiveSteps[0].By;

    [Theory, EveryDatabase]
    public async Task A_parcel_stands_in_its_list_as_the_dossier_has_it_and_is_found_by_its_code(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var reports = new PostReports(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>());
        var filed = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Channel = Channels.Post, Parcel = new IncomingParcel(Code) { From = StoreUnderTest.Name } });
        var plain = await test.FileAsync("nam-buoc");
        var command = Guid.NewGuid();
        var track = new TrackParcel("EH000000001VN", ParcelStatus.Accepted, StoreUnderTest.Morning.AddMinutes(5), Clerk) { Direction = ParcelDirection.In };

        var tracked = await TakeAsync(test, filed.Dossier.Id, track, command);
        var again = await TakeAsync(test, filed.Dossier.Id, track, command);
        var moved = await TakeAsync(test, filed.Dossier.Id, track with { Status = ParcelStatus.InTransit, At = track.At.AddMinutes(3) });
        var parcels = await reports.ParcelsAsync(Units, StoreUnderTest.Morning.ToUniversalTime().AddDays(-1));

        Assert.All([filed, plain, tracked, again, moved], answer => Assert.Null(answer.Refusal));
        Assert.True(again.Repeated);
        Assert.Equal([ParcelStatus.InTransit, ParcelStatus.Delivered], parcels.OrderBy(parcel => parcel.Status).Select(parcel => parcel.Status));
        Assert.All(parcels, parcel => Assert.Equal(filed.Dossier.Filing!.Code, parcel.Dossier));
        Assert.Equal([filed.Dossier.Id], await reports.DossiersOfAsync(Code));
        Assert.Equal(moved.Dossier, await test.Store.FindAsync(filed.Dossier.Id));
        Assert.DoesNotContain(StoreUnderTest.Name, await test.EverythingAsync(), StringComparison.Ordinal);
        var share = Assert.Single(await reports.SharesAsync(Units, StoreUnderTest.Morning.ToUniversalTime().AddDays(-1), StoreUnderTest.Morning.ToUniversalTime().AddDays(1)));
        Assert.Equal((2, 1, 0), (share.All, share.In, share.Out));
    }

    [Theory, EveryDatabase]
    public async Task A_hand_over_waits_in_its_list_until_it_is_signed_for(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var reports = new PostReports(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>());
        var since = StoreUnderTest.Morning.ToUniversalTime().AddDays(1);
        var filed = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Components = [new ProvidedComponent("don", "paper", 1)] });
        var accepted = await test.CompleteAsync(filed.Dossier, "tiep-nhan", Clerk, "Accepted");
        var handed = await TakeAsync(test, filed.Dossier.Id, new HandOverPapers(Clerk, "thanh-sen.van-phong"));

        var open = Assert.Single(await reports.PapersAsync(Units, since)).Move;
        var received = await TakeAsync(test, filed.Dossier.Id, new ReceivePapers("pham-thi-oanh") { Missing = StoreUnderTest.Name });
        var after = await reports.PapersAsync(Units, since);
        var closed = Assert.Single(await reports.PapersAsync(Units, since.AddDays(-3))).Move;

        Assert.All([accepted, handed, received], answer => Assert.Null(answer.Refusal));
        Assert.Equal((SomeProcedure.Unit, "thanh-sen.van-phong", Clerk, 1), (open.FromUnit, open.ToUnit, open.HandedBy, open.Papers));
        Assert.NotNull(open.DueAt);
        Assert.Empty(after);
        Assert.Equal(("pham-thi-oanh", true), (closed.ReceivedBy, closed.Incomplete));
        Assert.DoesNotContain(StoreUnderTest.Name, await test.EverythingAsync(), StringComparison.Ordinal);
    }

    private static Task<DossierAnswer> TakeAsync(StoreUnderTest test, long dossier, Stimulus stimulus, Guid? command = null) => test.Store.ExecuteAsync(new AdvanceDossier(
        command ?? Guid.NewGuid(), stimulus is IByOfficial official ? official.By : "system:post", StoreUnderTest.Morning.AddHours(1), dossier, stimulus));
}
