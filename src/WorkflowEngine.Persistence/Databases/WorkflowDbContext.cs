using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Dues;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Signals;
using WorkflowEngine.Persistence.WorkItems;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>
/// All tables. Pages read through it (no tracking, a projection, an order for every list); what belongs to a dossier is
/// written by the <see cref="Turns.DossierStore"/> alone.
/// </summary>
public abstract class WorkflowDbContext(DbContextOptions options) : IdentityUserContext<Account, int>(options)
{
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<DossierPartyRow> DossierParties => Set<DossierPartyRow>();

    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public DbSet<WorkItemRow> WorkItems => Set<WorkItemRow>();

    public DbSet<DueRow> Dues => Set<DueRow>();

    public DbSet<SignalWaitRow> SignalWaits => Set<SignalWaitRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<DossierViewRow> DossierViews => Set<DossierViewRow>();

    public DbSet<ChainAnchorRow> ChainAnchors => Set<ChainAnchorRow>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(WorkflowDbContext).Assembly);
        SnakeCase.Apply(builder);
    }
}
