using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Puts messages into the applicant's inbox. Short messages are kept beside them and written into a folder, until the office
/// has a gateway.
/// </summary>
public sealed class InboxCarrier(IDbContextFactory<WorkflowDbContext> contexts, Seals seals, TimeProvider clock, string smsFolder) : IMessageCarrier
{
    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Inbox, MessageKind.Sms];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Practice)
        {
            return;
        }

        var to = message.Payload["to"].TextOrNull ?? "";
        if (message.Kind == MessageKind.Sms)
        {
            await WriteSmsAsync(message, to, cancel);
        }

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
            Party = message.Kind == MessageKind.Inbox ? seals.AccountMark(to) : [],
            Revision = message.Revision,
            Letter = message.Letter?.No ?? 0,
            Subject = message.Payload["subject"].TextOrNull ?? message.Code,
            At = clock.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancel);
    }

    private async Task WriteSmsAsync(OutboxMessage message, string to, CancellationToken cancel)
    {
        Directory.CreateDirectory(smsFolder);
        var text = $"{to}\n{message.Letter?.Body.Text}";
        await File.WriteAllTextAsync(Path.Combine(smsFolder, $"{message.Dossier}-{message.No}.txt"), text, cancel);
    }
}
