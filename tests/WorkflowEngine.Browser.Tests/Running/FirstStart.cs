using Microsoft.Data.Sqlite;

namespace WorkflowEngine.Browser.Tests.Running;

/// <summary>What the first start of the application leaves in its data folder: documents read, checked and published, and sign-ins.</summary>
internal static class FirstStart
{
    private const string DatabaseFile = "workflow.db";

    private static readonly Lock Keeping = new();
    private static DirectoryInfo? _kept;

    /// <summary>Fills an empty folder, or leaves it empty where nothing is kept yet.</summary>
    public static void CopyTo(string folder)
    {
        lock (Keeping)
        {
            if (_kept is not null)
            {
                CopyFiles(_kept.FullName, folder);
            }
        }
    }

    /// <summary>Keeps what an application has that has just started, unless another has been kept.</summary>
    public static void Keep(string folder)
    {
        lock (Keeping)
        {
            if (_kept is not null)
            {
                return;
            }

            _kept = Directory.CreateTempSubdirectory("wfe-first-");
            CopyFiles(folder, _kept.FullName);

            // one whole file, of a database that is open and whose last writes may stand in its log alone
            using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, DatabaseFile)};Pooling=False");
            connection.Open();
            using var copy = connection.CreateCommand();
            copy.CommandText = "VACUUM INTO $file";
            copy.Parameters.AddWithValue("$file", Path.Combine(_kept.FullName, DatabaseFile));
            copy.ExecuteNonQuery();
        }
    }

    /// <summary>Nothing begins any more.</summary>
    public static void Drop()
    {
        lock (Keeping)
        {
            _kept?.Delete(recursive: true);
            _kept = null;
        }
    }

    /// <summary>Everything but a database that is open beside its log.</summary>
    private static void CopyFiles(string from, string to)
    {
        var open = File.Exists(Path.Combine(from, DatabaseFile + "-wal"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (open && Path.GetFileName(file).StartsWith(DatabaseFile, StringComparison.Ordinal))
            {
                continue;
            }

            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
