using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowEngine.Web.Tests;

[assembly: AssemblyFixture(typeof(FirstStart))]

namespace WorkflowEngine.Web.Tests;

/// <summary>
/// The data folders that sites have after their first start, with the shipped documents read, checked and published. Each kind is
/// made once, and the sites of the tests begin with a copy: they do what a second start does.
/// </summary>
public sealed class FirstStart : IDisposable
{
    private const string DatabaseFile = "workflow.db";

    private static readonly ConcurrentDictionary<(string Environment, DateTimeOffset? At), Lazy<DirectoryInfo>> Made = new();

    /// <summary>Fills a new site's data folder.</summary>
    /// <param name="folder">Empty.</param>
    /// <param name="environment">Of the site.</param>
    /// <param name="at">When the documents were published; now when null.</param>
    internal static void CopyTo(string folder, string environment, DateTimeOffset? at)
    {
        var from = Made.GetOrAdd((environment, at), kind => new Lazy<DirectoryInfo>(() => Make(kind.Environment, kind.At))).Value;
        CopyFiles(from.FullName, folder, _ => true);
    }

    public void Dispose()
    {
        foreach (var folder in Made.Values.Where(made => made.IsValueCreated))
        {
            folder.Value.Delete(recursive: true);
        }
    }

    private static DirectoryInfo Make(string environment, DateTimeOffset? at)
    {
        var folder = Directory.CreateTempSubdirectory("wfe-first-");
        using var site = new Site(environment, At, ("Work:Background", "false")) { FromNothing = true };
        Assert.NotNull(site.Services);
        CopyFiles(site.DataFolder, folder.FullName, file => !Path.GetFileName(file).StartsWith(DatabaseFile, StringComparison.Ordinal));
        CopyDatabase(Path.Combine(site.DataFolder, DatabaseFile), Path.Combine(folder.FullName, DatabaseFile));
        return folder;

        void At(IServiceCollection services)
        {
            if (at is { } moment)
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new Clock(moment)));
            }
        }
    }

    /// <summary>A whole copy in one file, of a database that is open and whose last writes may stand in its log alone.</summary>
    private static void CopyDatabase(string from, string to)
    {
        using var connection = new SqliteConnection($"Data Source={from}");
        connection.Open();
        using var copy = connection.CreateCommand();
        copy.CommandText = "VACUUM INTO $file";
        copy.Parameters.AddWithValue("$file", to);
        copy.ExecuteNonQuery();
    }

    private static void CopyFiles(string from, string to, Func<string, bool> isWanted)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(isWanted))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
