using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>Keeps a note beside a dossier and tells the colleagues that it speaks to.</summary>
public sealed class NoteWriting(DossierNotes notes, PageWords words)
{
    /// <summary>The codes of those who are told, or why nothing was kept.</summary>
    public async Task<(ImmutableArray<string> Told, Sentence? Wrong)> WriteAsync(OpenedDossier opened, string text, CancellationToken cancel)
    {
        var (told, wrong) = Mentions.In(text, Mentions.Candidates(opened));
        var official = opened.Official;
        wrong ??= await notes.WriteAsync(
            new NewNote(opened.Dossier.Id, opened.Code, official.Code, official.At.Unit.Code, text, told) { Notice = Filled(NotesText.Notice, official.Name, opened.Code) },
            words.Now,
            cancel);
        return (told, wrong);
    }

    private static Sentence Filled(Sentence sentence, params object[] values) => new(
        string.Format(CultureInfo.InvariantCulture, sentence.Vi, values), string.Format(CultureInfo.InvariantCulture, sentence.En, values));
}
