using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Signals;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Brings a published signal to every dossier that waits for it: those of the same correlation when one is named, the
/// dossier alone when the signal is local. A signal that is not local also begins the published workflows that it is the
/// start of. Signals of practice dossiers reach practice dossiers only, and the other way round.
/// </summary>
public sealed class SignalCarrier(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, LiveCatalogue catalogue, TimeProvider clock) : IMessageCarrier
{
    public const string Actor = "system:signal";

    private const string Payload = "__EventPayloadWorkflowInput";

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

        if (!IsLocal(message))
        {
            await BeginAsync(message, name, cancel);
        }
    }

    /// <summary>A workflow that may run only once and runs already is not begun; nothing is owed to it.</summary>
    private async Task BeginAsync(OutboxMessage message, string name, CancellationToken cancel)
    {
        foreach (var workflow in catalogue.Current.Workflows)
        {
            foreach (var trigger in workflow.Plan.TriggersOf(name))
            {
                var begin = new Begin(0)
                {
                    Trigger = trigger,
                    Correlation = message.Payload["correlation"].TextOrNull,
                    Input = ValueMap.Of((Payload, message.Payload["payload"])),
                    Practice = message.Practice,
                };
                await store.BeginAsync(
                    new BeginWorkflow(message.CommandId($"{workflow.Definition}/{trigger}"), Actor, clock.GetUtcNow(), workflow.Definition, workflow.Version, begin), cancel);
            }
        }
    }

    private static bool IsLocal(OutboxMessage message) => message.Payload["local"] == Value.True;

    private async Task<IReadOnlyList<long>> WaitingAsync(OutboxMessage message, string name, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var waits = context.SignalWaits.AsNoTracking().Where(wait => wait.Name == name);
        if (IsLocal(message))
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
