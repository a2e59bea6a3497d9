using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;

namespace WorkflowEngine.Web.Feedback;

/// <summary>A published answer as everybody reads it.</summary>
public sealed record PublishedLine(DateTimeOffset At, string Unit, string? Procedure, PetitionOutcome Outcome, string Question, string Answer)
{
    /// <summary>Number of the petition, which nobody is shown; it tells answers of one moment apart.</summary>
    public long Petition { get; init; }

    internal static async Task<IReadOnlyList<PublishedLine>> ReadAsync(FeedbackDesk desk, IQueryable<PublishedAnswerRow> rows, int most, CancellationToken cancel) =>
    [
        .. (await rows.Take(most).ToListAsync(cancel)).Select(row => new PublishedLine(
            row.At,
            desk.NameOf(row.Unit),
            row.Procedure is { } code ? desk.Catalogue.FindProcedure(code)?.Facts?.Name.In(desk.Words.Text.Language) ?? code : null,
            row.Outcome,
            row.Question,
            row.Answer) { Petition = row.PetitionId }),
    ];
}
