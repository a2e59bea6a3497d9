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
        Drafts = [.. Drafts.Where(draft => draft.Template != e.Template), .. e.Parts.Map.Count > 0 ? [new LetterDraft(e.Template, e.By, e.Step, e.At, e.Parts)] : Array.Empty<LetterDraft>()],
    };

    private static LetterDraft ReadDraft(ref LineReader line)
    {
        var draft = new LetterDraft(line.Text(), line.Text(), line.Text(), line.Moment(), line.Private());
        line.Leave();
        return draft;
    }
}
