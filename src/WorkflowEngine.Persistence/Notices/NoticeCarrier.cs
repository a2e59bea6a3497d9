using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Notices;

/// <summary>Puts word to officials into their lists, once for each of them however often it is carried.</summary>
public sealed class NoticeCarrier(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock) : IMessageCarrier
{
    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Notice];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Practice)
        {
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        var at = Moment.For(context, clock.GetUtcNow());
        var (vi, en) = (message.Payload["vi"].TextOrNull ?? "", message.Payload["en"].TextOrNull ?? "");
        foreach (var person in message.Payload["to"].Texts().Distinct(StringComparer.Ordinal))
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO notice (dossier_id, no, person, at, code, vi, en)
                VALUES ({message.Dossier}, {message.No}, {person}, {at}, {message.Code}, {vi}, {en})
                ON CONFLICT DO NOTHING
                """,
                cancel);
        }
    }
}
