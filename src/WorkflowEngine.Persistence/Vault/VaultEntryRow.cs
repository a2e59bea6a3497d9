using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Issuing;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>
/// A result that was issued, so that nobody is asked for a paper which an office here has given them. Whose it is stands
/// in <c>dossier_party</c>; its text is the letter in the dossier's history, where it is encrypted.
/// </summary>
public sealed class VaultEntryRow : IEntityTypeConfiguration<VaultEntryRow>
{
    public long DossierId { get; init; }

    /// <summary>The history row that issued it.</summary>
    public int Revision { get; init; }

    /// <summary>Code of the result in the procedure's facts.</summary>
    public string ResultCode { get; init; } = "";

    /// <summary>Number in the register.</summary>
    public string Number { get; init; } = "";

    public string Procedure { get; init; } = "";

    /// <summary>Code of the unit that received the dossier.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Code of the person who signed.</summary>
    public string Signer { get; init; } = "";

    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>The last moment at which it is valid; null without end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Number of the letter within the dossier; 0 when the result has no text here.</summary>
    public int Letter { get; init; }

    /// <summary>SHA-256 of the letter's text; null when it has none.</summary>
    public byte[]? LetterHash { get; init; }

    /// <summary>Hash of the digital result where its text is no letter here; null without one.</summary>
    public string? File { get; init; }

    /// <summary>Code of the excuse for which there is no digital result; null without one.</summary>
    public string? Excuse { get; init; }

    /// <summary>What became of it; null while it holds.</summary>
    public ResultChange? Change { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Number that took its place; null without one.</summary>
    public string? Successor { get; init; }

    /// <summary>Instrument and article on which the change rests.</summary>
    public string? Article { get; init; }

    /// <summary>What its number and the code printed on it leave behind (<see cref="ResultCheckCode"/>); null for a result without one.</summary>
    public byte[]? CheckMark { get; init; }

    public void Configure(EntityTypeBuilder<VaultEntryRow> builder)
    {
        builder.ToTable("vault_entry");
        builder.HasKey(row => new { row.DossierId, row.Revision });
        builder.Property(row => row.Change).HasConversion<short?>();
        builder.HasIndex(row => row.CheckMark).HasDatabaseName("vault_entry_check");
    }
}
