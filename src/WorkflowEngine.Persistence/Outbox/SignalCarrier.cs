using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Signals;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Brings a published signal to every dossier that waits for it: those of the same correlation when one is named, the
/// dossier alone when the signal is local. Signals of practice dossiers reach practice dossiers only, and the other way round.
/// </summary>
public sealed class SignalCarrier(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, TimeProvider clock) : IMessageCarrier
{
    public const string Actor = "system:signal";

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Signal];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        var name = message.Payload["name"].TextOrNull ?? "";
        foreach (var dossier in await WaitingAsync(message, SignalWaitRow.Key(name), cancel))
        {
            var stimulus = new Signalled(name) { Payload = message.Payload["payload"] };
            // A refusal says that the dossier no longer waits; then nothing is owed to it.
            await store.ExecuteAsync(
                new AdvanceDossier(message.CommandId($"{dossier}"), Actor, clock.GetUtcNow(), dossier, stimulus), cancel);
        }
    }

    private async Task<IReadOnlyList<long>> WaitingAsync(OutboxMessage message, string name, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var waits = context.SignalWaits.AsNoTracking().Where(wait => wait.Name == name);
        if (message.Payload["local"] is { Kind: Values.ValueKind.Boolean } local && local.AsBoolean())
        {
            waits = waits.Where(wait => wait.DossierId == message.Dossier);
        }

        if (message.Payload["correlation"].TextOrNull is { Length: > 0 } correlation)
        {
            waits = waits.Where(wait => wait.Correlation == correlation);
        }

        return await waits
            .Where(wait => context.Dossiers.Any(dossier => dossier.Id == wait.DossierId && dossier.Practice == message.Practice))
            .Select(wait => wait.DossierId).Distinct().OrderBy(dossier => dossier).ToListAsync(cancel);
    }
}
