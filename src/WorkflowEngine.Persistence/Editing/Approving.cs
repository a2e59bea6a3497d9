using MediatR;
using Microsoft.EntityFrameworkCore;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Drafts are sent for approval, approved by somebody who wrote nothing of them, or sent back.</summary>
internal sealed class Approving(Editors editors, Publisher publisher, DefinitionReader reader) :
    IRequestHandler<SubmitVersion, EditingAnswer>,
    IRequestHandler<ApproveVersion, EditingAnswer>,
    IRequestHandler<SendBackVersion, EditingAnswer>
{
    public async Task<EditingAnswer> Handle(SubmitVersion request, CancellationToken cancellationToken)
    {
        if (await reader.ByNumberAsync(request.Definition, request.Number, cancellationToken) is not { } version)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        var found = await publisher.CheckAsync(version, cancellationToken);
        return found.Errors.Count > 0
            ? EditingAnswer.Refused(EditingRefusalKind.Findings, EditingText.Errors(found.Errors)) with { Findings = found.Findings }
            : await SubmitAsync(version, request.Actor, request.Note, cancellationToken) with { Findings = found.Findings };
    }

    public async Task<EditingAnswer> Handle(ApproveVersion request, CancellationToken cancellationToken)
    {
        if (request.DecisionDate > editors.Today)
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.DecisionAhead(request.DecisionDate));
        }

        await using var turn = await editors.QuietAsync(request.Definition, cancellationToken);
        if (Refuse(turn, request.Number) is { } refusal)
        {
            return refusal;
        }

        var now = turn.Versions.First(version => version.Number == request.Number);
        if ((await AuthorsAsync(turn, request.Number, cancellationToken)).Contains(request.Actor))
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotAllowed, EditingText.ApproverIsAuthor);
        }

        if (now.Approval!.Stage == ApprovalStage.Approved)
        {
            return EditingAnswer.Done(await turn.ReadAsync(now.Number, cancellationToken)) with { AlreadyDone = true };
        }

        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = now.Number,
                Revision = now.Revision,
                Kind = DefinitionActKind.Approved,
                Person = request.Actor,
                Note = request.Note.Trim(),
                DecisionNumber = request.DecisionNumber.Trim(),
                DecisionDate = request.DecisionDate,
            },
            cancellationToken);
        return await turn.DoneAsync(now.Number, cancellationToken);
    }

    public async Task<EditingAnswer> Handle(SendBackVersion request, CancellationToken cancellationToken)
    {
        await using var turn = await editors.QuietAsync(request.Definition, cancellationToken);
        if (Refuse(turn, request.Number) is { } refusal)
        {
            return refusal;
        }

        var row = await turn.RowAsync(request.Number, cancellationToken);
        row.PublishOn = null;
        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = row.Number,
                Revision = row.Revision,
                Kind = DefinitionActKind.SentBack,
                Person = request.Actor,
                Note = request.Reason.Trim(),
            },
            cancellationToken);
        return await turn.DoneAsync(row.Number, cancellationToken);
    }

    /// <summary>Sends a version for approval that the checks have found to be without errors.</summary>
    public async Task<EditingAnswer> SubmitAsync(EditedVersion version, string person, string? note, CancellationToken cancel)
    {
        await using var turn = await editors.QuietAsync(version.Definition, cancel);
        if (turn.Versions.FirstOrDefault(known => known.Number == version.Number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (!now.IsDraft)
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NotADraft(now));
        }

        if (now.Revision != version.Revision)
        {
            return EditingAnswer.Refused(EditingRefusalKind.Conflict, EditingText.ChangedMeanwhile(editors.NameOf(now.Author), editors.MomentOf(now.SavedAt)));
        }

        if (now.Approval?.Stage is ApprovalStage.Submitted or ApprovalStage.Approved)
        {
            return EditingAnswer.Done(await turn.ReadAsync(now.Number, cancel)) with { AlreadyDone = true, SentForApproval = true };
        }

        await turn.ActAsync(
            new DefinitionActRow { Number = now.Number, Revision = now.Revision, Kind = DefinitionActKind.Submitted, Person = person, Note = note },
            cancel);
        return await turn.DoneAsync(now.Number, cancel) with { SentForApproval = true };
    }

    /// <summary>Only what was sent as it is now is decided on.</summary>
    private static EditingAnswer? Refuse(EditingTurn turn, int number)
    {
        if (turn.Versions.FirstOrDefault(version => version.Number == number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        return now is { IsDraft: true, Approval.Stage: ApprovalStage.Submitted or ApprovalStage.Approved }
            ? null
            : EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NotSent(now));
    }

    /// <summary>Everybody who saved any version since the one last published: what they wrote may be in this one.</summary>
    private static async Task<HashSet<string>> AuthorsAsync(EditingTurn turn, int number, CancellationToken cancel)
    {
        var last = turn.Versions.Where(version => version.Number < number && version.PublishedAt is not null).Select(version => version.Number).DefaultIfEmpty(0).Max();
        var saved = await turn.Context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(save => save.DefinitionId == turn.Definition && save.Number > last && save.Number <= number && save.Revision > 0)
            .Select(save => save.Author).Distinct().ToListAsync(cancel);
        return [.. saved, .. turn.Versions.Where(version => version.Number > last && version.Number <= number).Select(version => version.Author)];
    }
}
