using System.Data;

namespace WorkflowEngine.Cli.Benching;

/// <summary>One plain statement of the reference. The dossier's number is always $1 and is not among the cells.</summary>
internal sealed record ReferenceRow(string Text, params ReferenceCell[] Cells);

/// <summary>A value with its type, so that a statement can be prepared before there is one.</summary>
internal readonly record struct ReferenceCell(DbType Type, object? Value)
{
    public static ReferenceCell Of(long value) => new(DbType.Int64, value);

    public static ReferenceCell Of(int value) => new(DbType.Int32, value);

    public static ReferenceCell OfShort(int value) => new(DbType.Int16, (short)value);

    public static ReferenceCell Of(bool value) => new(DbType.Boolean, value);

    public static ReferenceCell Of(string? value) => new(DbType.String, value);

    public static ReferenceCell Of(byte[]? value) => new(DbType.Binary, value);

    public static ReferenceCell Of(DateTimeOffset? value) => new(DbType.DateTimeOffset, value?.ToUniversalTime());

    /// <summary>A command's id: a new one each time the statement is run.</summary>
    public static readonly ReferenceCell NewId = new(DbType.Guid, null);
}

/// <summary>The reference's SQL: what a programmer would write who wants these rows and nothing else.</summary>
internal static class ReferenceSql
{
    public const string Read = "SELECT revision, last_hash, due, snapshot FROM dossier WHERE id = $1";

    public const string ReadAndLock = Read + " FOR UPDATE";

    public const string InsertDossier = """
        INSERT INTO dossier (id, received_at, code, procedure, unit, channel, definition, version, practice, revision, status, lifecycle, incidents, due, last_hash, snapshot)
        VALUES ($1, $2, 'R' || $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """;

    public const string InsertPersonal = "INSERT INTO dossier_personal (dossier_id, given, made) VALUES ($1, $2, $3)";

    public const string InsertHistory =
        "INSERT INTO history (dossier_id, revision, at, command_id, actor, hash, events, personal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    public const string UpdateDossier =
        "UPDATE dossier SET revision = $2, status = $3, lifecycle = $4, incidents = $5, due = $6, ended_at = $7, last_hash = $8, snapshot = $9 WHERE id = $1";

    public const string UpdateGiven = "UPDATE dossier_personal SET given = $2 WHERE dossier_id = $1";

    public const string UpdateMade = "UPDATE dossier_personal SET made = $2 WHERE dossier_id = $1";

    public const string DropPersonal = "DELETE FROM dossier_personal WHERE dossier_id = $1";

    public const string InsertWork =
        "INSERT INTO work_item (dossier_id, seq, opened, due, stopped, step, unit, role, person) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    public const string CloseWork = "DELETE FROM work_item WHERE dossier_id = $1 AND seq = $2";

    public const string InsertDue = "INSERT INTO due (dossier_id, seq, at, tries) VALUES ($1, $2, $3, 0)";

    public const string CloseDue = "DELETE FROM due WHERE dossier_id = $1 AND seq = $2";

    public const string InsertMessage = "INSERT INTO outbox (dossier_id, no, revision, at, kind, tries) VALUES ($1, $2, $3, $4, $5, 0)";

    /// <summary>The rows of a dossier's history, as stored.</summary>
    public const string History = "SELECT revision, actor, hash, events, personal FROM history WHERE dossier_id = $1 ORDER BY revision";

    /// <summary>Leaves what the product keeps of finished dossiers: not the reference's rows, nor messages, which go when they have left.</summary>
    public static readonly string[] Sweep =
    [
        "DELETE FROM dossier WHERE id < 0",
        "DELETE FROM history WHERE dossier_id < 0",
        "DELETE FROM work_item WHERE dossier_id < 0",
        "DELETE FROM due WHERE dossier_id < 0",
        "DELETE FROM dossier_personal WHERE dossier_id < 0",
        "DELETE FROM outbox",
    ];
}
