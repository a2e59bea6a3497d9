namespace WorkflowEngine.Persistence.Editing;

/// <summary>Reads from the acts of a document how far the approval of a version is.</summary>
internal static class Approvals
{
    public static readonly DefinitionActKind[] Kinds = [DefinitionActKind.Submitted, DefinitionActKind.Approved, DefinitionActKind.SentBack];

    /// <param name="acts">Acts of these kinds, of any version, in the order in which they were done.</param>
    /// <param name="number">The version.</param>
    /// <param name="revision">Its count of saves now: what was decided for an earlier one no longer holds.</param>
    public static ApprovalState? Of(IEnumerable<DefinitionActRow> acts, int number, long revision)
    {
        DefinitionActRow? sent = null, decided = null;
        foreach (var act in acts.Where(act => act.Number == number && Kinds.Contains(act.Kind)))
        {
            (sent, decided) = act.Kind == DefinitionActKind.Submitted ? (act, null) : (sent, act);
        }

        // An approval may be given without having been asked for.
        if ((sent ?? decided) is not { } first)
        {
            return null;
        }

        return new ApprovalState(StageOf(decided ?? first, revision), first.Person, first.At)
        {
            SubmitNote = sent?.Note,
            DecidedBy = decided?.Person,
            DecidedAt = decided?.At,
            Note = decided?.Note,
            DecisionNumber = decided?.DecisionNumber,
            DecisionDate = decided?.DecisionDate,
        };
    }

    private static ApprovalStage StageOf(DefinitionActRow last, long revision) => last.Kind switch
    {
        DefinitionActKind.SentBack => ApprovalStage.SentBack,
        _ when last.Revision != revision => ApprovalStage.Voided,
        DefinitionActKind.Approved => ApprovalStage.Approved,
        _ => ApprovalStage.Submitted,
    };
}
