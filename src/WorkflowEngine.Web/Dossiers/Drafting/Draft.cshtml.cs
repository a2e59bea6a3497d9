using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Drafting;

/// <summary>The text of a result before it is issued: its free parts are worded here, and whoever signs sees what differs.</summary>
public sealed class DraftModel(OpenDossier open, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Words by the id of their part.</summary>
    [BindProperty]
    public Dictionary<string, string?> Part { get; set; } = [];

    [BindProperty]
    public Guid Key { get; set; }

    public OpenedDossier Opened { get; private set; } = null!;

    public ResultDraft Draft { get; private set; } = null!;

    /// <summary>The reader has work of the dossier in hand.</summary>
    public bool MayWrite => !Opened.MyWork.IsEmpty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Key = Guid.NewGuid();
        return await ReadAsync(cancel) ?? Page();
    }

    public async Task<IActionResult> OnGetPaperAsync(CancellationToken cancel) => await ReadAsync(cancel)
        ?? (Draft.Text is { } text
            ? new PaperAnswer(words.Text[DraftText.Title], text, "vi", Draft.IsText)
            : new PaperAnswer(words.Text[DraftText.Title], words.Text[DraftText.NotYet, words.Text[Draft.Why!]], words.Text.Language, isText: true));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var seq = Opened.MyWork.IsEmpty ? 0 : Opened.MyWork[0].Seq;
        var parts = ValueMap.From(Part.Select(part => KeyValuePair.Create(part.Key, Value.Of(part.Value ?? ""))));
        var answer = await mediator.Send(
            new AdvanceDossier(Key, Opened.Official.Code, words.Now, Opened.Dossier.Id, new DraftLetter(seq, Opened.Official.Code, parts)), cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[DraftText.Saved, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    private async Task<IActionResult?> ReadAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Letter, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        if (ResultDraft.Of(opened.Plan, opened.Dossier, opened.Facts, opened.Official.Code) is not { } draft)
        {
            return NotFound();
        }

        (Opened, Draft) = (opened, draft);
        return null;
    }
}
