using System.Globalization;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Answers look-ups. The vault is asked by <c>result</c> (the result's code) and <c>identity</c> (of the applicant when it
/// is left out); sources that no connector answers are unavailable.
/// </summary>
public sealed class LookupCarrier(DossierStore store, VaultShelf vault, TimeProvider clock) : IMessageCarrier
{
    public const string Vault = "vault";
    public const string Actor = "system:lookup";

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Lookup];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var answer = message.Payload["source"].TextOrNull == Vault
            ? await AskVaultAsync(message, now, cancel)
            : new AnswerLookup(message.Wait, "Unavailable");
        // A refusal says that the dossier no longer waits; then nothing is owed to it.
        await store.ExecuteAsync(new AdvanceDossier(message.CommandId(), Actor, now, message.Dossier, answer), cancel);
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
