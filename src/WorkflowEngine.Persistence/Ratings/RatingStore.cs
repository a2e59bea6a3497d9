using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Ratings;

/// <summary>A dossier that has ended and may be rated by whom it concerns.</summary>
public sealed record RatedDossier(long Id, string Code, string Procedure, string Unit, DateOnly EndedOn);

/// <summary>What one unit's applicants answered in a period.</summary>
public sealed record UnitRatings(string Unit, int Answers, int Points, int Most, int Satisfied);

/// <summary>Keeps how applicants rate what was done for them: one answer a dossier.</summary>
public sealed class RatingStore(WorkflowDbContext context, Seals seals)
{
    private const int LongestComment = 2_000;

    /// <summary>Whether the dossier was rated already.</summary>
    public Task<bool> IsRatedAsync(long dossier, CancellationToken cancel = default) =>
        context.Set<DossierRatedRow>().AnyAsync(row => row.DossierId == dossier, cancel);

    /// <summary>Keeps an answer. A sentence says why not.</summary>
    public async Task<Sentence?> RateAsync(
        RatedDossier dossier, Questionnaire questionnaire, RatingGiven given, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (dossier.EndedOn.AddDays(questionnaire.DaysOpen) < given.Today)
        {
            return new Sentence(
                $"Hồ sơ chỉ được đánh giá trong {questionnaire.DaysOpen} ngày sau khi kết thúc.",
                $"A dossier is rated within {questionnaire.DaysOpen} days after its end.");
        }

        if (questionnaire.Points(given.Answers, out var missing) is not { } points)
        {
            return missing;
        }

        if (given.Comment is { Length: > LongestComment })
        {
            return new Sentence($"Ý kiến dài không quá {LongestComment} ký tự.", $"A comment has at most {LongestComment} signs.");
        }

        var id = given.Anonymous ? Guid.NewGuid() : Guid.CreateVersion7(now);
        context.Add(new DossierRatedRow { DossierId = dossier.Id });
        context.Add(new RatingRow
        {
            Id = id,
            Questionnaire = questionnaire.Head.Id,
            QuestionnaireFrom = questionnaire.Head.ValidFrom,
            Procedure = dossier.Procedure,
            Unit = dossier.Unit,
            Day = given.Anonymous ? new DateOnly(given.Today.Year, given.Today.Month, 1) : given.Today,
            Points = points,
            Most = questionnaire.Most,
            Answers = JsonSerializer.Serialize(questionnaire.Questions.ToDictionary(question => question.Id, question => given.Answers[question.Id])),
            Comment = string.IsNullOrWhiteSpace(given.Comment) ? null : seals.SealRow($"rating:{id:N}", Encoding.UTF8.GetBytes(given.Comment.Trim())),
            Dossier = given.Anonymous ? null : dossier.Code,
        });
        try
        {
            await context.SaveChangesAsync(cancel);
            context.ChangeTracker.Clear();
            return null;
        }
        catch (DbUpdateException taken) when (taken.IsTaken())
        {
            context.ChangeTracker.Clear();
            return new Sentence("Hồ sơ này đã được đánh giá.", "This dossier was rated already.");
        }
    }

    /// <summary>The figures of units between two days, by unit. Whoever has at least half of the points is satisfied.</summary>
    public async Task<IReadOnlyList<UnitRatings>> FiguresAsync(DateOnly from, DateOnly to, CancellationToken cancel = default) =>
        await Between(from, to)
            .GroupBy(row => row.Unit)
            .OrderBy(group => group.Key)
            .Select(group => new UnitRatings(
                group.Key, group.Count(), group.Sum(row => row.Points), group.Sum(row => row.Most), group.Sum(row => row.Points * 2 >= row.Most ? 1 : 0)))
            .ToListAsync(cancel);

    /// <summary>The answers behind a unit's figures, the latest first.</summary>
    public async Task<IReadOnlyList<RatingRow>> ListAsync(string unit, DateOnly from, DateOnly to, int most, CancellationToken cancel = default) =>
        await Between(from, to).Where(row => row.Unit == unit).OrderByDescending(row => row.Day).ThenBy(row => row.Id).Take(most).ToListAsync(cancel);

    /// <summary>What somebody wrote beside their answers; null when nothing.</summary>
    public string? CommentOf(RatingRow row) => row.Comment is { } box ? Encoding.UTF8.GetString(seals.OpenRow($"rating:{row.Id:N}", box)) : null;

    private IQueryable<RatingRow> Between(DateOnly from, DateOnly to) =>
        context.Set<RatingRow>().AsNoTracking().Where(row => row.Day >= from && row.Day <= to);
}

/// <summary>What somebody answers.</summary>
/// <param name="Answers">Id of the choice by question.</param>
public sealed record RatingGiven(IReadOnlyDictionary<string, string> Answers, DateOnly Today)
{
    public string? Comment { get; init; }

    public bool Anonymous { get; init; }
}
