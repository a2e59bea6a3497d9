using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Calls;

/// <summary>Anybody can send what is not signed; what is written down of it stays small and still says how much there was.</summary>
public sealed class ForgedNoticesTests
{
    [Theory, EveryDatabase]
    public async Task However_many_call_from_wherever_a_day_keeps_few_rows_and_counts_all(DatabaseKind kind)
    {
        await using var office = await CatalogueUnderTest.CreateAsync(kind);
        var notices = new ForgedNotices(office.Contexts, office.Clock);

        for (var call = 0; call < 30; call++)
        {
            await notices.KeepAsync("sandbox\u0000" + call, "10.0.0.1", "wrong-signature", new byte[] { (byte)call });
        }

        for (var sender = 0; sender < ForgedNotices.MostADay + 50; sender++)
        {
            await notices.KeepAsync("other", $"10.1.{sender / 250}.{sender % 250}", "no-signature", default);
        }

        var firstOfPortal = await notices.KeepAsync(ForgedNotices.Portal, "10.0.0.1", "wrong-signature", default);
        var secondOfPortal = await notices.KeepAsync(ForgedNotices.Portal, "10.0.0.1", "wrong-signature", default);
        office.Clock.Now += TimeSpan.FromDays(1);
        var nextDay = await notices.KeepAsync("sandbox", "10.0.0.1", "wrong-signature", default);

        await using var context = office.Context();
        var rows = await context.Set<ForgedNoticeRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync();
        Assert.Equal((30, "sandbox0"), (rows[0].Times, rows[0].Provider));
        Assert.InRange(rows.Count, ForgedNotices.MostADay, ForgedNotices.MostADay + 3);
        Assert.Equal(30 + ForgedNotices.MostADay + 50 + 3, rows.Sum(row => row.Times));
        Assert.Equal(51, rows.Single(row => row.Sender == ForgedNotices.Others && row.Provider == "other").Times);
        Assert.Equal((true, false, true), (firstOfPortal, secondOfPortal, nextDay));
    }
}
