using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>Opens dossiers for officials and keeps the log of who opened them.</summary>
public sealed class DossierDesk(WorkflowDbContext context, DossierStore store, IPlanSource plans, DossierLog log)
{
    /// <summary>The dossier with this code, whoever asks; null when there is none.</summary>
    public async Task<OpenedDossier?> FindAsync(string code, Official official, CancellationToken cancel)
    {
        var trimmed = code.Trim().ToUpperInvariant();
        var id = await context.Dossiers.AsNoTracking().Where(row => row.Code == trimmed).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel);
        if (id is not { } number || await store.FindAsync(number, cancel) is not { Filing: not null } dossier)
        {
            return null;
        }

        var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        return new OpenedDossier(dossier, plan, await store.ReadHistoryAsync(number, cancel), official)
        {
            Fetches = !dossier.Practice && plan.Procedure?.Components.Any(component => component.Connector is not null) == true ? await store.FetchesAsync(number, cancel) : [],
            Held = MayAskOfVault(dossier, plan) ? await store.HoldingsAsync(dossier, plan, official.Facts.Now, cancel) : null,
        };
    }

    /// <summary>Whether somebody is about to ask for papers, of which one could be in the vault.</summary>
    private static bool MayAskOfVault(Dossier dossier, Plan plan) =>
        !dossier.Practice && dossier.Waits.Any(wait => wait.Item is { } item && PlanStep.Of(plan, item.Step)?.Choices.Contains("SupplementRequired") == true)
        && plan.Procedure?.Components.Any(component => VaultKinds.Shared(component) is not null || component.Connector is not null) == true;

    /// <summary>Writes down that the reader saw a part, unless they have the dossier in hand; who asks for numbers in full or for other dossiers is written down always.</summary>
    public Task NoteAsync(OpenedDossier opened, ViewedPart part, CancellationToken cancel) =>
        part is not (ViewedPart.Masked or ViewedPart.Related) && DossierAccess.Holds(opened) ? Task.CompletedTask : log.AddAsync(opened, part, cancel);
}
