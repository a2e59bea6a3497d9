using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;
using WorkflowEngine.Codes;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// Turns on PostgreSQL: a read, then one batch of plain statements, which is one implicit transaction. No lock is held over
/// a round trip but for the counter of codes.
/// </summary>
internal sealed class PostgreSqlDossierDatabase(NpgsqlDataSource source) : IDossierDatabase
{
    public async ValueTask<DossierRead?> ReadAsync(long dossier, Guid command, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var read = new NpgsqlCommand(TurnSql.Read, connection)
        {
            Parameters = { Parameter(Cell.Of(dossier)), Parameter(Cell.Of(command)) },
        };
        await using var reader = await read.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? StoredRows.Read(reader, StoredRows.MomentOf) : null;
    }

    public async ValueTask<bool> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var batch = new NpgsqlBatch(connection);
        Fill(batch, statements);
        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
            return true;
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "history_pkey" })
        {
            return false;
        }
    }

    public async ValueTask<bool> WriteNumberedAsync(
        IReadOnlyList<NumberKey> wanted, Func<ImmutableArray<DrawnNumber>, IReadOnlyList<Statement>> decide, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var statements = decide(await DrawAsync(connection, wanted, cancel));
        await using var batch = new NpgsqlBatch(connection, transaction);
        Fill(batch, statements);
        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
            await transaction.CommitAsync(cancel);
            return true;
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "history_pkey" })
        {
            return false;
        }
    }

    public async ValueTask<bool> BeginAsync(BeginRequest request, Func<DossierNumbers, TurnDecision> decide, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (await DrawAsync(connection, request, cancel) is not { } numbers)
        {
            return false;
        }

        var decided = decide(numbers);
        if (!decided.Wanted.IsEmpty)
        {
            decided = decide(numbers with { Letters = await DrawAsync(connection, decided.Wanted, cancel) });
        }

        if (decided.Statements is not { } statements)
        {
            return true;
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        Fill(batch, statements);
        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
            await transaction.CommitAsync(cancel);
            return true;
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "filing_command_pkey" })
        {
            return false;
        }
    }

    public async ValueTask<long?> FindBegunAsync(Guid command, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var find = new NpgsqlCommand(TurnSql.FindBegun, connection) { Parameters = { Parameter(Cell.Of(command)) } };
        return (long?)await find.ExecuteScalarAsync(cancel);
    }

    public async ValueTask<IReadOnlyList<HeldRow>> HeldAsync(byte[] mark, byte[] other, long besides, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var read = new NpgsqlCommand(VaultSql.Held, connection)
        {
            Parameters = { Parameter(Cell.Of(mark)), Parameter(Cell.Of(other)), Parameter(Cell.Of(besides)) },
        };
        await using var reader = await read.ExecuteReaderAsync(cancel);
        var rows = new List<HeldRow>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(StoredRows.Held(reader, StoredRows.MomentOf));
        }

        return rows;
    }

    public async ValueTask<IReadOnlyList<StoredTurn>> HistoryAsync(long dossier, int from, int upTo, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var read = new NpgsqlCommand(TurnSql.History, connection)
        {
            Parameters = { Parameter(Cell.Of(dossier)), Parameter(Cell.Of(from)), Parameter(Cell.Of(upTo)) },
        };
        await using var reader = await read.ExecuteReaderAsync(cancel);
        var turns = new List<StoredTurn>();
        while (await reader.ReadAsync(cancel))
        {
            turns.Add(StoredRows.Turn(reader, StoredRows.MomentOf));
        }

        return turns;
    }

    /// <summary>Null when the command began a dossier before; what is looked up after the lock sees what was committed until then.</summary>
    private static async Task<DossierNumbers?> DrawAsync(NpgsqlConnection connection, BeginRequest request, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (request.Unit is { } unit)
        {
            Add(batch, TurnSql.DrawCode, [Cell.Of(unit), Cell.Of(request.Day)]);
        }

        Add(batch, TurnSql.FindBegun, [Cell.Of(request.Command)]);
        Add(batch, TurnSql.DrawNumberOnPostgreSql, []);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        var sequence = 0;
        if (request.Unit is not null)
        {
            await reader.ReadAsync(cancel);
            sequence = reader.GetInt32(0);
            await reader.NextResultAsync(cancel);
        }

        if (await reader.ReadAsync(cancel))
        {
            return null;
        }

        await reader.NextResultAsync(cancel);
        await reader.ReadAsync(cancel);
        return new DossierNumbers(reader.GetInt64(0), sequence);
    }

    /// <summary>Always in the same order, so that two turns that draw from the same counters do not wait for each other in a ring.</summary>
    private static async Task<ImmutableArray<DrawnNumber>> DrawAsync(NpgsqlConnection connection, IReadOnlyList<NumberKey> wanted, CancellationToken cancel)
    {
        var keys = wanted.OrderBy(key => key.Counter, StringComparer.Ordinal).ToList();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var key in keys)
        {
            Add(batch, TurnSql.DrawCode, [Cell.Of(key.Counter), Cell.Of(key.Year)]);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancel);
        var drawn = ImmutableArray.CreateBuilder<DrawnNumber>(keys.Count);
        foreach (var key in keys)
        {
            await reader.ReadAsync(cancel);
            drawn.Add(new DrawnNumber(key, reader.GetInt32(0)));
            await reader.NextResultAsync(cancel);
        }

        return drawn.MoveToImmutable();
    }

    private static void Fill(NpgsqlBatch batch, IReadOnlyList<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            Add(batch, statements[i].Text, statements[i].Cells);
        }
    }

    private static void Add(NpgsqlBatch batch, string text, Cell[] cells)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var cell in cells)
        {
            command.Parameters.Add(Parameter(cell));
        }

        batch.BatchCommands.Add(command);
    }

    private static NpgsqlParameter Parameter(in Cell cell) => new()
    {
        Value = cell.Value ?? DBNull.Value,
        NpgsqlDbType = cell.Kind switch
        {
            CellKind.Long => NpgsqlDbType.Bigint,
            CellKind.Int => NpgsqlDbType.Integer,
            CellKind.Short => NpgsqlDbType.Smallint,
            CellKind.Flag => NpgsqlDbType.Boolean,
            CellKind.Text or CellKind.Utf8 => NpgsqlDbType.Text,
            CellKind.Bytes => NpgsqlDbType.Bytea,
            CellKind.Moment => NpgsqlDbType.TimestampTz,
            _ => NpgsqlDbType.Uuid,
        },
    };
}
