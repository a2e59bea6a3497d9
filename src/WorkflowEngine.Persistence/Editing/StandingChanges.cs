using MediatR;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Whether a procedure takes new dossiers: suspended, resumed, repealed, taken back.</summary>
internal sealed class StandingChanges(Editors editors) :
    IRequestHandler<SuspendProcedure, EditingAnswer>,
    IRequestHandler<ResumeProcedure, EditingAnswer>,
    IRequestHandler<RepealProcedure, EditingAnswer>,
    IRequestHandler<RetractVersion, EditingAnswer>
{
    private static readonly VersionStatus[] InUse = [VersionStatus.Published, VersionStatus.Suspended, VersionStatus.Retired, VersionStatus.Retracted];

    public Task<EditingAnswer> Handle(SuspendProcedure request, CancellationToken cancellationToken) => ChangeAsync(
        request.Definition,
        [VersionStatus.Published],
        VersionStatus.Suspended,
        new DefinitionActRow { Kind = DefinitionActKind.Suspended, Person = request.Actor, Note = request.Reason.Trim() },
        cancellationToken);

    public Task<EditingAnswer> Handle(ResumeProcedure request, CancellationToken cancellationToken) => ChangeAsync(
        request.Definition,
        [VersionStatus.Suspended],
        VersionStatus.Published,
        new DefinitionActRow { Kind = DefinitionActKind.Resumed, Person = request.Actor, Note = request.Note },
        cancellationToken);

    public Task<EditingAnswer> Handle(RepealProcedure request, CancellationToken cancellationToken) => ChangeAsync(
        request.Definition,
        [VersionStatus.Published, VersionStatus.Suspended],
        VersionStatus.Retired,
        new DefinitionActRow
        {
            Kind = DefinitionActKind.Repealed,
            Person = request.Actor,
            Note = request.Reason.Trim(),
            DecisionNumber = request.DecisionNumber.Trim(),
        },
        cancellationToken);

    public Task<EditingAnswer> Handle(RetractVersion request, CancellationToken cancellationToken) => ChangeAsync(
        request.Definition,
        [VersionStatus.Published, VersionStatus.Suspended],
        VersionStatus.Retracted,
        new DefinitionActRow { Kind = DefinitionActKind.Retracted, Person = request.Actor, Note = request.Note },
        cancellationToken);

    private async Task<EditingAnswer> ChangeAsync(
        string definition, VersionStatus[] from, VersionStatus to, DefinitionActRow act, CancellationToken cancel)
    {
        await using var turn = await editors.ToldAsync(definition, cancel);
        if (turn.Latest is null)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        var current = turn.Versions.FirstOrDefault(version => InUse.Contains(version.Status));
        if (current?.Status == to)
        {
            return EditingAnswer.Done(await turn.ReadAsync(current.Number, cancel)) with { AlreadyDone = true };
        }

        if (current is null || !from.Contains(current.Status))
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NotInUse(current?.Status, from));
        }

        var row = await turn.RowAsync(current.Number, cancel);
        row.Status = to;
        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = row.Number,
                Revision = row.Revision,
                Kind = act.Kind,
                Person = act.Person,
                Note = act.Note,
                DecisionNumber = act.DecisionNumber,
            },
            cancel);
        await turn.Context.SaveChangesAsync(cancel);
        var version = await turn.ReadAsync(row.Number, cancel);
        await turn.CommitAsync(cancel);
        await editors.Catalogue.RefreshAsync(cancel);
        return EditingAnswer.Done(version);
    }
}
