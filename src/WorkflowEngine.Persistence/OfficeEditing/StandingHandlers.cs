using System.Collections.Immutable;
using MediatR;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Reasons;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>Keeps and publishes at once what officials say of their own absences and delegations.</summary>
internal sealed class StandingHandlers(Editors editors) :
    IRequestHandler<DeclareAbsence, OfficeAnswer>,
    IRequestHandler<DelegateRoles, OfficeAnswer>,
    IRequestHandler<EndStanding, OfficeAnswer>
{
    public Task<OfficeAnswer> Handle(DeclareAbsence request, CancellationToken cancellationToken) =>
        ChangeAsync(
            request,
            CheckDays(request.Person, request.From, request.To) ?? CheckOther(request.Person, request.StandIn, request.From)
                ?? (ReasonOf(request) is null ? StandingSentences.NoReason : null),
            sheet =>
            {
                sheet.Add(request, ReasonOf(request)!.Name);
                return null;
            },
            cancellationToken);

    public Task<OfficeAnswer> Handle(DelegateRoles request, CancellationToken cancellationToken) =>
        ChangeAsync(
            request,
            CheckDays(request.Actor, request.From, request.To)
                ?? (string.IsNullOrEmpty(request.Taker) ? StandingSentences.NoTaker : CheckOther(request.Actor, request.Taker, request.From))
                ?? (request.Roles.IsDefaultOrEmpty ? StandingSentences.NoRoles : null)
                ?? (string.IsNullOrWhiteSpace(request.Basis) ? StandingSentences.NoBasis : null),
            sheet =>
            {
                sheet.Add(request);
                return null;
            },
            cancellationToken);

    public Task<OfficeAnswer> Handle(EndStanding request, CancellationToken cancellationToken) =>
        ChangeAsync(request, request is { Delegation: true, For: not null } ? StandingSentences.OnlyOneself : null, sheet => sheet.End(request, editors.Today) ? null : StandingSentences.Gone, cancellationToken);

    /// <summary>What somebody has declared, newest first.</summary>
    public static async Task<ImmutableArray<DeclaredStanding>> ReadAsync(WorkflowDbContext context, string person, CancellationToken cancel)
    {
        var holds = await OfficeChange.PublishedAsync(context, StandingSheet.NameOf(person), cancel);
        return holds is null ? [] : StandingSheet.Of(person, holds.Content).Read();
    }

    private Reason? ReasonOf(DeclareAbsence absence) =>
        ReasonList.Find(editors.Catalogue.Current.Office?.Reasons ?? [], ReasonList.Absence, absence.Reason, editors.Today);

    private async Task<OfficeAnswer> ChangeAsync(IStandingCommand command, Sentence? wrong, Func<StandingSheet, Sentence?> change, CancellationToken cancel)
    {
        if ((wrong ?? CheckHead(command)) is { } unfit)
        {
            return OfficeAnswer.Refused(unfit);
        }

        return await OfficeChange.MakeAsync(
            editors,
            (StandingSheet.NameOf(command.Person), command.Actor),
            before =>
            {
                var sheet = StandingSheet.Of(command.Person, before);
                return change(sheet) is { } refusal ? (null, refusal) : (sheet.Text, null);
            },
            cancel);
    }

    /// <summary>Of a colleague speaks only who assigns the work where they have a position.</summary>
    private Sentence? CheckHead(IStandingCommand command) =>
        command.For is null || editors.Catalogue.Current.Office is { } office && office.Snapshot.LeadsInWork(command.Actor, command.For, editors.Today)
            ? null
            : StandingSentences.NotTheirHead;

    private Sentence? CheckDays(string actor, DateOnly from, DateOnly to) =>
        editors.Catalogue.Current.Office?.Snapshot.FindPerson(actor) is null ? StandingSentences.NoPerson
        : from < editors.Today ? StandingSentences.Past
        : to < from ? StandingSentences.Backwards
        : null;

    private Sentence? CheckOther(string actor, string? other, DateOnly from) =>
        other is null ? null
        : other == actor ? StandingSentences.Self
        : editors.Catalogue.Current.Office!.Snapshot.PositionsOf(other, from).Any() ? null
        : StandingSentences.NoSuchColleague;
}

/// <summary>Reads what officials declared of themselves.</summary>
public sealed class Standings(IDbContextFactory<WorkflowDbContext> contexts)
{
    public async Task<ImmutableArray<DeclaredStanding>> OfAsync(string person, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await StandingHandlers.ReadAsync(context, person, cancel);
    }
}
