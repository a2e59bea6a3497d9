using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>A free part of the draft: as the template fills it, and as it stands.</summary>
public sealed record DraftPart(string Id, string Label, string Filled, string Words)
{
    public bool IsChanged => Words != Filled;

    internal static IReadOnlyList<DraftPart> Of(IReadOnlyList<TemplatePart> parts, ValueMap words) =>
        [.. parts.DistinctBy(part => part.Id).Select(part => new DraftPart(part.Id, part.Label, part.Filled, words[part.Id].TextOrNull ?? part.Filled))];
}

/// <summary>The text of a result as it would be issued now, for whoever prepares, checks or signs it.</summary>
/// <param name="Name">Name of the template's result.</param>
/// <param name="Text">The text with the words that were given; null when it cannot be made yet.</param>
/// <param name="Why">Why it cannot be made yet.</param>
public sealed record ResultDraft(string Name, string? Text, Sentence? Why)
{
    /// <summary>What may be worded otherwise; all else is locked.</summary>
    public IReadOnlyList<DraftPart> Parts { get; init; } = [];

    /// <summary>Who worded it otherwise, at which step and when; null when nobody did.</summary>
    public LetterDraft? Draft { get; init; }

    /// <summary>It is plain text, not HTML.</summary>
    public bool IsText { get; init; }

    /// <summary>The draft of a dossier whose result is to be issued as a letter; null when there is none to issue.</summary>
    /// <param name="by">Code of the reader, who signs where no step is named for that.</param>
    public static ResultDraft? Of(Plan plan, Dossier dossier, Facts facts, string by)
    {
        var burst = new Burst(plan, dossier, facts);
        if (dossier is not { Filing: not null, Result: null, Lifecycle: Lifecycle.Running } || burst.IssuingStep is not { } issuing)
        {
            return null;
        }

        var settings = issuing.Of<Issue.IssueSettings>();
        var name = plan.Procedure?.Results.FirstOrDefault(result => result.Code == settings.Result)?.Name.Vi ?? issuing.Label;
        var draft = dossier.DraftOf(settings.Template!);
        var words = draft?.Parts.Map ?? ValueMap.Empty;
        try
        {
            var (text, parts) = burst.TryResult(issuing, by, words);
            return new ResultDraft(name, text, null)
            {
                Parts = DraftPart.Of(parts, words),
                Draft = draft,
                IsText = !text.Contains('<', StringComparison.Ordinal),
            };
        }
        catch (Stuck stuck)
        {
            return new ResultDraft(name, null, stuck.Sentence) { Draft = draft };
        }
    }
}
