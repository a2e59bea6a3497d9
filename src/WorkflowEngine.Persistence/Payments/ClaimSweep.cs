using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Looks again at claims for which money is held or a turn was begun: the dossier may have been withdrawn or paid otherwise
/// since, or whoever told it may have died. Fees of dossiers that go on elsewhere go back.
/// </summary>
public sealed class ClaimSweep(IDbContextFactory<WorkflowDbContext> contexts, PaymentPosting posting, ReroutedFees rerouted)
{
    /// <summary>Gives what went wrong with any of them.</summary>
    public async Task<IReadOnlyList<Exception>> RunAsync(CancellationToken cancel = default)
    {
        var problems = new List<Exception>();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var claims = await context.Set<FeeClaimRow>().AsNoTracking()
            .Where(claim => claim.State == ClaimState.Paying || context.Set<ReceivedMoneyRow>().Any(money =>
                money.DossierId == claim.DossierId && money.Seq == claim.Seq && !money.Reversed && money.Amount > money.Used + money.Returned))
            .OrderBy(claim => claim.DossierId).ThenBy(claim => claim.Seq)
            .Select(claim => new { claim.DossierId, claim.Seq }).ToListAsync(cancel);
        foreach (var claim in claims)
        {
            try
            {
                await posting.SettleAsync(claim.DossierId, claim.Seq, cancel);
            }
#pragma warning disable CA1031 // one claim that fails must not keep the others; it is looked at again in the next run
            catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
            {
                problems.Add(new InvalidOperationException($"The money for wait {claim.Seq} of dossier {claim.DossierId} could not be settled.", problem));
            }
        }

        await rerouted.RunAsync(cancel);
        return problems;
    }
}
