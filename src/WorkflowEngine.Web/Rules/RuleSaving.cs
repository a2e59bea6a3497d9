using MediatR;
using WorkflowEngine.Authoring;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Rules;

/// <summary>What came of saving a rule: the version that has it, or why it was not saved.</summary>
public sealed record RuleSaved
{
    public EditedVersion? Version { get; init; }

    /// <summary>The rule is as it was; nothing was saved.</summary>
    public bool Same { get; init; }

    public Sentence? Refusal { get; init; }

    /// <summary>Somebody else changed this very rule meanwhile: the version, and the rule as it stands there.</summary>
    public (EditedVersion Version, WrittenRule Rule)? Theirs { get; init; }
}

/// <summary>
/// Saves one rule into the newest version. What others changed elsewhere in the document stays; only a change of the same
/// rule is a conflict.
/// </summary>
public sealed class RuleSaving(DefinitionReader reader, IMediator mediator)
{
    /// <summary>So often the newest version is read again when somebody saves in the same moment.</summary>
    private const int Tries = 4;

    /// <summary>Saves a rule in place of the text that its author saw before.</summary>
    public async Task<RuleSaved> SaveAsync(string actor, string definition, string key, (string Source, string Original) text, CancellationToken cancel)
    {
        EditingRefusal? refusal = null;
        for (var tries = 0; tries < Tries; tries++)
        {
            if (await reader.LatestAsync(definition, cancel) is not { Read.Document: { } document } latest
                || DocumentRules.Of(document).FirstOrDefault(rule => rule.Place.Key == key) is not { } rule)
            {
                return new RuleSaved { Refusal = RulesText.Gone };
            }

            if (rule.Source == text.Source)
            {
                return new RuleSaved { Version = latest, Same = true };
            }

            if (rule.Source != text.Original)
            {
                return new RuleSaved { Theirs = (latest, rule) };
            }

            var answer = await mediator.Send(
                new SaveDefinitionDraft(actor, definition, RuleSpot.Replace(document, rule.Place, text.Source)!) { BaseVersionId = latest.VersionId, BaseRevision = latest.Revision }, cancel);
            if (answer.Refusal is null)
            {
                return new RuleSaved { Version = answer.Version };
            }

            refusal = answer.Refusal;
            if (refusal.Kind != EditingRefusalKind.Conflict)
            {
                break;
            }
        }

        return new RuleSaved { Refusal = refusal!.Sentence };
    }
}
