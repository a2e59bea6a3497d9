using System.Text.Json;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>Answers that an applicant puts right, as a program sends them: only what was sent is replaced, as of a form that shows those fields alone.</summary>
internal static class OwnCorrections
{
    /// <summary>What a form would have sent, null where nothing was; otherwise why it cannot be read.</summary>
    public static (Dictionary<string, string[]>? Sent, Problem? Why) Read(OwnDossier own, JsonElement? answers)
    {
        if (answers is not { } given)
        {
            return (null, null);
        }

        var facts = own.Plan.Procedure!;
        var read = FormAnswers.OfApplicant(facts, given, "/answers");
        if (read.Wrong.Count > 0)
        {
            return (null, Problems.Unreadable(read.Wrong));
        }

        var form = read.Typed.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        form[FormPlace.Shown] = [.. facts.Fields.Select(field => field.Id).Where(id => given.TryGetProperty(id, out _))];
        return (form, null);
    }
}
