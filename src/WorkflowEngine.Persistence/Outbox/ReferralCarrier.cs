using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Opens child dossiers, of procedures at other agencies and of workflows, by the version published at that moment, and brings
/// their end to the parent.
/// </summary>
public sealed class ReferralCarrier(DossierStore store, LiveCatalogue catalogue, TimeProvider clock) : IMessageCarrier
{
    private readonly ChildOpening _workflows = new(store, catalogue, clock);

    public const string Actor = "system:referral";

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.OpenChild, MessageKind.ReportToParent];

    public Task CarryAsync(OutboxMessage message, CancellationToken cancel) =>
        message.Kind == MessageKind.ReportToParent ? ReportAsync(message, cancel)
        : message.Payload["definition"].TextOrNull is { } definition ? _workflows.OpenAsync(message, definition, cancel)
        : OpenAsync(message, cancel);

    private async Task OpenAsync(OutboxMessage message, CancellationToken cancel)
    {
        var code = message.Payload["procedure"].TextOrNull ?? "";
        if (catalogue.Current.FindProcedure(code) is not { } procedure)
        {
            throw new UndeliverableException(
                $"Chưa công bố thủ tục {code} nên chưa chuyển hồ sơ được. / Procedure {code} is not published, so the dossier could not be passed on.");
        }

        var filing = new FileDossier(0, "")
        {
            Channel = message.Payload["channel"].TextOrNull ?? Channels.Online,
            Account = message.Payload["account"].TextOrNull,
            Unit = message.Payload["unit"].TextOrNull ?? "",
            Applicant = message.Payload["applicant"].MapOrEmpty,
            Fields = message.Payload["fields"].MapOrEmpty,
            ReturnedWithParent = message.Payload["together"].Kind == Values.ValueKind.Boolean && message.Payload["together"].AsBoolean(),
            Referred = true,
            Parent = message.Wait == 0 ? null : new ParentWait(message.Dossier, message.Wait),
            Practice = message.Practice,
        };
        filing = filing with { Components = await PapersAsync(message, procedure, filing, cancel) };
        var answer = await store.FileAsync(
            new FileNewDossier(message.CommandId(), Actor, clock.GetUtcNow(), procedure.Definition, procedure.Version, filing), cancel);
        if (answer.Refusal is { } refusal)
        {
            throw new UndeliverableException($"{refusal.Vi} / {refusal.En}");
        }
    }

    /// <summary>What the parent holds at this moment goes with it, and what the child's own form makes.</summary>
    private async Task<ImmutableArray<ProvidedComponent>> PapersAsync(OutboxMessage message, PublishedVersion procedure, FileDossier filing, CancellationToken cancel)
    {
        if (procedure.Plan.Rules is not { } rules || await store.FindAsync(message.Dossier, cancel) is not { } parent)
        {
            return [];
        }

        try
        {
            return ReferredPapers.Of(rules, await store.AnswersAsync(filing, clock.GetUtcNow(), cancel), parent.Components, NamedIn(message.Payload["papers"].MapOrEmpty));
        }
        catch (FilingRuleException broken)
        {
            throw new UndeliverableException($"{broken.Sentence.Vi} / {broken.Sentence.En}");
        }
    }

    private static Dictionary<string, string> NamedIn(Values.ValueMap papers) =>
        papers.Where(paper => paper.Value.TextOrNull is not null).ToDictionary(paper => paper.Key, paper => paper.Value.AsText(), StringComparer.Ordinal);

    private async Task ReportAsync(OutboxMessage message, CancellationToken cancel)
    {
        var (parent, seq) = ((long)message.Payload["dossier"].AsNumber(), (int)message.Payload["seq"].AsNumber());
        var report = new ReportChild(seq, message.Payload["completed"].AsBoolean())
        {
            Output = message.Payload["output"].MapOrEmpty,
            Child = message.Dossier,
            Lifecycle = message.Payload["how"] is { Kind: Values.ValueKind.Number } how ? (Lifecycle)(int)how.AsNumber() : Lifecycle.Finished,
        };
        // A refusal says that the parent no longer waits; then nothing is owed to it.
        await store.ExecuteAsync(new AdvanceDossier(message.CommandId(), Actor, clock.GetUtcNow(), parent, report), cancel);
    }
}
