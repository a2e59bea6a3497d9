using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>A referral of a parent, with the child that it opened; no row while it is on its way.</summary>
public sealed record LinkedDossier(string Procedure, string Unit, DateTimeOffset ReferredAt, DossierRow? Row);

/// <summary>Finds the children of linked procedures by the messages that opened them.</summary>
public sealed class LinkedDossiers(WorkflowDbContext context)
{
    /// <summary>The children of a dossier in the order in which they were referred.</summary>
    public async Task<IReadOnlyList<LinkedDossier>> OfAsync(long parent, IEnumerable<DossierTurn> turns, CancellationToken cancel = default)
    {
        var referrals = turns.SelectMany(turn => Referrals(parent, turn)).ToList();
        if (referrals.Count == 0)
        {
            return [];
        }

        var commands = referrals.Select(referral => referral.Command).ToList();
        var children = await (from command in context.Set<FilingCommandRow>().AsNoTracking()
                              join dossier in context.Dossiers.AsNoTracking() on command.DossierId equals dossier.Id
                              where commands.Contains(command.CommandId)
                              select new { command.CommandId, Row = dossier }).ToDictionaryAsync(child => child.CommandId, child => child.Row, cancel);
        return [.. referrals.Select(referral => new LinkedDossier(referral.Procedure, referral.Unit, referral.At, children.GetValueOrDefault(referral.Command)))];
    }

    /// <summary>A referral is recorded right before its message is queued.</summary>
    private static IEnumerable<(string Procedure, string Unit, DateTimeOffset At, Guid Command)> Referrals(long parent, DossierTurn turn)
    {
        ChildReferred? referred = null;
        foreach (var happened in turn.Events)
        {
            if (happened is ChildReferred child)
            {
                referred = child;
            }
            else if (happened is MessageQueued { Kind: MessageKind.OpenChild } message && referred is not null)
            {
                yield return (referred.Procedure, referred.Unit, turn.At, new OutboxMessage(parent, message.No, message.Kind, message.Payload.Map).CommandId());
                referred = null;
            }
        }
    }
}
