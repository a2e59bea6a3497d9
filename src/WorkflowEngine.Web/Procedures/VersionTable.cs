using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>One version as the catalogue's keepers see it.</summary>
/// <param name="Open">How many running dossiers stand on it.</param>
public sealed record ManagedVersion(int Number, VersionStatus Status, DateTimeOffset Since, string Author, int Open);

/// <summary>A document with its versions, newest first.</summary>
public sealed record ManagedDefinition(string Id, string? Code, string Name, IReadOnlyList<ManagedVersion> Versions);

/// <summary>Reads the catalogue for its keepers.</summary>
public sealed class VersionTable(WorkflowDbContext context, Officials officials, Text text)
{
    public async Task<IReadOnlyList<ManagedDefinition>> ReadAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var definitions = await context.Set<DefinitionRow>().AsNoTracking().OrderBy(row => row.ProcedureCode).ThenBy(row => row.Id).ToListAsync(cancel);
        var versions = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .OrderByDescending(row => row.Number)
            .Select(row => new { row.DefinitionId, row.Number, row.VersionId, row.Status, row.CreatedAt, row.PublishedAt, row.Author })
            .ToListAsync(cancel);
        var open = (await context.Dossiers.AsNoTracking()
            .Where(row => row.Lifecycle == Lifecycle.Running)
            .GroupBy(row => row.Version)
            .Select(group => new { Version = group.Key, Count = group.Count() })
            .OrderBy(group => group.Version)
            .ToListAsync(cancel)).ToDictionary(group => group.Version, group => group.Count);
        var of = versions.ToLookup(version => version.DefinitionId);
        return [.. definitions.Select(definition => new ManagedDefinition(
            definition.Id, definition.ProcedureCode, definition.Name,
            [.. of[definition.Id].Select(version => new ManagedVersion(
                version.Number, version.Status, version.PublishedAt ?? version.CreatedAt,
                official.Office.FindPerson(version.Author)?.Name ?? text[VersionWords.OfAuthor(version.Author)],
                open.GetValueOrDefault(version.VersionId)))]))];
    }

    public async Task<IReadOnlyList<Finding>> FindingsAsync(CancellationToken cancel)
    {
        var rows = await context.Set<FindingRow>().AsNoTracking().OrderByDescending(row => row.IsError).ThenBy(row => row.Source).ThenBy(row => row.No).ToListAsync(cancel);
        return [.. rows.Select(row => new Finding(row.IsError ? FindingKind.Error : FindingKind.Warning, new Sentence(row.Vi, row.En))
        {
            Arithmetic = Where(row.Source, row.Place, row.Line),
        })];
    }

    private static Sentence Where(string source, string? place, int? line)
    {
        string[] vi = [source, .. place is null ? [] : new[] { place }, .. line is null ? [] : new[] { string.Format(System.Globalization.CultureInfo.InvariantCulture, ManageText.Line.Vi, line) }];
        string[] en = [source, .. place is null ? [] : new[] { place }, .. line is null ? [] : new[] { string.Format(System.Globalization.CultureInfo.InvariantCulture, ManageText.Line.En, line) }];
        return new Sentence(string.Join(", ", vi), string.Join(", ", en));
    }
}
