using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Turns;

public sealed class DossierStoreTests
{
    [Theory, EveryDatabase]
    public async Task Walks_a_dossier_to_its_end(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var answer = await test.WalkAsync();

        Assert.Empty(answer.Dossier.Incidents);
        Assert.Equal(6, answer.Revision);
        Assert.Equal(Lifecycle.Finished, answer.Dossier.Lifecycle);
        Assert.Equal(PublicStatus.Returned, answer.Dossier.Status);
        Assert.Equal(answer.Dossier, await test.Store.FindAsync(answer.Dossier.Id));
        Assert.Null(await test.Verifier.CheckAsync(answer.Dossier.Id));
        await using var context = test.Context();
        Assert.Empty(await context.WorkItems.ToListAsync());
    }
}
