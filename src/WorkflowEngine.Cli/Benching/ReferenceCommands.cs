using System.Data;
using System.Data.Common;
using Npgsql;

namespace WorkflowEngine.Cli.Benching;

/// <summary>One connection of the reference with its prepared statements.</summary>
internal sealed class ReferenceCommands(DbConnection connection) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);
    private readonly ReferenceRow _read = new(connection is NpgsqlConnection ? ReferenceSql.ReadAndLock : ReferenceSql.Read);

    /// <summary>Reads the dossier and writes a step of it, a statement at a time, in one transaction.</summary>
    public async Task StepAsync(long dossier, IReadOnlyList<ReferenceRow> rows)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var reader = await (await FillAsync(_read, dossier, transaction)).ExecuteReaderAsync())
        {
            await reader.ReadAsync();
            _ = reader.GetInt32(0);
            _ = reader.GetFieldValue<byte[]>(1);
            _ = reader.GetString(3);
        }

        await WriteAsync(dossier, rows, transaction);
        await transaction.CommitAsync();
    }

    public async Task BeginAsync(IEnumerable<long> dossiers, IReadOnlyList<ReferenceRow> rows)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var dossier in dossiers)
        {
            await WriteAsync(dossier, rows, transaction);
        }

        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    /// <summary>A command for a statement, its parameters typed and empty.</summary>
    public static DbCommand Make(DbConnection connection, ReferenceRow row)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of ReferenceSql
        command.CommandText = row.Text;
#pragma warning restore CA2100
        command.Parameters.Add(Parameter(command, DbType.Int64));
        foreach (var cell in row.Cells)
        {
            command.Parameters.Add(Parameter(command, cell.Type));
        }

        return command;
    }

    private async Task WriteAsync(long dossier, IReadOnlyList<ReferenceRow> rows, DbTransaction transaction)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            await (await FillAsync(rows[i], dossier, transaction)).ExecuteNonQueryAsync();
        }
    }

    private async ValueTask<DbCommand> FillAsync(ReferenceRow row, long dossier, DbTransaction transaction)
    {
        if (!_prepared.TryGetValue(row.Text, out var command))
        {
            command = Make(connection, row);
            command.Transaction = transaction;
            await command.PrepareAsync();
            _prepared.Add(row.Text, command);
        }

        command.Transaction = transaction;
        command.Parameters[0].Value = dossier;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            command.Parameters[i + 1].Value = ValueOf(row.Cells[i]);
        }

        return command;
    }

    private object ValueOf(in ReferenceCell cell) => cell.Value switch
    {
        null when cell.Type == DbType.Guid => Guid.NewGuid(),
        null => DBNull.Value,
        DateTimeOffset moment when connection is not NpgsqlConnection => moment.UtcTicks,
        var value => value,
    };

    /// <summary>PostgreSQL counts parameters, SQLite names them by their numbers.</summary>
    private static DbParameter Parameter(DbCommand command, DbType type)
    {
        var parameter = command.CreateParameter();
        parameter.DbType = type;
        if (command is not NpgsqlCommand)
        {
            parameter.ParameterName = FormattableString.Invariant($"${command.Parameters.Count + 1}");
        }

        return parameter;
    }
}
