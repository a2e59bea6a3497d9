using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class CatalogueExportTests
{
    [Theory, EveryDatabase]
    public async Task What_came_from_files_goes_out_as_those_files(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.CopyShipped("workflows/procedures", CatalogueUnderTest.Procedures);
        test.CopyShipped("workflows/office", CatalogueUnderTest.Office);
        test.CopyShipped("templates", CatalogueUnderTest.Templates);
        await test.Sync.RunAsync();

        var files = await new CatalogueExport(test.Contexts).ReadAsync();

        var written = Directory.EnumerateFiles(Path.GetDirectoryName(test.Folder("x"))!, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Path.GetDirectoryName(test.Folder("x"))!, file).Replace('\\', '/'), File.ReadAllText);
        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), files.Select(file => file.Source));
        Assert.All(files, file => Assert.Equal(written[file.Source], file.Text));
    }

    [Theory, EveryDatabase]
    public async Task The_version_in_use_goes_out_and_a_draft_only_where_none_is(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        SourceFile[] first = [Workflow("a", "Một")];
        await test.Import.TakeAsync(first, new ImportTerms(true, "wfe", VersionOrigin.Import));
        await test.Import.TakeAsync([Workflow("a", "Hai"), Workflow("b", "Dự thảo")], new ImportTerms(false, "wfe", VersionOrigin.Import));

        var files = await new CatalogueExport(test.Contexts).ReadAsync();

        Assert.Equal(["procedures/a.json", "procedures/b.json"], files.Select(file => file.Source));
        Assert.Contains("\"Một\"", files[0].Text, StringComparison.Ordinal);
        Assert.Contains("\"Dự thảo\"", files[1].Text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_document_keeps_the_day_on_which_it_was_made(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);

        await test.Import.TakeAsync([Workflow("a", "Một")], new ImportTerms(true, "wfe", VersionOrigin.Import));

        var file = Assert.Single(await new CatalogueExport(test.Contexts).ReadAsync());
        Assert.Contains("\"createdAt\": \"2025-01-02T03:04:05+07:00\"", file.Text, StringComparison.Ordinal);
    }

    private static SourceFile Workflow(string id, string name) => new(
        SourceFolder.Procedures,
        id + ".json",
        $$"""
        { "id": "{{id}}-v", "definitionId": "{{id}}", "name": "{{name}}", "createdAt": "2025-01-02T03:04:05+07:00", "version": 1,
          "root": { "id": "f", "type": "Elsa.Flowchart", "activities": [{ "id": "l", "type": "Elsa.WriteLine" }], "connections": [] } }
        """,
        null);
}
