using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// One row that every change of the catalogue counts up, so that other processes see with one small read that they must look
/// again; and how far open work was rechecked against the office.
/// </summary>
public sealed class CatalogueStateRow : IEntityTypeConfiguration<CatalogueStateRow>
{
    /// <summary>The only row's key.</summary>
    public const int Only = 1;

    public int Id { get; init; }

    /// <summary>How often anything changed.</summary>
    public long Revision { get; set; }

    /// <summary>The revision at which the office last changed.</summary>
    public long OfficeRevision { get; set; }

    /// <summary>The office revision against which all open work was last rechecked.</summary>
    public long RecheckedRevision { get; set; }

    /// <summary>The last dossier looked at by the recheck that is under way; 0 at its beginning.</summary>
    public long RecheckedDossier { get; set; }

    /// <summary>Until when a process holds the recheck; it pushes this ahead as it goes.</summary>
    public DateTimeOffset RecheckLease { get; set; }

    public void Configure(EntityTypeBuilder<CatalogueStateRow> builder)
    {
        builder.ToTable("catalogue_state");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasData(new CatalogueStateRow { Id = Only, RecheckLease = DateTimeOffset.UnixEpoch });
    }
}
