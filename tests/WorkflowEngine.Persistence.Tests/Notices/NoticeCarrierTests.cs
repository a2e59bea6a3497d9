using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Notices;

public sealed class NoticeCarrierTests
{
    [Theory, EveryDatabase]
    public async Task Each_official_gets_a_notice_once_however_often_it_is_carried(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        var carrier = new NoticeCarrier(test.Contexts, test.Clock);
        var message = Message(["le-van-a", "tran-thi-b", "le-van-a"]);

        await carrier.CarryAsync(message, CancellationToken.None);
        await carrier.CarryAsync(message, CancellationToken.None);

        await using var context = await test.Contexts.CreateDbContextAsync();
        var rows = await context.Set<NoticeRow>().AsNoTracking().OrderBy(row => row.Person).ToListAsync();
        Assert.Equal(["le-van-a", "tran-thi-b"], rows.Select(row => row.Person));
        Assert.Equal(("H27-1", "Sắp đến hạn", "Due soon", test.Clock.Now.ToUniversalTime()), (rows[0].Code, rows[0].Vi, rows[0].En, rows[0].At));
        Assert.Null(rows[0].ReadAt);
    }

    [Theory, EveryDatabase]
    public async Task Practice_tells_nobody(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);

        await new NoticeCarrier(test.Contexts, test.Clock).CarryAsync(Message(["le-van-a"]) with { Practice = true }, CancellationToken.None);

        await using var context = await test.Contexts.CreateDbContextAsync();
        Assert.False(await context.Set<NoticeRow>().AnyAsync());
    }

    private static OutboxMessage Message(string[] to) => new(17, 3, MessageKind.Notice, ValueMap.Of(
        ("to", ValueList.From(to.Select(person => Value.Of(person)))), ("vi", "Sắp đến hạn"), ("en", "Due soon")))
    {
        Code = "H27-1",
    };
}
