using System.Diagnostics;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

/// <summary>Another process that imports a document into a database: this very assembly, started with the word <see cref="Word"/>.</summary>
internal static class OtherImport
{
    public const string Word = "other-import";

    public static async Task RunToEndAsync(DatabaseKind kind, string connectionString, string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(OtherImport).Assembly.Location);
        }

        foreach (var argument in (ReadOnlySpan<string>)[Word, kind.ToString(), connectionString, file])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    public static async Task<int> RunAsync(string[] arguments)
    {
        await using var test = CatalogueUnderTest.Over(Enum.Parse<DatabaseKind>(arguments[1]), arguments[2]);
        var file = new SourceFile(SourceFolder.Procedures, Path.GetFileName(arguments[3]), await File.ReadAllTextAsync(arguments[3]), null);
        var report = await test.Import.TakeAsync([file], new ImportTerms(Publish: true, "an.nv", VersionOrigin.Import));
        return report.Added.Count == 1 ? 0 : 1;
    }
}
