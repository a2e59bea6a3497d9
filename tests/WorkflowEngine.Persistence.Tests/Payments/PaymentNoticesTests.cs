using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Payments;

public sealed class PaymentNoticesTests
{
    [Theory, EveryDatabase]
    public async Task What_a_provider_says_again_is_counted_without_a_failed_write_in_the_log(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var contexts = new WatchedContexts(test.Catalogue.Contexts);
        var notices = new PaymentNotices(contexts, test.Shelf, test.Catalogue.Seals, new ForgedNotices(contexts, test.Catalogue.Clock));
        var fact = new GatewayFact(NoticeKind.Paid, "FT1", "PHI2222222222", 50_000, test.Catalogue.Clock.Now);

        var first = await notices.KeepAsync(PaymentsUnderTest.Provider, fact, NoticeSource.Callback, default);
        var again = await notices.KeepAsync(PaymentsUnderTest.Provider, fact, NoticeSource.Callback, default);

        Assert.Equal((true, false), (first, again));
        Assert.Equal(2, Assert.Single(await test.RowsAsync<PaymentNoticeRow>()).Times);
        Assert.Equal(1, contexts.Writes);
    }

    /// <summary>Counts the rows that somebody tries to add.</summary>
    private sealed class WatchedContexts(IDbContextFactory<WorkflowDbContext> contexts) : IDbContextFactory<WorkflowDbContext>
    {
        public int Writes { get; private set; }

        public WorkflowDbContext CreateDbContext()
        {
            var context = contexts.CreateDbContext();
            context.SavingChanges += (_, _) => Writes++;
            return context;
        }
    }
}
