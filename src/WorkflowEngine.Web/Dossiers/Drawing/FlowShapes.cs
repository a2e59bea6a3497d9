using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>The shapes of the versions that open dossiers stand on; a version never changes, so each is read once.</summary>
public sealed class FlowShapes(IDbContextFactory<WorkflowDbContext> contexts)
{
    private readonly ConcurrentDictionary<string, FlowShape> _shapes = new(StringComparer.Ordinal);

    /// <summary>Null when the version's text is not in the catalogue.</summary>
    public async ValueTask<FlowShape?> FindAsync(string definition, string version, CancellationToken cancel)
    {
        if (_shapes.TryGetValue(version, out var known))
        {
            return known;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        var text = await VersionTexts.FindAsync(context, definition, version, cancel);
        return text is { } found && WorkflowDocument.Read(found.Content).Document is { } document
            ? _shapes.GetOrAdd(found.Id, FlowShape.Of(document))
            : null;
    }
}
