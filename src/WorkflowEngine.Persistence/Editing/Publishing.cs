using MediatR;
using WorkflowEngine.Office;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Publishes drafts: now, on a day, or after somebody else has approved them.</summary>
internal sealed class Publishing(Editors editors, Publisher publisher, Approving approving, DefinitionReader reader) :
    IRequestHandler<PublishVersion, EditingAnswer>,
    IRequestHandler<UnscheduleVersion, EditingAnswer>
{
    public async Task<EditingAnswer> Handle(PublishVersion request, CancellationToken cancellationToken)
    {
        if (await reader.ByNumberAsync(request.Definition, request.Number, cancellationToken) is not { } version)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (version.IsPublished)
        {
            return EditingAnswer.Done(version) with { AlreadyDone = true };
        }

        var day = request.On is { } on && on > editors.Today ? on : editors.Today;
        var mustBeApproved = publisher.NeedsApproval(version, day) is not null && version.Approval?.Stage != ApprovalStage.Approved;
        if (!mustBeApproved && !editors.May(request.Actor, Right.Publish))
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotAllowed, EditingText.MayNotPublish);
        }

        var found = await publisher.CheckAsync(version, cancellationToken);
        if (version.IsDraft && found.Errors.Count > 0)
        {
            return EditingAnswer.Refused(EditingRefusalKind.Findings, EditingText.Errors(found.Errors)) with { Findings = found.Findings };
        }

        if (version.IsDraft && mustBeApproved)
        {
            return await approving.SubmitAsync(version, request.Actor, request.Note, cancellationToken) with { Findings = found.Findings };
        }

        return version.IsDraft && day > editors.Today
            ? await ScheduleAsync(version, found, request, day, cancellationToken)
            : await publisher.PublishAsync(version, found, new PublishOrder(request.Actor, request.WarningsReason, request.Note, null), cancellationToken);
    }

    public async Task<EditingAnswer> Handle(UnscheduleVersion request, CancellationToken cancellationToken)
    {
        await using var turn = await editors.QuietAsync(request.Definition, cancellationToken);
        if (turn.Versions.FirstOrDefault(version => version.Number == request.Number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (now.PublishOn is null)
        {
            return EditingAnswer.Done(await turn.ReadAsync(now.Number, cancellationToken)) with { AlreadyDone = true };
        }

        (await turn.RowAsync(now.Number, cancellationToken)).PublishOn = null;
        await turn.ActAsync(
            new DefinitionActRow { Number = now.Number, Revision = now.Revision, Kind = DefinitionActKind.Unscheduled, Person = request.Actor },
            cancellationToken);
        return await turn.DoneAsync(now.Number, cancellationToken);
    }

    private async Task<EditingAnswer> ScheduleAsync(
        EditedVersion version, CheckedVersion found, PublishVersion command, DateOnly day, CancellationToken cancel)
    {
        await using var turn = await editors.QuietAsync(command.Definition, cancel);
        if (turn.Versions.FirstOrDefault(known => known.Number == command.Number) is not { IsDraft: true } now || now.Revision != version.Revision)
        {
            var theirs = turn.Versions.FirstOrDefault(known => known.Number == command.Number);
            return theirs is null
                ? EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown)
                : EditingAnswer.Refused(EditingRefusalKind.Conflict, EditingText.ChangedMeanwhile(editors.NameOf(theirs.Author), editors.MomentOf(theirs.SavedAt)));
        }

        if (now.PublishOn == day)
        {
            return EditingAnswer.Done(await turn.ReadAsync(now.Number, cancel)) with { AlreadyDone = true, Findings = found.Findings };
        }

        (await turn.RowAsync(now.Number, cancel)).PublishOn = day;
        await new PublishedWarnings(turn.Context, turn.Definition, now.Number).ReplaceAsync(found, (command.WarningsReason, command.Actor, turn.Now), cancel);
        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = now.Number,
                Revision = now.Revision,
                Kind = DefinitionActKind.Scheduled,
                Person = command.Actor,
                Note = command.Note,
                PublishOn = day,
            },
            cancel);
        return await turn.DoneAsync(now.Number, cancel) with { Findings = found.Findings };
    }
}
