using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>Makes the calls of dossiers to other systems, each at least once, and brings their answers back.</summary>
public sealed class HttpCarrier(DossierStore store, CallClient client, TimeProvider clock) : IMessageCarrier
{
    public const string Actor = "system:http";

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Http];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        var key = message.CommandId("call").ToString();
        var answer = await client.CallAsync(CallRequest.Of(message.Payload), message.Wait, key, cancel);
        // A refusal says that the dossier no longer waits; then nothing is owed to it.
        await store.ExecuteAsync(new AdvanceDossier(message.CommandId(), Actor, clock.GetUtcNow(), message.Dossier, answer), cancel);
    }
}
