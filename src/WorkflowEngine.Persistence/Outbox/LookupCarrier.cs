using System.Globalization;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Answers look-ups. The vault is asked by <c>result</c> (the result's code) and <c>identity</c> (of the applicant when it
/// is left out); every other source is the id of a connector. A service that is away is asked again after the pauses that its
/// document gives; then the look-up is unavailable, and the step goes on without it.
/// </summary>
public sealed class LookupCarrier(DossierStore store, VaultShelf vault, ConnectorDesk connectors, TimeProvider clock) : IMessageCarrier
{
    public const string Vault = "vault";
    public const string Actor = "system:lookup";
    private const string Unavailable = "Unavailable";

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Lookup];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var answer = message.Payload["source"].TextOrNull == Vault
            ? await AskVaultAsync(message, now, cancel)
            : await AskConnectorAsync(message, cancel);
        // A refusal says that the dossier no longer waits; then nothing is owed to it.
        await store.ExecuteAsync(new AdvanceDossier(message.CommandId(), Actor, now, message.Dossier, answer), cancel);
    }

    private async Task<AnswerLookup> AskConnectorAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Payload["source"].TextOrNull is not { } source || connectors.Find(source) is not { } connector)
        {
            return new AnswerLookup(message.Wait, Unavailable);
        }

        var key = message.CommandId("lookup").ToString();
        var reply = await connectors.AskAsync(connector, message.Payload["query"].MapOrEmpty, key, message.Practice, cancel);
        if (reply.Outcome == ConnectorOutcome.Failed && message.Tries <= connector.Retries.Length)
        {
            var pause = connector.Retries[message.Tries - 1];
            throw new UndeliverableException($"{source}: {reply.Fault!.Vi}") { Pause = pause > reply.Rest ? pause : reply.Rest };
        }

        return reply.Outcome switch
        {
            ConnectorOutcome.Found => new AnswerLookup(message.Wait, "Found") { Result = reply.Value },
            ConnectorOutcome.NotFound => new AnswerLookup(message.Wait, "NotFound") { Result = reply.Value },
            _ => new AnswerLookup(message.Wait, Unavailable),
        };
    }

    private async Task<AnswerLookup> AskVaultAsync(OutboxMessage message, DateTimeOffset now, CancellationToken cancel)
    {
        var query = message.Payload["query"].MapOrEmpty;
        var identity = query["identity"].TextOrNull ?? (await store.FindAsync(message.Dossier, cancel))?.Applicant["identity"].TextOrNull;
        var code = query["result"].TextOrNull;
        if (string.IsNullOrWhiteSpace(identity) || code is null || await vault.FindAsync(identity, code, now, cancel) is not { } found)
        {
            return new AnswerLookup(message.Wait, "NotFound");
        }

        return new AnswerLookup(message.Wait, "Found")
        {
            Result = ValueMap.Of(
                ("code", found.ResultCode),
                ("number", found.Number),
                ("procedure", found.Procedure),
                ("unit", found.Unit),
                ("issued_at", found.IssuedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
                ("valid_until", found.ValidUntil?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
                ("dossier", (double)found.DossierId)),
        };
    }
}
