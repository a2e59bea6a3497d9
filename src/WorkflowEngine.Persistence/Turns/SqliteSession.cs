using System.Text;
using Microsoft.Data.Sqlite;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>A connection with its prepared statements; used by one at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public SqliteSession(SqliteConnection connection) => _connection = connection;

    public int Execute(string text, params ReadOnlySpan<Cell> cells) => Prepare(text, cells).ExecuteNonQuery();

    public int Execute(Statement statement) => Execute(statement.Text, statement.Cells);

    public object? Scalar(string text, params ReadOnlySpan<Cell> cells) => Prepare(text, cells).ExecuteScalar();

    public SqliteDataReader Read(string text, params ReadOnlySpan<Cell> cells) => Prepare(text, cells).ExecuteReader();

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Prepare(string text, ReadOnlySpan<Cell> cells)
    {
        if (!_prepared.TryGetValue(text, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = text;
            for (var i = 1; i <= cells.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) });
            }

            _prepared.Add(text, command);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            command.Parameters[i].Value = ValueOf(cells[i]);
        }

        return command;
    }

    private static object ValueOf(in Cell cell) => cell.Value switch
    {
        null => DBNull.Value,
        ReadOnlyMemory<byte> utf8 => Encoding.UTF8.GetString(utf8.Span),
        DateTimeOffset moment => moment.UtcTicks,
        var value => value,
    };
}
