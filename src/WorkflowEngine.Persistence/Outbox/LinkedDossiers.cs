using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>A referral of a parent, with the child that it opened; no row while it is on its way.</summary>
public sealed record LinkedDossier(string Procedure, string Unit, DateTimeOffset ReferredAt, DossierRow? Row)
{
    /// <summary>The child as it stands; null while it is on its way, and once it has ended.</summary>
    public Dossier? Running { get; init; }

    /// <summary>Number of the result that it issued; null without one.</summary>
    public string? Result { get; init; }
}

/// <summary>Finds the children of linked procedures by the messages that opened them, all of them with the same few queries.</summary>
public sealed class LinkedDossiers(WorkflowDbContext context, DossierGlances glances)
{
    /// <summary>The children of a dossier in the order in which they were referred.</summary>
    public async Task<IReadOnlyList<LinkedDossier>> OfAsync(long parent, IEnumerable<DossierTurn> turns, CancellationToken cancel = default)
    {
        var referrals = turns.SelectMany(turn => Referrals(parent, turn)).ToList();
        if (referrals.Count == 0)
        {
            return [];
        }

        var children = (await ChildrenAsync([.. referrals.Select(referral => referral.Command)], cancel)).ToDictionary(child => child.Command, child => child.Row);
        var running = await glances.ReadAsync([.. children.Values.Where(row => row.EndedAt is null).Select(row => row.Id)], cancel);
        var results = await ResultsAsync([.. children.Values.Where(row => row.EndedAt is not null).Select(row => row.Id)], cancel);
        return [.. referrals.Select(referral => Of(referral, children.GetValueOrDefault(referral.Command)))];

        LinkedDossier Of((string Procedure, string Unit, DateTimeOffset At, Guid Command) referral, DossierRow? row)
        {
            var known = row is null ? null : running.GetValueOrDefault(row.Id);
            return new LinkedDossier(referral.Procedure, referral.Unit, referral.At, row)
            {
                Running = known,
                Result = known?.Result?.Number ?? (row is null ? null : results.GetValueOrDefault(row.Id)),
            };
        }
    }

    /// <summary>The running children of running dossiers, by the number of their parent.</summary>
    /// <param name="parents">Dossiers whose procedures refer to others.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ILookup<long, Dossier>> RunningAsync(IReadOnlyCollection<Dossier> parents, CancellationToken cancel = default)
    {
        var openings = parents
            .SelectMany(parent => Enumerable.Range(1, parent.LastMessage).Select(no => (Parent: parent.Id, Command: CommandOf(parent.Id, no))))
            .ToDictionary(opening => opening.Command, opening => opening.Parent);
        var children = openings.Count == 0 ? [] : await ChildrenAsync([.. openings.Keys], cancel);
        var running = await glances.ReadAsync([.. children.Where(child => child.Row.EndedAt is null).Select(child => child.Row.Id)], cancel);
        return children.Where(child => running.ContainsKey(child.Row.Id)).ToLookup(child => openings[child.Command], child => running[child.Row.Id]);
    }

    private async Task<IReadOnlyList<(Guid Command, DossierRow Row)>> ChildrenAsync(IReadOnlyList<Guid> commands, CancellationToken cancel)
    {
        var found = await (from command in context.Set<FilingCommandRow>().AsNoTracking()
                           join dossier in context.Dossiers.AsNoTracking() on command.DossierId equals dossier.Id
                           where commands.Contains(command.CommandId)
                           select new { command.CommandId, Row = dossier }).ToListAsync(cancel);
        return [.. found.Select(child => (child.CommandId, child.Row))];
    }

    /// <summary>Number of the last result of each dossier that has ended.</summary>
    private async Task<IReadOnlyDictionary<long, string>> ResultsAsync(IReadOnlyList<long> ended, CancellationToken cancel)
    {
        if (ended.Count == 0)
        {
            return new Dictionary<long, string>();
        }

        var rows = await context.Set<VaultEntryRow>().AsNoTracking().Where(row => ended.Contains(row.DossierId))
            .OrderBy(row => row.Revision).Select(row => new { row.DossierId, row.Number }).ToListAsync(cancel);
        return rows.GroupBy(row => row.DossierId).ToDictionary(of => of.Key, of => of.Last().Number);
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
                yield return (referred.Procedure, referred.Unit, turn.At, CommandOf(parent, message.No));
                referred = null;
            }
        }
    }

    private static Guid CommandOf(long parent, int no) => new OutboxMessage(parent, no, MessageKind.OpenChild, Values.ValueMap.Empty).CommandId();
}
