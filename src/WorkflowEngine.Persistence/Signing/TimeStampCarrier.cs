using System.Security.Cryptography;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Has the signatures under results stamped after they were issued. An authority that is away keeps nobody from deciding: it is asked
/// again like everything in the outbox, and left to an administrator in the end; the signature holds without a stamp.
/// </summary>
public sealed class TimeStampCarrier(DossierStore store, TimeStampAuthority authority, TimeProvider clock) : IMessageCarrier
{
    public const string Actor = "system:timestamp";

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.TimeStamp];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        var (letter, certificate) = ((int)message.Payload["letter"].AsNumber(), message.Payload["certificate"].AsText());
        var signed = (await store.ReadHistoryAsync(message.Dossier, cancel)).SelectMany(turn => turn.Events.OfType<LetterSigned>())
            .FirstOrDefault(one => one.Letter == letter && one.Certificate == certificate);
        if (signed?.Cms.Text is not { } cms || !authority.IsThere)
        {
            return;
        }

        try
        {
            var (at, token) = await authority.StampAsync(Convert.FromBase64String(cms), cancel);
            await store.ExecuteAsync(new AdvanceDossier(message.CommandId(), Actor, clock.GetUtcNow(), message.Dossier, new StampLetter(letter, certificate, at, token)), cancel);
        }
        catch (Exception failed) when (failed is HttpRequestException or CryptographicException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new UndeliverableException($"time stamp: {failed.Message}");
        }
    }
}
