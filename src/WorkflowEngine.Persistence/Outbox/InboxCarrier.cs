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
        if (await context.Set<MessageRow>().AnyAsync(row => row.DossierId == message.Dossier && row.No == message.No, cancel))
        {
            return;
        }

        context.Add(new MessageRow
        {
            DossierId = message.Dossier,
            No = message.No,
            Kind = message.Kind,
            Party = seals.AccountMark(to),
            Revision = message.Revision,
            Letter = message.Letter?.No ?? 0,
            Subject = message.Payload["subject"].TextOrNull ?? message.Code,
            At = clock.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancel);
    }
}
