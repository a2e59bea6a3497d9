using System.IO.Compression;
using System.Text;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Several documents in one file.</summary>
internal static class ExportEndpoint
{
    public static void Map(RouteGroupBuilder bulk) => bulk.MapPost("/export/workflow-definitions", ExportAsync);

    private static async Task<IResult> ExportAsync(ExportRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var id in (request.Ids ?? []).Distinct(StringComparer.Ordinal))
            {
                if (await reader.ByVersionIdAsync(id, cancel) is { } version)
                {
                    await using var entry = await archive.CreateEntry($"{version.Definition}-v{version.Number}.json").OpenAsync(cancel);
                    await entry.WriteAsync(Encoding.UTF8.GetBytes(version.Content), cancel);
                }
            }
        }

        return Results.File(file.ToArray(), "application/zip", "workflow-definitions.zip");
    }

    /// <summary>Ids of versions.</summary>
    internal sealed record ExportRequest(string[]? Ids);
}
