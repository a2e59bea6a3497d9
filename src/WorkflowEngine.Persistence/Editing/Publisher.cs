using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Makes a draft what new dossiers begin with, now; who asks for it and whether they may was looked at before.</summary>
internal sealed class Publisher(Editors editors, DefinitionGate gate, DefinitionReader reader)
{
    /// <summary>What the checks say of a version, and of the one that it would replace.</summary>
    public async Task<CheckedVersion> CheckAsync(EditedVersion version, CancellationToken cancel)
    {
        var before = await reader.PublishedAsync(version.Definition, cancel);
        return new CheckedVersion(await gate.CheckAsync(version.Read, cancel), before is null ? [] : await gate.CheckAsync(before.Read, cancel));
    }

    /// <summary>The rule by which a version needs approval on a day; null when it needs none.</summary>
    public ApprovalRule? NeedsApproval(EditedVersion version, DateOnly day) =>
        ApprovalRules.Needed(editors.Catalogue.Current.Office?.Approvals ?? [], version.Read.Document?.Procedure, day);

    /// <summary>The checks took long and held no lock; the version must still be the one that was checked.</summary>
    public async Task<EditingAnswer> PublishAsync(EditedVersion version, CheckedVersion found, PublishOrder order, CancellationToken cancel)
    {
        await using var turn = await editors.ToldAsync(version.Definition, cancel);
        if (await RefuseAsync(turn, version, cancel) is { } refusal)
        {
            return refusal with { Findings = found.Findings };
        }

        var row = await turn.RowAsync(version.Number, cancel);
        await MakeCurrentAsync(turn, row, found, order, cancel);
        var published = await turn.ReadAsync(row.Number, cancel);
        await turn.CommitAsync(cancel);
        await editors.Catalogue.RefreshAsync(cancel);
        return EditingAnswer.Done(published) with { Findings = found.Findings };
    }

    /// <summary>Within a turn: this version is published, the one before it superseded.</summary>
    public static async Task MakeCurrentAsync(
        EditingTurn turn, DefinitionVersionRow row, CheckedVersion found, PublishOrder order, CancellationToken cancel)
    {
        await VersionShelf.SupersedeAsync(turn.Context, turn.Definition, cancel);
        var isLatest = turn.Versions.All(version => version.Number <= row.Number);
        row.Status = VersionStatus.Published;
        row.PublishedAt = turn.Now;
        row.PublishOn = null;
        var pinned = await WorkflowClosure.PinAsync(turn.Context, Documents.WorkflowDocument.Read(row.Content).Document!, cancel);
        row.Content = pinned.WithVersion(row.VersionId, row.Number, isLatest, isPublished: true, row.CreatedAt).Write();
        await new PublishedWarnings(turn.Context, turn.Definition, row.Number).ReplaceAsync(found, (order.WarningsReason, order.Person, turn.Now), cancel);
        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = row.Number,
                Revision = row.Revision,
                Kind = DefinitionActKind.Published,
                Person = order.Person,
                Note = order.Note,
                From = order.From,
            },
            cancel);
        await turn.Context.SaveChangesAsync(cancel);
        await FindingLog.ReplaceAsync(turn.Context, [turn.Definition], [], turn.Now, cancel);
        await new SavedTexts(turn.Context, VersionGlances.Of(row)).ThinAsync(cancel);
    }

    private async Task<EditingAnswer?> RefuseAsync(EditingTurn turn, EditedVersion version, CancellationToken cancel)
    {
        if (turn.Versions.FirstOrDefault(known => known.Number == version.Number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (turn.Versions.Any(known => known.Status == VersionStatus.Retired))
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.IsRepealed);
        }

        if (!now.IsDraft)
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NotADraft(now));
        }

        if (now.Revision != version.Revision)
        {
            Sentence changed = EditingText.ChangedMeanwhile(editors.NameOf(now.Author), editors.MomentOf(now.SavedAt));
            return new EditingAnswer { Refusal = new EditingRefusal(EditingRefusalKind.Conflict, changed) { Theirs = await turn.ReadAsync(now.Number, cancel) } };
        }

        return NeedsApproval(version, editors.Today) is { } rule && now.Approval?.Stage != ApprovalStage.Approved
            ? EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NotApproved(rule.Why))
            : null;
    }
}

/// <summary>By whom and with which words something is published.</summary>
/// <param name="From">The older version that it was made from; null when it was not.</param>
internal sealed record PublishOrder(string Person, string? WarningsReason, string? Note, int? From);
