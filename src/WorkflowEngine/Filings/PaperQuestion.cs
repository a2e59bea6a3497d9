using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Filings;

/// <summary>What a connected database is asked for one paper of one case.</summary>
/// <param name="CanAsk">Whether the case has anything to ask: false where the document says that it has not.</param>
/// <param name="Query">What is asked; null while answers are missing that it needs.</param>
public sealed record PaperQuestion(bool CanAsk, ValueMap? Query)
{
    private static readonly string[] ApplicantParts = ["kind", "name", "identity", "phone", "email", "address"];

    public static readonly PaperQuestion None = new(false, null);

    /// <summary>A map whose parts are all there is a question; one with a part missing waits for an answer; all else is none.</summary>
    internal static PaperQuestion Of(Value value)
    {
        if (value.Kind == ValueKind.Null)
        {
            return new PaperQuestion(true, null);
        }

        if (value.Kind != ValueKind.Map)
        {
            return None;
        }

        var query = value.MapOrEmpty;
        return new PaperQuestion(true, query.Count == 0 || query.Any(part => IsMissing(part.Value)) ? null : query);
    }

    /// <summary>With null for what is not answered yet: a rule then gives a part that is missing, and not no part at all.</summary>
    internal static FilingAnswers Whole(FilingAnswers answers, ProcedureFacts facts) => answers with
    {
        Fields = facts.Fields.Where(field => !answers.Fields.Contains(field.Id)).Aggregate(answers.Fields, (known, field) => known.With(field.Id, Value.Null)),
        Applicant = ApplicantParts.Where(part => !answers.Applicant.Contains(part)).Aggregate(answers.Applicant, (known, part) => known.With(part, Value.Null)),
    };

    private static bool IsMissing(Value value) => value.IsNull || (value.Kind == ValueKind.Text && string.IsNullOrWhiteSpace(value.AsText()));
}
