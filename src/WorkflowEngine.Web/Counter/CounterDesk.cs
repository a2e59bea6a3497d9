using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>What a reception works with: who sits at the counter, what is published, where scans are kept.</summary>
public sealed class CounterDesk(Officials officials, CatalogueState catalogue, PaperFiles files)
{
    public CatalogueState Catalogue => catalogue;

    public PaperFiles Files => files;

    /// <summary>The clerk, at the counter: whoever has several places is at the one that receives.</summary>
    public async ValueTask<Official> ClerkAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        return !official.MayIn(Right.Receive, official.At.Unit.Code)
            && official.Places.FirstOrDefault(place => official.MayIn(Right.Receive, place.Unit.Code)) is { } counter
                ? official with { At = counter }
                : official;
    }
}
