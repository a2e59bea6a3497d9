using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Takes over what other processes change in the catalogue.</summary>
internal sealed class CatalogueFollower(
    CatalogueFeed feed, LiveCatalogue catalogue, TimeProvider clock, ILogger<CatalogueFollower> logger) : Loop(logger, clock)
{
    private readonly ILogger _logger = logger;

    protected override Task TurnAsync(CancellationToken cancel) => feed.FollowAsync(
        _ =>
        {
            CatalogueLog.State(_logger, catalogue.Current);
            return Task.CompletedTask;
        },
        cancel);
}
