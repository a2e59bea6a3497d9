using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>What a reception works with: who sits at the counter, what is published, where scans are kept.</summary>
public sealed class CounterDesk(Officials officials, CatalogueState catalogue, PaperFiles files)
{
    public CatalogueState Catalogue => catalogue;

    public PaperFiles Files => files;

    public ValueTask<Official> ClerkAsync(CancellationToken cancel) => officials.GetAsync(cancel);
}
