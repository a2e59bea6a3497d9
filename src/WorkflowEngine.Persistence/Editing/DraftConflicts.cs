using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Tells whether somebody else saved what an author was editing.</summary>
internal static class DraftConflicts
{
    /// <summary>The version that stands in the way; null when nothing does.</summary>
    public static async Task<VersionGlance?> FindAsync(EditingTurn turn, SaveDefinitionDraft command, CancellationToken cancel)
    {
        if (turn.Latest is not { } latest || IsOwn(latest.Session, command.Session) || command.BaseVersionId is null)
        {
            return turn.Latest is { IsDraft: true } other && command is { BaseVersionId: null } && !IsOwn(other.Session, command.Session) && other.Author != command.Actor
                ? other
                : null;
        }

        var (versionId, named) = RevisionId.Read(command.BaseVersionId);
        if (versionId != latest.VersionId)
        {
            return latest;
        }

        return (command.BaseRevision ?? named) is { } revision && revision != latest.Revision && !await AllOwnSinceAsync(turn, command, revision, cancel)
            ? latest
            : null;
    }

    public static Sentence Words(Editors editors, VersionGlance theirs)
    {
        var (who, when) = (editors.NameOf(theirs.Author), editors.MomentOf(theirs.SavedAt));
        return new Sentence(
            $"{who.Vi} đã lưu bản {theirs.Number} lúc {when.Vi}, sau khi bạn mở để sửa. Nội dung của bạn chưa thay vào bản đó nhưng đã được giữ lại; so hai bản rồi chọn.",
            $"{who.En} saved version {theirs.Number} at {when.En}, after you had opened it. Yours did not replace it but is kept; compare the two and choose.");
    }

    private static bool IsOwn(string? theirs, string? session) => session is not null && theirs == session;

    /// <summary>Whether each save after the one that was opened came from the same tab.</summary>
    private static async Task<bool> AllOwnSinceAsync(EditingTurn turn, SaveDefinitionDraft command, long revision, CancellationToken cancel) =>
        command.Session is not null && revision < turn.Latest!.Revision
        && !await turn.Context.Set<DefinitionSaveRow>()
            .AnyAsync(save => save.DefinitionId == turn.Definition && save.Number == turn.Latest.Number && save.Revision > revision && save.Session != command.Session, cancel);
}
