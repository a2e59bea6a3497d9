using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>Where practising a document begins, with the practice dossiers that were begun before.</summary>
public sealed class IndexModel(PracticeDesk desk, PracticeShelf shelf, Officials officials, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Definition { get; set; } = "";

    [BindProperty]
    public int Number { get; set; }

    [BindProperty]
    public string? Sample { get; set; }

    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public string? Responsible { get; set; }

    public DesignHead Head { get; private set; } = null!;

    public bool IsProcedure { get; private set; }

    public IReadOnlyList<PracticeVersion> Versions { get; private set; } = [];

    public IReadOnlyList<Sample> Samples { get; private set; } = [];

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public IReadOnlyList<Unit> Bodies { get; private set; } = [];

    public IReadOnlyList<PracticeLine> Begun { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? version, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (!await LayAsync(official, cancel))
        {
            return NotFound();
        }

        Number = Versions.FirstOrDefault(one => one.Number == version)?.Number ?? Versions[0].Number;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (!await LayAsync(official, cancel))
        {
            return NotFound();
        }

        if (await shelf.ContentAsync(Definition, Number, cancel) is not { } content)
        {
            ModelState.AddModelError(nameof(Number), words.Text[PracticeText.NoVersion]);
            return Page();
        }

        var start = new PracticeStart(content) { Sample = Sample, Unit = Unit, Responsible = Responsible };
        var answer = await desk.BeginAsync(start, official, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(words.Text[PracticeText.Begun, answer.Dossier.Filing?.Code ?? ""]);
        return RedirectToPage("/Practice/Dossier", new { id = answer.Dossier.Id });
    }

    private async Task<bool> LayAsync(Official official, CancellationToken cancel)
    {
        if (await shelf.ReadAsync(Definition, official, cancel) is not { } read)
        {
            return false;
        }

        (Head, IsProcedure) = (read.Head, read.Procedure is not null);
        (Versions, Samples, Begun) = (read.Versions, read.Samples, read.Begun);
        (Units, Bodies) = (read.Units, read.Bodies);
        return true;
    }
}
