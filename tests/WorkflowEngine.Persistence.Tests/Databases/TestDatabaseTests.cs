using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace WorkflowEngine.Persistence.Tests.Databases;

public sealed class TestDatabaseTests
{
    [Theory, EveryDatabase("Phường Cổ Nhuế: ộ ữ ễ")]
    public async Task Remembers_what_another_connection_wrote(DatabaseKind kind, string text)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using (var writer = await database.OpenAsync())
        {
            await ExecuteAsync(writer, "CREATE TABLE words (word text NOT NULL)");
            await ExecuteAsync(writer, "INSERT INTO words VALUES (@word)", ("@word", text));
        }

        await using var reader = await database.OpenAsync();
        var read = await ScalarAsync(reader, "SELECT word FROM words");

        Assert.Equal(text, read);
    }

    [Theory, EveryDatabase]
    public async Task Keeps_two_databases_apart(DatabaseKind kind)
    {
        await using var first = await TestDatabase.CreateAsync(kind);
        await using var second = await TestDatabase.CreateAsync(kind);
        await using (var connection = await first.OpenAsync())
        {
            await ExecuteAsync(connection, "CREATE TABLE words (word text NOT NULL)");
        }

        await using var other = await second.OpenAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync(other, "SELECT count(*) FROM words"));
    }

    [Theory, EveryDatabase]
    public async Task Is_of_the_kind_that_was_asked_for(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await using var connection = await database.OpenAsync();
        var version = kind == DatabaseKind.Sqlite ? "SELECT 'SQLite ' || sqlite_version()" : "SELECT version()";

        Assert.StartsWith(kind.ToString(), (string)(await ScalarAsync(connection, version))!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Leaves_no_file_behind()
    {
        var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (var connection = await database.OpenAsync())
        {
            await ExecuteAsync(connection, "CREATE TABLE words (word text NOT NULL)");
        }

        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        Assert.True(File.Exists(file));

        await database.DisposeAsync();

        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
    }

    [Fact]
    public async Task Leaves_no_database_behind_on_the_server_even_with_a_connection_open()
    {
        var database = await TestDatabase.CreateAsync(DatabaseKind.PostgreSql);
        var name = new NpgsqlConnectionStringBuilder(database.ConnectionString).Database;
        await using var left = await database.OpenAsync();

        await database.DisposeAsync();

        await using var another = await TestDatabase.CreateAsync(DatabaseKind.PostgreSql);
        await using var connection = await another.OpenAsync();
        var found = await ScalarAsync(connection, "SELECT count(*) FROM pg_database WHERE datname = @name", ("@name", name!));
        Assert.Equal(0L, found);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        await using var command = Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        await using var command = Command(connection, sql, parameters);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
