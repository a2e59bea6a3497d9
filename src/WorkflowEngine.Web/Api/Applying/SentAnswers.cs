using System.Text.Json;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>All answers of a form as a program sends them, held against those that stand.</summary>
internal static class SentAnswers
{
    /// <summary>
    /// The answers in the place of those before. What was chosen about papers stands among what was typed and stays; so do
    /// answers that wait for a choice, unless the program has seen them.
    /// </summary>
    public static TypedMap Put(TypedMap before, TypedMap sent, bool hasSeen)
    {
        var kept = FormMerge.WithoutPages(before);
        kept = kept.RemoveRange(kept.Keys.Where(place => place.StartsWith(FormPlace.Fields, StringComparison.Ordinal)));
        return (hasSeen ? OtherAnswers.None(kept) : kept).SetItems(sent);
    }

    /// <summary>Fields whose answer is another than the one that stands: what stands is expected, what was sent was found.</summary>
    public static IReadOnlyList<ProblemPart> Differing(FilingCase filing, JsonElement sent, Answers words)
    {
        var typed = FormAnswers.OfApplicant(filing.Facts, sent, "/answers").Typed;
        return
        [
            .. filing.Facts.ApplicantFields
                .Where(field => FieldState.Of(typed, FormPlace.Of(field.Id)) != FieldState.Of(filing.Draft.Typed, FormPlace.Of(field.Id)))
                .Select(field => new ProblemPart(FormAnswers.PointerOf(FormPlace.Of(field.Id), "/answers"), new Sentence(field.Label.Vi, field.Label.En))
                {
                    Expected = string.Join("; ", words.Of(field, filing.Draft.Typed)),
                    Found = string.Join("; ", words.Of(field, typed)),
                }),
        ];
    }
}
