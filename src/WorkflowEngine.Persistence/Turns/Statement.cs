namespace WorkflowEngine.Persistence.Turns;

/// <summary>One statement of a turn, in SQL that both databases understand, with its values in the order of $1, $2, ….</summary>
internal sealed record Statement(string Text, params Cell[] Cells);

internal enum CellKind : byte
{
    Long,
    Int,
    Short,
    Flag,
    Text,

    /// <summary>Bytes of UTF-8 for a column of text.</summary>
    Utf8,
    Bytes,
    Moment,
    Uuid,
}

/// <summary>One value of a statement; each kind has one type in either database, also when there is no value.</summary>
internal readonly struct Cell
{
    private Cell(CellKind kind, object? value)
    {
        Kind = kind;
        Value = value;
    }

    public CellKind Kind { get; }

    /// <summary>long, int, short, bool, string, byte array, memory of bytes, DateTimeOffset or Guid; null for none.</summary>
    public object? Value { get; }

    public static Cell Of(long value) => new(CellKind.Long, value);

    public static Cell Of(int value) => new(CellKind.Int, value);

    public static Cell OfShort(int value) => new(CellKind.Short, (short)value);

    public static Cell Of(bool value) => new(CellKind.Flag, value);

    public static Cell Of(string? value) => new(CellKind.Text, value);

    public static Cell OfUtf8(ReadOnlyMemory<byte>? value) => new(CellKind.Utf8, value);

    public static Cell Of(byte[]? value) => new(CellKind.Bytes, value);

    public static Cell Of(DateTimeOffset? value) => new(CellKind.Moment, value?.ToUniversalTime());

    public static Cell Of(Guid value) => new(CellKind.Uuid, value);
}
