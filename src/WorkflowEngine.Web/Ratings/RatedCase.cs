using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Ratings;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Ratings;

/// <summary>A dossier that its applicant may rate, with the questions of that day.</summary>
internal sealed record RatedCase(OwnDossier Own, Questionnaire? Questionnaire, DateOnly EndedOn)
{
    /// <summary>Why it cannot be rated; null when it can.</summary>
    public Sentence? WhyNot { get; private init; }

    public RatedDossier Dossier => new(Own.Dossier.Id, Own.Code, Own.Filing.Procedure, Own.Filing.Unit, EndedOn);

    public static async Task<RatedCase> OfAsync(OwnDossier own, CatalogueState catalogue, RatingStore ratings, CancellationToken cancel)
    {
        // A result may be corrected long after the end; that opens no new time to rate.
        var last = own.Turns.FirstOrDefault(turn => turn.Events.OfType<DossierEnded>().Any()) ?? own.Turns[^1];
        var ended = own.Facts.Calendar.LocalDay(last.At);
        var questionnaire = DatedDocument.InForce(catalogue.Office?.Questionnaires ?? [], own.Facts.Today);
        return new RatedCase(own, questionnaire, ended)
        {
            WhyNot = own.Dossier.Lifecycle == Lifecycle.Running ? RatingText.NotEnded
                : questionnaire is null ? RatingText.NoQuestions
                : await ratings.IsRatedAsync(own.Dossier.Id, cancel) ? RatingText.Rated
                : ended.AddDays(questionnaire.DaysOpen) < own.Facts.Today ? Over(questionnaire.DaysOpen)
                : null,
        };
    }

    /// <summary>Questions that were not answered with one of their choices, and what to say.</summary>
    public IEnumerable<(string Question, Sentence Sentence)> Missing(IReadOnlyDictionary<string, string> given) => (Questionnaire?.Questions ?? [])
        .Where(question => question.Choices.All(choice => choice.Id != given.GetValueOrDefault(question.Id)))
        .Select(question => (question.Id, question.Missing));

    private static Sentence Over(int days) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, RatingText.Over.Vi, days),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, RatingText.Over.En, days));
}
