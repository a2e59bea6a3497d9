using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using WorkflowEngine.Codes;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>Turns on SQLite: reads side by side, and one writer that commits in groups.</summary>
internal sealed class SqliteDossierDatabase : IDossierDatabase, IDisposable
{
    private const int MostReaders = 32;
    private const int PrimaryKeyTaken = 1555;

    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly Func<SqliteSession> _open;
    private readonly SqliteWriter _writer;

    /// <param name="open">Opens a connection that waits for locks and writes ahead (see <see cref="Databases.SqliteConnections"/>).</param>
    public SqliteDossierDatabase(Func<SqliteConnection> open)
    {
        _open = () => new SqliteSession(open());
        _writer = new SqliteWriter(_open);
    }

    public ValueTask<DossierRead?> ReadAsync(long dossier, Guid command, CancellationToken cancel) => Reading(session =>
    {
        using var reader = session.Read(TurnSql.Read, Cell.Of(dossier), Cell.Of(command));
        return reader.Read() ? StoredRows.Read(reader, StoredRows.TicksOf) : null;
    });

    public async ValueTask<bool> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        try
        {
            return await _writer.RunAsync(session => Write(session, statements));
        }
        catch (SqliteException taken) when (IsTaken(taken, "history."))
        {
            return false;
        }
    }

    public async ValueTask<bool> WriteNumberedAsync(
        IReadOnlyList<NumberKey> wanted, Func<ImmutableArray<DrawnNumber>, IReadOnlyList<Statement>> decide, CancellationToken cancel)
    {
        try
        {
            return await _writer.RunAsync(session => Write(session, decide(Draw(session, wanted))));
        }
        catch (SqliteException taken) when (IsTaken(taken, "history."))
        {
            return false;
        }
    }

    public async ValueTask<bool> BeginAsync(BeginRequest request, Func<DossierNumbers, TurnDecision> decide, CancellationToken cancel)
    {
        try
        {
            return await _writer.RunAsync(session =>
            {
                if (session.Scalar(TurnSql.FindBegun, Cell.Of(request.Command)) is not null)
                {
                    return false;
                }

                var numbers = Draw(session, request);
                var decided = decide(numbers);
                if (!decided.Wanted.IsEmpty)
                {
                    decided = decide(numbers with { Letters = Draw(session, decided.Wanted) });
                }

                return decided.Statements is { } statements ? Write(session, statements) : throw new NothingDecidedException();
            });
        }
        catch (NothingDecidedException)
        {
            return true;
        }
        catch (SqliteException taken) when (IsTaken(taken, "filing_command."))
        {
            return false;
        }
    }

    public ValueTask<long?> FindBegunAsync(Guid command, CancellationToken cancel) =>
        Reading(session => (long?)session.Scalar(TurnSql.FindBegun, Cell.Of(command)));

    public ValueTask<IReadOnlyList<HeldRow>> HeldAsync(byte[] mark, byte[] other, long besides, CancellationToken cancel) => Reading(session =>
    {
        var rows = new List<HeldRow>();
        using var reader = session.Read(VaultSql.Held, Cell.Of(mark), Cell.Of(other), Cell.Of(besides));
        while (reader.Read())
        {
            rows.Add(StoredRows.Held(reader, StoredRows.TicksOf));
        }

        return (IReadOnlyList<HeldRow>)rows;
    });

    public ValueTask<IReadOnlyList<StoredTurn>> HistoryAsync(long dossier, int from, int upTo, CancellationToken cancel) => Reading(session =>
    {
        var turns = new List<StoredTurn>();
        using var reader = session.Read(TurnSql.History, Cell.Of(dossier), Cell.Of(from), Cell.Of(upTo));
        while (reader.Read())
        {
            turns.Add(StoredRows.Turn(reader, StoredRows.TicksOf));
        }

        return (IReadOnlyList<StoredTurn>)turns;
    });

    public void Dispose()
    {
        _writer.Dispose();
        while (_readers.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private static DossierNumbers Draw(SqliteSession session, BeginRequest request)
    {
        var sequence = request.Unit is { } unit ? (int)(long)session.Scalar(TurnSql.DrawCode, Cell.Of(unit), Cell.Of(request.Day))! : 0;
        return new DossierNumbers((long)session.Scalar(TurnSql.DrawNumberOnSqlite)!, sequence);
    }

    private static ImmutableArray<DrawnNumber> Draw(SqliteSession session, IReadOnlyList<NumberKey> wanted) =>
        [.. wanted.Select(key => new DrawnNumber(key, (int)(long)session.Scalar(TurnSql.DrawCode, Cell.Of(key.Counter), Cell.Of(key.Year))!))];

    private static bool Write(SqliteSession session, IReadOnlyList<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            session.Execute(statements[i]);
        }

        return true;
    }

    private static bool IsTaken(SqliteException taken, string table) =>
        taken.SqliteExtendedErrorCode == PrimaryKeyTaken && taken.Message.Contains(table, StringComparison.Ordinal);

    private ValueTask<T> Reading<T>(Func<SqliteSession, T> read)
    {
        var session = _readers.TryTake(out var idle) ? idle : _open();
        var isWhole = false;
        try
        {
            var result = read(session);
            isWhole = _readers.Count < MostReaders;
            return ValueTask.FromResult(result);
        }
        finally
        {
            if (isWhole)
            {
                _readers.Add(session);
            }
            else
            {
                session.Dispose();
            }
        }
    }

    /// <summary>Undoes the numbers that were drawn for a dossier that was refused.</summary>
#pragma warning disable CA1032, CA1064 // never leaves this class
    private sealed class NothingDecidedException : Exception;
#pragma warning restore CA1032, CA1064
}
