using WorkflowEngine.Dossiers;
using WorkflowEngine.Issuing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Desk;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>What became of a result after it was issued, as programs are told.</summary>
internal static class ResultChanges
{
    /// <summary>inForce, corrected, replaced or revoked; null before a result is issued.</summary>
    public static string? StateOf(Dossier dossier) => dossier.Result is null ? null
        : dossier.Revisions is [.., { } last] ? NameOf(last.Change)
        : "inForce";

    public static IReadOnlyList<ResultChangeView>? Of(Dossier dossier, ProcedureFacts? facts, Text text, bool revealed) => dossier.Revisions.IsEmpty ? null :
    [
        .. dossier.Revisions.Select(revision => new ResultChangeView(NameOf(revision.Change), revision.Number, revision.Article, revision.At)
        {
            OldNumber = revision.Change == ResultChange.Replaced ? revision.Old : null,
            Reason = revision.Reason,
            Fixed = [.. ResultAnswers.FixesOf(facts, revision.Fixed).Select(fix => new ResultFixView(
                fix.Id, text[fix.Label], text[ResultText.Say(fix, fix.Was, revealed)], text[ResultText.Say(fix, fix.Now, revealed)]))],
        }),
    ];

    private static string NameOf(ResultChange change) => change switch
    {
        ResultChange.Corrected => "corrected",
        ResultChange.Replaced => "replaced",
        _ => "revoked",
    };
}
