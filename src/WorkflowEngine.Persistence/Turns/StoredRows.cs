using System.Data.Common;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>Rows of the two reads, column by column.</summary>
internal static class StoredRows
{
    public static DossierRead Read(DbDataReader reader, Func<DbDataReader, int, DateTimeOffset> moment) => new()
    {
        Revision = reader.GetInt32(0),
        LastHash = reader.GetFieldValue<byte[]>(1),
        Due = reader.IsDBNull(2) ? null : moment(reader, 2),
        Snapshot = BytesOrNull(reader, 3),
        Given = BytesOrNull(reader, 4),
        Made = BytesOrNull(reader, 5),
        Key = BytesOrNull(reader, 6),
        Seen = reader.IsDBNull(7) ? null : reader.GetInt32(7),
    };

    public static StoredTurn Turn(DbDataReader reader, Func<DbDataReader, int, DateTimeOffset> moment) =>
        new(reader.GetInt32(0), moment(reader, 1), reader.GetGuid(2), reader.GetString(3))
        {
            Hash = reader.GetFieldValue<byte[]>(4),
            Events = reader.GetFieldValue<byte[]>(5),
            Personal = BytesOrNull(reader, 6),
        };

    public static HeldRow Held(DbDataReader reader, Func<DbDataReader, int, DateTimeOffset> moment) =>
        new(reader.GetInt64(0), reader.GetInt32(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3))
        {
            Number = reader.GetString(4),
            Unit = reader.GetString(5),
            IssuedAt = moment(reader, 6),
            ValidUntil = reader.IsDBNull(7) ? null : moment(reader, 7),
            Files = reader.IsDBNull(8) ? null : reader.GetString(8),
        };

    public static DateTimeOffset MomentOf(DbDataReader reader, int column) => reader.GetFieldValue<DateTimeOffset>(column);

    public static DateTimeOffset TicksOf(DbDataReader reader, int column) => new(reader.GetInt64(column), TimeSpan.Zero);

    private static byte[]? BytesOrNull(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);
}
