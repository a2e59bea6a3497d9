using MediatR;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Drafting;

/// <summary>The words that an official typed for the free parts of letters that a decision sends.</summary>
public sealed class LetterWording(IMediator mediator, PageWords words)
{
    /// <summary>Name of the control of a part.</summary>
    public static string NameOf(string template, string part) => $"Words[{KeyOf(template, part)}]";

    /// <summary>What was typed for a part; null when nothing was sent for it.</summary>
    public static string? TypedOf(IReadOnlyDictionary<string, string?> typed, string template, string part) =>
        typed.TryGetValue(KeyOf(template, part), out var text) ? (text ?? "").ReplaceLineEndings("\n").Trim() : null;

    /// <summary>The words that are not kept yet, letter by letter: what stands as the template fills it is no word of the official's.</summary>
    internal static IEnumerable<DraftLetter> Changes(OpenedDossier opened, int seq, IEnumerable<(string Template, IReadOnlyList<DraftPart> Parts)> letters, IReadOnlyDictionary<string, string?> typed)
    {
        foreach (var (template, parts) in letters)
        {
            var own = ValueMap.From(parts
                .Select(part => (Part: part, Text: TypedOf(typed, template, part.Id) ?? part.Words))
                .Where(one => one.Text != one.Part.Filled)
                .Select(one => KeyValuePair.Create(one.Part.Id, Value.Of(one.Text))));
            if (!own.Equals(opened.Dossier.DraftOf(template)?.Parts.Map ?? ValueMap.Empty))
            {
                yield return new DraftLetter(seq, opened.Official.Code, own) { Template = template };
            }
        }
    }

    /// <summary>The dossier as it would stand with these words, or why they are not taken; nothing is kept.</summary>
    internal static (Dossier Dossier, Sentence? Refusal) Try(OpenedDossier opened, IEnumerable<DraftLetter> drafts)
    {
        var dossier = opened.Dossier;
        foreach (var draft in drafts)
        {
            var turn = Engine.Advance(opened.Plan, dossier, draft, opened.Facts);
            if (turn.Refusal is not null)
            {
                return (dossier, turn.Refusal);
            }

            dossier = turn.Dossier;
        }

        return (dossier, null);
    }

    /// <summary>Keeps them; sent twice they are kept once.</summary>
    internal async Task<Sentence?> KeepAsync(OpenedDossier opened, Guid key, IEnumerable<DraftLetter> drafts, CancellationToken cancel)
    {
        foreach (var draft in drafts)
        {
            var id = CommandIds.Of($"wording/{key}/{draft.Template}/{draft.Parts}");
            if ((await mediator.Send(new AdvanceDossier(id, opened.Official.Code, words.Now, opened.Dossier.Id, draft), cancel)).Refusal is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string KeyOf(string template, string part) => $"{template}:{part}";
}
