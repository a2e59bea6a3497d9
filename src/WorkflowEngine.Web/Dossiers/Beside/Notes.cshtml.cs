using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>What officials wrote beside a dossier for one another.</summary>
public sealed class NotesModel(OpenDossier open, DossierNotes notes, NoteWriting writing, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The list from which the dossier was opened, and its place there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public OpenedDossier Opened { get; private set; } = null!;

    public IReadOnlyList<DossierNote> Notes { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Colleagues { get; private set; } = [];

    /// <summary>Whether the reader may still change it.</summary>
    public bool MayChange(DossierNote note) =>
        note is { Text: not null } && note.Person == Opened.Official.Code && words.Now - note.At <= DossierNotes.Changeable;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var (told, wrong) = await writing.WriteAsync(Opened, Note ?? "", cancel);
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Note), words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(
            words.Text[NotesText.Kept, words.Formats.Time(words.Now)],
            told.IsEmpty ? "" : words.Text[NotesText.Told, string.Join(", ", told.Select(Opened.NameOf))]);
        return RedirectToPage("/Dossiers/Dossier", null, new { Code, List, At }, "notes");
    }

    public Task<IActionResult> OnPostChangeAsync(int no, CancellationToken cancel) => ChangeAsync(no, Note ?? "", cancel);

    public Task<IActionResult> OnPostTakeBackAsync(int no, CancellationToken cancel) => ChangeAsync(no, null, cancel);

    private async Task<IActionResult> ChangeAsync(int no, string? text, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (await notes.ChangeAsync((Opened.Dossier.Id, no), Opened.Official.Code, text, words.Now, cancel) is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            Note = null;
            return Page();
        }

        TempData.Confirm(words.Text[NotesText.Changed, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Page, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        Opened = opened;
        Colleagues = Mentions.Candidates(opened);
        Notes = await notes.ReadAsync(opened.Dossier.Id, cancel);
        return null;
    }
}
