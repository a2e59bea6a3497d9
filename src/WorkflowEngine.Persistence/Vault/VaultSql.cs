namespace WorkflowEngine.Persistence.Vault;

/// <summary>The SQL of the vault within turns; the same on both databases.</summary>
internal static class VaultSql
{
    /// <summary>
    /// Results, and papers that an official took in; those of somebody who said that what they handed in is not to be used again
    /// are left out. A paper that came from the vault is not held again: its own entry says whether it still holds; nor is a copy of a
    /// result that was revoked or replaced.
    /// </summary>
    public const string Held = """
        SELECT v.dossier_id, v.letter, v.result_code, CAST(NULL AS text), v.number, v.unit, v.issued_at, v.valid_until, v.file
        FROM dossier_party p JOIN vault_entry v ON v.dossier_id = p.dossier_id
        WHERE p.party IN ($1, $2) AND p.dossier_id <> $3 AND v.change IS NULL
        UNION ALL
        SELECT d.dossier_id, 0, coalesce(d.kind, o.procedure || '/' || d.component), d.component, '', o.unit, d.at, d.valid_until, d.files
        FROM dossier_party p JOIN dossier_paper d ON d.dossier_id = p.dossier_id JOIN dossier o ON o.id = p.dossier_id
        WHERE p.party IN ($1, $2) AND p.dossier_id <> $3 AND d.files IS NOT NULL AND d.set_aside_at IS NULL AND d.taken_by NOT LIKE 'account:%'
          AND d.source NOT IN ('vault', 'lookup')
          AND NOT EXISTS (SELECT 1 FROM vault_entry r JOIN dossier_party o2 ON o2.dossier_id = r.dossier_id
            WHERE o2.party IN ($1, $2) AND r.change IS NOT NULL AND r.file IS NOT NULL AND d.files LIKE '%' || r.file || '%')
          AND NOT (d.kind IS NULL AND EXISTS (SELECT 1 FROM vault_choice h WHERE h.ref = cast(d.dossier_id AS text) || '/paper/' || d.component))
          AND NOT EXISTS (SELECT 1 FROM vault_consent c WHERE c.party IN ($1, $2) AND NOT c.given
            AND NOT EXISTS (SELECT 1 FROM vault_consent n WHERE n.party = c.party AND n.id > c.id))
        """;

    public const string InsertEntry = """
        INSERT INTO vault_entry (dossier_id, revision, result_code, number, procedure, unit, signer, issued_at, valid_until, letter, letter_hash, check_mark)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """;

    public const string DigitiseEntry = "UPDATE vault_entry SET file = $1, excuse = $2 WHERE dossier_id = $3";

    public const string ExcusePaper = "UPDATE dossier_paper SET excuse = $1 WHERE dossier_id = $2 AND component = $3";

    /// <summary>The result that held until now holds no longer.</summary>
    public const string ChangeEntry =
        "UPDATE vault_entry SET change = $1, changed_at = $2, successor = $3, article = $4 WHERE dossier_id = $5 AND change IS NULL";

    /// <summary>What was asked of connected databases before a dossier was filed is the dossier's from then on.</summary>
    public const string BindFetches = "UPDATE paper_fetch SET dossier_id = $1 WHERE subject = $2 AND dossier_id IS NULL";

    public const string DropFetches = "UPDATE paper_fetch SET content = NULL WHERE dossier_id = $1";

    public const string SavePaper = """
        INSERT INTO dossier_paper (dossier_id, component, kind, source, taken_by, at, files, held, unfit)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (dossier_id, component) DO UPDATE SET source = excluded.source, taken_by = excluded.taken_by, at = excluded.at,
          files = excluded.files, held = excluded.held, unfit = excluded.unfit
        """;
}
