using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Feedback;

namespace WorkflowEngine.Web.Api.Petitions;

/// <summary>A petition in a list.</summary>
/// <param name="Status">received, assigned, waitsForMore, answered, published, refused.</param>
internal sealed record PetitionLine(string Code, string Summary, string Status, string Unit, DateTimeOffset At)
{
    /// <summary>By when what is next has to be done.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Code of who is to answer.</summary>
    public string? Person { get; init; }

    public static PetitionLine Of(PetitionRow row, string summary, bool officials) => new(row.Code, summary, Fields.Small(row.Status.ToString()), row.Unit, row.At)
    {
        Due = row.Due,
        Person = officials ? row.Person : null,
    };
}

/// <summary>How a petition stands.</summary>
internal sealed record PetitionView(string Code, string Status, DateTimeOffset At, string Unit, string Summary, string Story)
{
    /// <summary>What it is about, in words.</summary>
    public required string About { get; init; }

    public DateTimeOffset AnswerBy { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>upheld, partlyUpheld, notUpheld.</summary>
    public string? Outcome { get; init; }

    public AnswerView? Answer { get; init; }

    /// <summary>What more is asked of who wrote.</summary>
    public string? Asked { get; init; }

    public RefusalView? Refused { get; init; }

    public bool? Satisfied { get; init; }

    public bool Escalated { get; init; }

    public static PetitionView Of(KnownPetition known, FeedbackDesk desk)
    {
        var (row, petition) = (known.Row, known.Petition);
        return new PetitionView(row.Code, Fields.Small(row.Status.ToString()), row.At, row.Unit, petition.Title, petition.Text)
        {
            About = desk.AboutOf(petition.About),
            AnswerBy = row.ResolveBy,
            AnsweredAt = row.AnsweredAt,
            Outcome = row.Outcome is { } outcome ? Fields.Small(outcome.ToString()) : null,
            Answer = petition.Answer is { } answer ? new AnswerView(answer.Done, answer.Reason, answer.Article) : null,
            Asked = petition.Status == PetitionStatus.WaitsForMore ? known.History.Select(turn => turn.Event).OfType<MoreAsked>().LastOrDefault()?.What : null,
            Refused = petition.Refusal is { } refusal ? new RefusalView(refusal.Ground, refusal.Reason) : null,
            Satisfied = row.Satisfied,
            Escalated = row.Escalated,
        };
    }
}

/// <summary>What was answered.</summary>
/// <param name="Done">What was put right.</param>
/// <param name="Reason">Why not, or not in full, with its article of law.</param>
internal sealed record AnswerView(string? Done, string? Reason, string? Article);

/// <summary>Why it is not dealt with.</summary>
internal sealed record RefusalView(string Ground, string Reason);

/// <summary>A petition for an official who may read it.</summary>
/// <param name="MaySort">They give it out, pass it on, refuse and publish.</param>
/// <param name="MayAnswer">They were named to answer.</param>
internal sealed record PetitionCaseView(PetitionView Petition, bool MaySort, bool MayAnswer)
{
    /// <summary>How to reach who wrote; missing where nobody can be reached.</summary>
    public string? Contact { get; init; }

    /// <summary>Who could answer it.</summary>
    public required IReadOnlyList<CandidateView> Candidates { get; init; }

    /// <summary>On which grounds it may be refused.</summary>
    public required IReadOnlyList<GroundView> Grounds { get; init; }
}

/// <summary>Somebody who could answer, in one of their units.</summary>
internal sealed record CandidateView(string Person, string Name, string Unit);

/// <summary>A ground of refusal.</summary>
internal sealed record GroundView(string Id, string Words);
