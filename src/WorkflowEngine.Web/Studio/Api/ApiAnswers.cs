using System.Collections.Immutable;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Verification;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>
/// Refusals in the form in which the drawing shows them: it shows those of status 400 alone, so whatever is the author's to
/// know has that status, and our page reads the rest of the answer.
/// </summary>
internal static class ApiAnswers
{
    private const int MostSentences = 12;

    public static IResult Refused(Text text, params ReadOnlySpan<Sentence> sentences) => Answer(400, [.. sentences.ToArray().Select(sentence => text[sentence])], null);

    /// <summary>What a command was refused for; with the findings, in a conflict who saved what meanwhile, and whether the draft itself was kept.</summary>
    public static IResult Refused(Text text, EditingAnswer answer, bool isSaved = false)
    {
        var refusal = answer.Refusal!;
        var errors = answer.Findings.Where(finding => finding.IsError).ToList();
        var sentences = new List<string> { text[refusal.Sentence] };
        sentences.AddRange(errors.Select(finding => text[finding.Sentence]).Where(sentence => !sentences[0].Contains(sentence, StringComparison.Ordinal)).Distinct().Take(MostSentences));
        var more = new JsonObject { ["kind"] = refusal.Kind.ToString(), ["findings"] = FindingsBody.Of(answer.Findings, text), ["saved"] = isSaved };
        if (refusal.Theirs is { } theirs)
        {
            more["theirs"] = new JsonObject { ["versionId"] = theirs.VersionId, ["version"] = theirs.Number, ["revision"] = theirs.Revision };
        }

        return Answer(StatusOf(refusal.Kind), sentences, more);
    }

    private static int StatusOf(EditingRefusalKind kind) => kind switch
    {
        EditingRefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
        EditingRefusalKind.NotFound => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status400BadRequest,
    };

    private static IResult Answer(int status, List<string> sentences, JsonObject? more)
    {
        var body = new JsonObject
        {
            ["statusCode"] = status,
            ["message"] = sentences[0],
            ["errors"] = new JsonObject { ["generalErrors"] = new JsonArray([.. sentences.Select(sentence => (JsonNode)sentence)]) },
        };
        if (more is not null)
        {
            body["workflowEngine"] = more;
        }

        return Results.Json(body, statusCode: status);
    }
}

/// <summary>Findings as our page lists them.</summary>
internal static class FindingsBody
{
    public static JsonArray Of(ImmutableArray<Finding> findings, Text text) =>
    [
        .. findings.Where(finding => finding.Severity != FindingSeverity.Note).Select(finding => new JsonObject
        {
            ["code"] = finding.Code,
            ["severity"] = finding.IsError ? "error" : "warning",
            ["step"] = finding.StepId,
            ["member"] = finding.Member,
            ["sentence"] = text[finding.Sentence],
            ["wayOut"] = text[finding.WayOut],
            ["path"] = new JsonArray([.. finding.Path.Select(step => (JsonNode)step)]),
        }),
    ];
}
