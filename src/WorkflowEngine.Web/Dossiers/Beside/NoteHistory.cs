using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>A note as an entry of a dossier's history: who wrote it and when; what it says stands with the notes.</summary>
internal static class NoteHistory
{
    public static TimelineEntry Of(DossierNote note, OpenedDossier opened, Text text, Formats formats) =>
        new(TimelineState.Done, opened.NameOf(note.Person))
        {
            Did = text[NotesText.Wrote],
            When = formats.Moment(note.At),
            At = note.At,
        };
}
