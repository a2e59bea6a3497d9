using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Every document with its versions: which is in use, which dossiers stand on which, what is wrong with any.</summary>
public sealed class ManageModel(VersionTable table, Keeping keeping, Officials officials, PageWords words) : PageModel
{
    private const long LongestDocument = 4 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<ManagedDefinition> Definitions { get; private set; } = [];

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public bool MayPublish => Official.May(Right.Publish);

    public bool MayDesign => Official.May(Right.Design);

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!MayDesign)
        {
            return Forbidden(ManageText.MayNotDesign);
        }

        if (Document is null or { Length: 0 } or { Length: > LongestDocument })
        {
            return Again(nameof(Document), Document is { Length: > 0 } ? ManageText.FileTooLarge : ManageText.FileMissing);
        }

        using var reader = new StreamReader(Document.OpenReadStream(), Encoding.UTF8);
        var (number, refusal) = await keeping.DraftAsync(await reader.ReadToEndAsync(cancel), Official.Code, Note, cancel);
        if (refusal is not null)
        {
            return Again(nameof(Document), refusal);
        }

        TempData.Confirm(words.Text[ManageText.Uploaded, number!, words.Formats.Time(words.Now)]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostPublishAsync(string definition, int number, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!MayPublish)
        {
            return Forbidden(ManageText.MayNotPublish);
        }

        if (await keeping.PublishAsync(Official.Code, definition, number, cancel) is { } wrong)
        {
            return Again("", wrong);
        }

        TempData.Confirm(words.Text[ManageText.Done, number, NameOf(definition), words.Formats.Time(words.Now)], words.Text[ManageText.DoneNext]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostSuspendAsync(string definition, int number, string? reason, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!MayPublish)
        {
            return Forbidden(ManageText.MayNotPublish);
        }

        if (await keeping.SuspendAsync(Official.Code, definition, reason ?? "", cancel) is { } wrong)
        {
            return Again("", wrong);
        }

        TempData.Confirm(words.Text[ManageText.Stopped, number, NameOf(definition), words.Formats.Time(words.Now)]);
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Definitions = await table.ReadAsync(cancel);
        Findings = await table.FindingsAsync(cancel);
    }

    private string NameOf(string definition) => Definitions.FirstOrDefault(known => known.Id == definition)?.Name ?? definition;

    private PageResult Again(string field, Sentence wrong)
    {
        ModelState.AddModelError(field, words.Text[wrong]);
        return Page();
    }

    private StatusCodeResult Forbidden(Sentence why)
    {
        HttpContext.Features.Set(new NotAllowed(why));
        return StatusCode(StatusCodes.Status403Forbidden);
    }
}
