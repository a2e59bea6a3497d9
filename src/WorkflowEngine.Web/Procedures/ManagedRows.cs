using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Reads the catalogue for its keepers.</summary>
public sealed class ManagedRows(WorkflowDbContext context, Designing designing, FindingCounts counts, Text text)
{
    public async Task<ManagedPage> ReadAsync(ManageQuery query, Official keeper, CancellationToken cancel)
    {
        var catalogue = designing.Catalogue.Current;
        var page = await designing.Reader.ListAsync(query.Of(catalogue), cancel);
        var open = await OpenAsync([.. page.Items.Select(item => item.Definition)], cancel);
        var rows = new List<ManagedRow>();
        foreach (var item in page.Items)
        {
            rows.Add(new ManagedRow(
                item,
                await counts.OfAsync(item.Latest, keeper.Today, cancel),
                [.. open[item.Definition]],
                catalogue.Definitions.GetValueOrDefault(item.Definition)?.Facts,
                text[OfficeWords.PersonOf(keeper, item.Latest.Author)]));
        }

        return new ManagedPage(rows, page.Total);
    }

    /// <summary>What was found wrong with files and documents when they were last read.</summary>
    public async Task<IReadOnlyList<Finding>> FindingsAsync(CancellationToken cancel)
    {
        var rows = await context.Set<FindingRow>().AsNoTracking().OrderByDescending(row => row.IsError).ThenBy(row => row.Source).ThenBy(row => row.No).ToListAsync(cancel);
        return [.. rows.Select(row => new Finding(row.IsError ? FindingKind.Error : FindingKind.Warning, new Sentence(row.Vi, row.En))
        {
            Arithmetic = Where(row.Source, row.Place, row.Line),
        })];
    }

    private async Task<ILookup<string, (int Number, int Count)>> OpenAsync(IReadOnlyList<string> definitions, CancellationToken cancel)
    {
        var open = await context.Dossiers.AsNoTracking()
            .Where(row => row.Lifecycle == Lifecycle.Running && !row.Practice && definitions.Contains(row.Definition))
            .GroupBy(row => new { row.Definition, row.Version })
            .Select(group => new { group.Key.Definition, group.Key.Version, Count = group.Count() })
            .ToListAsync(cancel);
        var ids = open.Select(group => group.Version).ToList();
        var numbers = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => ids.Contains(row.VersionId))
            .Select(row => new { row.VersionId, row.Number })
            .ToDictionaryAsync(row => row.VersionId, row => row.Number, cancel);
        return open.Select(group => (group.Definition, Open: (Number: numbers.GetValueOrDefault(group.Version), group.Count)))
            .OrderByDescending(group => group.Open.Number)
            .ToLookup(group => group.Definition, group => group.Open);
    }

    private static Sentence Where(string source, string? place, int? line)
    {
        string In(string language) => string.Join(", ", new[]
        {
            source,
            place,
            line is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, ManageText.Line.In(language), line),
        }.OfType<string>());
        return new Sentence(In("vi"), In("en"));
    }
}
