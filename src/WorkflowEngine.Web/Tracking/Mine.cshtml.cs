using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Linked;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>One dossier in its applicant's list.</summary>
public sealed record MineRow(long Id, string Code, string Name, PublicStatus Status, DateTimeOffset ReceivedAt, DateTimeOffset? Due, DateTimeOffset? EndedAt)
{
    /// <summary>Its result was revoked and nothing took its place.</summary>
    public bool Revoked { get; init; }
}

/// <summary>The dossiers of the person who reads, the latest first.</summary>
public sealed class MineModel(OwnDossierLists lists, OwnAsks asks, CatalogueState catalogue, Text text) : PageModel
{
    private const int PageLength = 25;

    public IReadOnlyList<MineRow> Rows { get; private set; } = [];

    /// <summary>What each of them waits for the reader to do, its linked procedures among it.</summary>
    public ILookup<long, OwnAsk> Asks { get; private set; } = Enumerable.Empty<OwnAsk>().ToLookup(_ => 0L);

    /// <summary>Where the next page begins; null on the last one.</summary>
    public long? Older { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancel)
    {
        var rows = await lists.ReadAsync(User, before, PageLength + 1, cancel);
        Older = rows.Count > PageLength ? rows[PageLength - 1].Id : null;
        Rows = [.. rows.Take(PageLength).Select(row => row with { Name = NameOf(row.Name) })];
        Asks = await asks.OfAsync([.. Rows.Where(row => row.EndedAt is null).Select(row => row.Id)], cancel);
    }

    private string NameOf(string procedure) => catalogue.FindProcedure(procedure)?.Facts?.Name.In(text.Language) ?? procedure;
}
