using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Every procedure: which version is in use, what is being written, what waits, what is wrong.</summary>
public sealed class ManageModel(ManagedRows rows, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ManageQuery Query { get; set; } = new();

    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public ManagedPage List { get; private set; } = new([], 0);

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public bool MayDesign { get; private set; }

    public int Pages => (List.Total + ManageQuery.PageSize - 1) / ManageQuery.PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        await LoadAsync(await officials.GetAsync(cancel), cancel);
    }

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        var keeper = await officials.GetAsync(cancel);
        if (await UploadedText.ReadAsync(Document, cancel) is not { Text: var content })
        {
            return await AgainAsync(keeper, words.Text[UploadedText.Refusal(Document)], cancel);
        }

        var answer = await mediator.Send(new SaveDefinitionDraft(keeper.Code, null, content) { Note = Note }, cancel);
        if (answer.Refusal is { } refusal)
        {
            return await AgainAsync(keeper, words.Text[refusal.Sentence], cancel);
        }

        TempData.Confirm(words.Text[ManageText.Uploaded, answer.Version!.Number, words.Formats.Time(words.Now)]);
        return RedirectToPage("/Procedures/Overview", new { definition = answer.Version.Definition });
    }

    private async Task<IActionResult> AgainAsync(Official keeper, string wrong, CancellationToken cancel)
    {
        ModelState.AddModelError(nameof(Document), wrong);
        await LoadAsync(keeper, cancel);
        return Page();
    }

    private async Task LoadAsync(Official keeper, CancellationToken cancel)
    {
        MayDesign = keeper.May(Right.Design);
        List = await rows.ReadAsync(Query, keeper, cancel);
        Findings = await rows.FindingsAsync(cancel);
    }
}
