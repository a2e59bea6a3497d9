using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>A workflow document through all its versions.</summary>
public sealed class DefinitionRow : IEntityTypeConfiguration<DefinitionRow>
{
    /// <summary><c>definitionId</c> of the document.</summary>
    public string Id { get; init; } = "";

    /// <summary>Code of the procedure as its newest version gives it; null for a workflow that is no procedure.</summary>
    public string? ProcedureCode { get; set; }

    /// <summary>Vietnamese name as its newest version gives it.</summary>
    public string Name { get; set; } = "";

    public void Configure(EntityTypeBuilder<DefinitionRow> builder)
    {
        builder.ToTable("definition");
        builder.HasIndex(row => row.ProcedureCode).HasDatabaseName("definition_procedure");
    }
}
