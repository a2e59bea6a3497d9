using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Definitions;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Dossiers as the list of instances has them: those of the reader's units, and practice for who keeps documents.</summary>
internal sealed class InstanceList(WorkflowDbContext context, Officials officials)
{
    private const int MostOnAPage = 200;

    public async Task<JsonObject> ReadAsync(InstanceQuery query, CancellationToken cancel)
    {
        var rows = Among(await officials.GetAsync(cancel));
        if (query.DefinitionIds is { Length: > 0 } definitions)
        {
            rows = rows.Where(row => definitions.Contains(row.Definition));
        }

        if (query.CorrelationId is { Length: > 0 } code)
        {
            rows = rows.Where(row => row.Code == code);
        }

        if (query.HasIncidents == true)
        {
            rows = rows.Where(row => row.Incidents > 0);
        }

        if (query.Statuses is ["Running"] or ["Finished"])
        {
            var runs = query.Statuses[0] == "Running";
            rows = rows.Where(row => (row.Lifecycle == Lifecycle.Running) == runs);
        }

        var size = Math.Clamp(query.PageSize ?? 25, 1, MostOnAPage);
        var total = await rows.CountAsync(cancel);
        var page = await rows.OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Id).Skip(Math.Max(0, query.Page ?? 0) * size).Take(size)
            .Select(row => new { row.Id, row.Code, row.Definition, row.Version, row.ReceivedAt, row.EndedAt, row.Lifecycle, row.Incidents }).ToListAsync(cancel);
        return new JsonObject
        {
            ["items"] = new JsonArray([.. page.Select(row => new JsonObject
            {
                ["id"] = row.Id.ToString(CultureInfo.InvariantCulture),
                ["definitionId"] = row.Definition,
                ["definitionVersionId"] = row.Version,
                ["version"] = 1,
                ["status"] = row.Lifecycle == Lifecycle.Running ? "Running" : "Finished",
                ["subStatus"] = row.Lifecycle == Lifecycle.Running ? "Suspended" : row.Lifecycle.ToString(),
                ["correlationId"] = row.Code,
                ["name"] = row.Code ?? row.Definition,
                ["incidentCount"] = row.Incidents,
                ["createdAt"] = DefinitionBody.Moment(row.ReceivedAt),
                ["updatedAt"] = DefinitionBody.Moment(row.EndedAt ?? row.ReceivedAt),
                ["finishedAt"] = row.EndedAt is { } ended ? DefinitionBody.Moment(ended) : null,
            })]),
            ["totalCount"] = total,
        };
    }

    private IQueryable<DossierRow> Among(Official official)
    {
        var units = official.At.Units.Append(official.At.Unit.Code).Distinct().ToList();
        var practises = official.May(Right.Design) || official.May(Right.Approve) || official.May(Right.Publish) || official.May(Right.Reform);
        return context.Dossiers.AsNoTracking().Where(row => (row.Practice && practises)
            || (!row.Practice && row.Code != null && (units.Contains(row.Unit) || context.WorkItems.Any(item => item.DossierId == row.Id && units.Contains(item.Unit)))));
    }
}

/// <summary>What a list of instances is asked for.</summary>
internal sealed record InstanceQuery(string[]? DefinitionIds, string? CorrelationId, bool? HasIncidents, string[]? Statuses, int? Page, int? PageSize);
