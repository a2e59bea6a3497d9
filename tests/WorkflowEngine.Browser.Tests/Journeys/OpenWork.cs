using Microsoft.Data.Sqlite;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>A piece of work that waits for somebody.</summary>
internal sealed record OpenWork(string Code, string Procedure, string Step, string Unit, string Role, string? Person, long Seq);

/// <summary>Looks into the application's database for whose turn it is, as an official's inbox would show to them alone.</summary>
internal sealed class WorkList(WebApp app)
{
    public async Task<IReadOnlyList<OpenWork>> ReadAsync()
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT d.code, d.procedure, w.step, w.unit, w.role, w.person, w.seq
            FROM work_item w JOIN dossier d ON d.id = w.dossier_id ORDER BY w.dossier_id DESC, w.seq
            """;
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<OpenWork>();
        while (await reader.ReadAsync())
        {
            found.Add(new OpenWork(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4),
                await reader.IsDBNullAsync(5) ? null : reader.GetString(5), reader.GetInt64(6)));
        }

        return found;
    }

    /// <summary>Whether the dossier came to its end, and how many of its steps are stuck.</summary>
    public async Task<(bool Ended, long Stuck)> StandAsync(string code)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT lifecycle <> 0, incidents FROM dossier WHERE code = $code";
        command.Parameters.AddWithValue("$code", code);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetBoolean(0), reader.GetInt64(1)) : throw new InvalidOperationException($"There is no dossier {code}.");
    }

    /// <summary>Codes of the dossiers that have not ended.</summary>
    public async Task<IReadOnlyList<string>> OpenAsync()
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT code FROM dossier WHERE lifecycle = 0 AND code IS NOT NULL ORDER BY id DESC";
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <summary>The unit that received the dossier.</summary>
    public async Task<string> UnitOfAsync(string code)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT unit FROM dossier WHERE code = $code";
        command.Parameters.AddWithValue("$code", code);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        var file = Directory.EnumerateFiles(app.DataFolder, "*.db").Single();
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        await connection.OpenAsync();
        return connection;
    }
}
