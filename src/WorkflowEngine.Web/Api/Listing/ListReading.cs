using Microsoft.Extensions.Primitives;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Inbox;

namespace WorkflowEngine.Web.Api.Listing;

/// <summary>How programs say which part of the work they ask for.</summary>
internal static class ListReading
{
    /// <summary>Parts that mean nothing, or that this official may not ask for: a list that silently shows something else would mislead a program.</summary>
    /// <param name="asked">What was asked, by name.</param>
    /// <param name="query">What was understood.</param>
    /// <param name="place">Where a part stands in the request, before its name.</param>
    public static IEnumerable<ProblemPart> Unread(IEnumerable<KeyValuePair<string, StringValues>> asked, InboxQuery query, string place)
    {
        var taken = query.Narrowing().Select(pair => pair.Name).Append("view").ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in asked.Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            if (!taken.Contains(name) && (name, value.ToString()) is not ("sort", "due"))
            {
                yield return new ProblemPart(place + name, ProblemText.WrongKind) { Found = value };
            }

            if (name == "view" && InboxViews.All.First(known => known.View == query.View).Key != value)
            {
                yield return new ProblemPart(place + name, ProblemText.WrongKind) { Expected = string.Join(", ", InboxViews.All.Select(known => known.Key)), Found = value };
            }
        }
    }
}
