using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;

namespace WorkflowEngine.Dossiers;

public sealed partial record Dossier
{
    /// <summary>Letters whose free parts were worded otherwise, each once.</summary>
    public ImmutableArray<LetterDraft> Drafts { get; private init; } = [];

    /// <summary>How a letter is worded otherwise; null when it stands as its template fills it.</summary>
    public LetterDraft? DraftOf(string template) => Drafts.FirstOrDefault(draft => draft.Template == template);

    private Dossier Drafted(LetterDrafted e) => this with
    {
        Drafts = [.. Drafts.Where(draft => draft.Template != e.Template), .. e.Parts.Map.Count > 0 ? [new LetterDraft(e.Template, e.By, e.Step, e.At, e.Parts) { Once = e.Once }] : Array.Empty<LetterDraft>()],
    };

    /// <summary>A letter went out: what was worded for it alone has been used.</summary>
    private Dossier Lettered(LetterWritten e) => this with
    {
        LastLetter = e.No,
        Drafts = Drafts.RemoveAll(draft => draft.Once && (e.Template == draft.Template || e.Template.StartsWith(draft.Template + ".", StringComparison.Ordinal))),
    };

    private static LetterDraft ReadDraft(ref LineReader line)
    {
        var draft = new LetterDraft(line.Text(), line.Text(), line.Text(), line.Moment(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            draft = option == 'o' ? draft with { Once = line.Flag() } : throw LineReader.Unknown("an option of a draft", option);
        }

        return draft;
    }
}
