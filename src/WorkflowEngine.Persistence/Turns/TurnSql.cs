namespace WorkflowEngine.Persistence.Turns;

/// <summary>The SQL of turns. Every text is the same on both databases but those that draw numbers.</summary>
internal static class TurnSql
{
    public const string Read = """
        SELECT d.revision, d.last_hash, d.due, d.snapshot, p.given, p.made, k.wrapped,
          (SELECT h.revision FROM history h WHERE h.dossier_id = d.id AND h.command_id = $2)
        FROM dossier d LEFT JOIN dossier_personal p ON p.dossier_id = d.id LEFT JOIN dossier_key k ON k.dossier_id = d.id
        WHERE d.id = $1
        """;

    public const string FindBegun = "SELECT dossier_id FROM filing_command WHERE command_id = $1";

    public const string History =
        "SELECT revision, at, command_id, actor, hash, events, personal FROM history WHERE dossier_id = $1 AND revision BETWEEN $2 AND $3 ORDER BY revision";

    public const string DrawCode = """
        INSERT INTO code_sequence AS s (unit, day, last) VALUES ($1, $2, 1)
        ON CONFLICT (unit, day) DO UPDATE SET last = s.last + 1 RETURNING last
        """;

    public const string DrawNumberOnPostgreSql = "SELECT nextval('dossier_number')";

    public const string DrawNumberOnSqlite = "SELECT coalesce(max(id), 0) + 1 FROM dossier";

    public const string InsertHistory =
        "INSERT INTO history (dossier_id, revision, at, command_id, actor, hash, events, personal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    public const string InsertFilingCommand = "INSERT INTO filing_command (command_id, dossier_id) VALUES ($1, $2)";

    /// <summary>A claim of a dossier that has ended is free again.</summary>
    public const string FreeClaim = """
        DELETE FROM filing_command WHERE command_id = $1
          AND EXISTS (SELECT 1 FROM dossier d WHERE d.id = filing_command.dossier_id AND d.lifecycle <> 0)
        """;

    public const string InsertDossier = """
        INSERT INTO dossier (id, received_at, code, procedure, unit, channel, definition, version, practice, secret_hash,
          revision, status, lifecycle, incidents, due, ended_at, last_hash, snapshot)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        """;

    public const string UpdateDossier = """
        UPDATE dossier SET revision = $1, status = $2, lifecycle = $3, incidents = $4, due = $5, ended_at = $6, last_hash = $7, snapshot = $8
        WHERE id = $9 AND revision = $10
        """;

    public const string UpdateHead = "UPDATE dossier SET revision = $1, last_hash = $2 WHERE id = $3 AND revision = $4";

    public const string InsertKey = "INSERT INTO dossier_key (dossier_id, wrapped) VALUES ($1, $2)";

    public const string DropKey = "DELETE FROM dossier_key WHERE dossier_id = $1";

    public const string InsertParty = "INSERT INTO dossier_party (party, dossier_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";

    public const string InsertPortalDossier = "INSERT INTO portal_dossier (dossier_id, at, number) VALUES ($1, $2, $3)";

    public const string DropParties = "DELETE FROM dossier_party WHERE dossier_id = $1";

    public const string InsertPersonal = "INSERT INTO dossier_personal (dossier_id, given, made) VALUES ($1, $2, $3)";

    public const string UpdateGiven = "UPDATE dossier_personal SET given = $2 WHERE dossier_id = $1";

    public const string UpdateMade = "UPDATE dossier_personal SET made = $2 WHERE dossier_id = $1";

    public const string DropPersonal = "DELETE FROM dossier_personal WHERE dossier_id = $1";

    public const string InsertWork = """
        INSERT INTO work_item (dossier_id, seq, opened, due, stopped, step, unit, role, person)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    public const string UpdateWork = "UPDATE work_item SET unit = $1, person = $2 WHERE dossier_id = $3 AND seq = $4";

    public const string StopWork = "UPDATE work_item SET stopped = $1 WHERE dossier_id = $2";

    public const string CloseWork = "DELETE FROM work_item WHERE dossier_id = $1 AND seq = $2";

    public const string InsertDue = "INSERT INTO due (dossier_id, seq, at, tries) VALUES ($1, $2, $3, 0)";

    /// <summary>The dossier's own watch has one row, which moves.</summary>
    public const string SetWatch = """
        INSERT INTO due (dossier_id, seq, at, tries) VALUES ($1, $2, $3, 0)
        ON CONFLICT (dossier_id, seq) DO UPDATE SET at = excluded.at, tries = 0
        """;

    public const string CloseDue = "DELETE FROM due WHERE dossier_id = $1 AND seq = $2";

    public const string InsertSignalWait = "INSERT INTO signal_wait (dossier_id, seq, name, correlation) VALUES ($1, $2, $3, $4)";

    public const string CorrelateSignalWaits = "UPDATE signal_wait SET correlation = $1 WHERE dossier_id = $2";

    public const string CloseSignalWait = "DELETE FROM signal_wait WHERE dossier_id = $1 AND seq = $2";

    public const string InsertMessage = "INSERT INTO outbox (dossier_id, no, revision, at, kind, tries) VALUES ($1, $2, $3, $4, $5, 0)";
}
