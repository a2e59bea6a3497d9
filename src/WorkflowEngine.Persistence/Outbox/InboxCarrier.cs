using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>Puts messages into the applicant's inbox.</summary>
public sealed class InboxCarrier(IDbContextFactory<WorkflowDbContext> contexts, Seals seals, TimeProvider clock) : IMessageCarrier
{
    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Inbox];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Practice)
        {
            return;
        }

        var to = message.Payload["to"].TextOrNull ?? "";
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.TryAddAsync(MessageRow.Of(message, clock.GetUtcNow(), seals.AccountMark(to)), cancel);
    }
}
