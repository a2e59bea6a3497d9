using System.Text;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Bpmn;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>One document with its versions, what is wrong with the newest, who did what, and all that can be done with it.</summary>
public sealed class OverviewModel(OverviewSheets sheets, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty]
    public ActForms Form { get; set; } = new();

    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty]
    public string? ImportNote { get; set; }

    public OverviewSheet Sheet { get; private set; } = null!;

    /// <summary>The act that was refused, whose form stays open.</summary>
    public Act? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync(string definition, CancellationToken cancel) =>
        await LoadAsync(definition, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(string definition, int number, CancellationToken cancel) =>
        await sheets.VersionAsync(definition, number, cancel) is { } version
            ? File(Encoding.UTF8.GetBytes(version.Content), "application/json", $"{definition}-v{number}.json")
            : NotFound();

    public async Task<IActionResult> OnGetBpmnAsync(string definition, int number, CancellationToken cancel) =>
        await sheets.VersionAsync(definition, number, cancel) is { Read.Document: { } document }
            ? File(Encoding.UTF8.GetBytes(BpmnWriter.Write(document, (await officials.GetAsync(cancel)).Office, words.Text.Language)), "application/xml", $"{definition}-v{number}.bpmn")
            : NotFound();

    public async Task<IActionResult> OnPostAsync(string definition, Act act, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (!ModelState.IsValid || Form.Command(act, official.Code, definition) is not { } command)
        {
            return await AgainAsync(definition, act, ModelState.IsValid ? words.Text[ActText.DecisionDateMissing] : null, cancel);
        }

        var answer = await mediator.Send(command, cancel);
        if (answer.Refusal is { } refusal)
        {
            return await AgainAsync(definition, act, words.Text[refusal.Sentence], cancel);
        }

        var (happened, follows) = ActOutcome.Of(act, answer, Form.Of(act), words);
        TempData.Confirm(happened, follows);
        return act == Act.DeleteDraft && await sheets.FindAsync(definition, cancel) is null
            ? RedirectToPage("/Procedures/Manage")
            : RedirectToPage(new { definition });
    }

    public async Task<IActionResult> OnPostImportAsync(string definition, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (await sheets.LatestAsync(definition, cancel) is not { } latest)
        {
            return NotFound();
        }

        ModelState.Clear();
        if (await UploadedText.ReadAsync(Document, cancel) is not { Text: var content })
        {
            return await ImportAgainAsync(definition, words.Text[UploadedText.Refusal(Document)], cancel);
        }

        var answer = await mediator.Send(
            new SaveDefinitionDraft(official.Code, definition, content) { BaseVersionId = latest.VersionId, BaseRevision = latest.Revision, Note = ImportNote },
            cancel);
        if (answer.Refusal is { } refusal)
        {
            return await ImportAgainAsync(definition, words.Text[refusal.Sentence], cancel);
        }

        TempData.Confirm(answer.AlreadyDone
            ? words.Text[OverviewText.ImportSame]
            : words.Text[OverviewText.Imported, answer.Version!.Number, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { definition });
    }

    private async Task<bool> LoadAsync(string definition, CancellationToken cancel)
    {
        if (await sheets.FindAsync(definition, cancel) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }

    private async Task<IActionResult> AgainAsync(string definition, Act act, string? wrong, CancellationToken cancel)
    {
        if (!await LoadAsync(definition, cancel))
        {
            return NotFound();
        }

        Refused = act;
        if (wrong is not null)
        {
            ModelState.AddModelError($"Form.{act}", wrong);
        }

        return Page();
    }

    private async Task<IActionResult> ImportAgainAsync(string definition, string wrong, CancellationToken cancel)
    {
        ModelState.AddModelError(nameof(Document), wrong);
        return await LoadAsync(definition, cancel) ? Page() : NotFound();
    }
}
