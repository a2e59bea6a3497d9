using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.SavedViews;

/// <summary>A list of work that somebody gave a name: what narrows it and in which order it stands. It names no applicant.</summary>
public sealed class SavedViewRow : IEntityTypeConfiguration<SavedViewRow>
{
    public long Id { get; init; }

    /// <summary>Code of the official who keeps it.</summary>
    public string Person { get; init; } = "";

    /// <summary>Code of the unit for which they work when they open it.</summary>
    public string Unit { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The part of the list's address after the question mark.</summary>
    public string Query { get; set; } = "";

    /// <summary>Everybody who works for the unit sees it.</summary>
    public bool Shared { get; set; }

    /// <summary>Its owner's inbox opens with it.</summary>
    public bool First { get; set; }

    public void Configure(EntityTypeBuilder<SavedViewRow> builder)
    {
        builder.ToTable("saved_view");
        builder.HasIndex(row => new { row.Unit, row.Person, row.Name }).IsUnique().HasDatabaseName("saved_view_owner");
    }
}
