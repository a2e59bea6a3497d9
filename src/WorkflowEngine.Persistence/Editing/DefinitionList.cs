using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Finds documents for those who keep them: heads of all, contents of none.</summary>
internal static class DefinitionList
{
    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    private static readonly VersionStatus[] InUse = [VersionStatus.Published, VersionStatus.Suspended, VersionStatus.Retired];

    public static async Task<DefinitionPage> ReadAsync(WorkflowDbContext context, DefinitionQuery query, CancellationToken cancel)
    {
        var fitting = await FittingAsync(context, query, cancel);
        var ids = Ordered(fitting, query).Skip(query.Page * query.PageSize).Take(query.PageSize).ToList();
        var versions = (await VersionGlances.OfAsync(context, [.. ids.Select(head => head.Id)], cancel)).ToLookup(version => version.Definition);
        return new DefinitionPage(
            [.. ids.Select(head => new DefinitionGlance(
                head.Id, head.Code, head.Name, versions[head.Id].First(), versions[head.Id].FirstOrDefault(version => InUse.Contains(version.Status))))],
            fitting.Count);
    }

    private static async Task<List<Head>> FittingAsync(WorkflowDbContext context, DefinitionQuery query, CancellationToken cancel)
    {
        var versions = context.Set<DefinitionVersionRow>().AsNoTracking();
        var ids = query.Ids.ToList();
        var heads = await context.Set<DefinitionRow>().AsNoTracking()
            .Where(row => ids.Count == 0 || ids.Contains(row.Id))
            .Where(row => query.Status == null || versions.Any(version => version.DefinitionId == row.Id && version.Status == query.Status))
            .Select(row => new Head(
                row.Id,
                row.ProcedureCode,
                row.Name,
                versions.Where(version => version.DefinitionId == row.Id).OrderByDescending(version => version.Number).Select(version => version.CreatedAt).FirstOrDefault(),
                versions.Where(version => version.DefinitionId == row.Id).OrderByDescending(version => version.Number).Select(version => version.SavedAt).FirstOrDefault()))
            .ToListAsync(cancel);
        heads.RemoveAll(head => head.CreatedAt == default);
        var words = Unmarked.Words(query.Words ?? "", '.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        heads.RemoveAll(head => !words.All(Unmarked.Words($"{head.Name} {head.Code} {head.Id}", '.').Contains));
        if (query.WaitsForApproval)
        {
            var waiting = await WaitingAsync(context, cancel);
            heads.RemoveAll(head => !waiting.Contains(head.Id));
        }

        return heads;
    }

    private static async Task<HashSet<string>> WaitingAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var sent = context.Set<DefinitionActRow>().Where(act => act.Kind == DefinitionActKind.Submitted).Select(act => act.DefinitionId).Distinct();
        var glances = await VersionGlances.OfAsync(context, await sent.ToListAsync(cancel), cancel);
        return [.. glances.Where(version => version is { IsDraft: true, Approval.Stage: ApprovalStage.Submitted }).Select(version => version.Definition)];
    }

    private static IEnumerable<Head> Ordered(List<Head> heads, DefinitionQuery query)
    {
        IOrderedEnumerable<Head> By<T>(Func<Head, T> key, IComparer<T> comparer) =>
            query.Descending ? heads.OrderByDescending(key, comparer) : heads.OrderBy(key, comparer);
        var ordered = query.Order switch
        {
            DefinitionOrder.Name => By(head => head.Name, Vietnamese),
            DefinitionOrder.Created => By(head => head.CreatedAt, Comparer<DateTimeOffset>.Default),
            DefinitionOrder.Saved => By(head => head.SavedAt, Comparer<DateTimeOffset>.Default),
            _ => By(head => head.Code ?? "￿", StringComparer.Ordinal),
        };
        return ordered.ThenBy(head => head.Id, StringComparer.Ordinal);
    }

    private sealed record Head(string Id, string? Code, string Name, DateTimeOffset CreatedAt, DateTimeOffset SavedAt);
}
