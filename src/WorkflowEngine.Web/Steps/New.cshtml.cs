using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Pasting;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>A procedure from a pasted table: what was read is shown, marked where it was not understood, confirmed by a person, and becomes a draft.</summary>
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class NewModel(NewDesk desk, TableViews views, Officials officials, PageWords words) : PageModel
{
    private const int MostRows = 200;

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What a plain "ngày" means in the pasted table.</summary>
    [BindProperty]
    public LimitUnit PlainDay { get; set; } = LimitUnit.WorkingDays;

    [BindProperty]
    public NewForm Form { get; set; } = new();

    public bool IsRead => Form.Rows.Count > 0;

    public IReadOnlyList<string> Notes { get; private set; } = [];

    public IReadOnlyList<SumView> Sums { get; private set; } = [];

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The draft could be kept although it could not be published.</summary>
    public bool MayKeep { get; private set; }

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    private Official Official { get; set; } = null!;

    internal HolderChoices Holders { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string? act, CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refused)
        {
            return refused;
        }

        var asked = TableAct.Of(act);
        switch (asked.Name)
        {
            case "read":
                ModelState.Clear();
                return await ReadAsync(cancel);
            case "empty":
                ModelState.Clear();
                Form = NewForm.Of(new PastedTable(), DraftRows.Usual, null, words.Text[NewText.DefaultPaper]);
                return Page();
            case "row" or "drop":
                ModelState.Clear();
                Arrange(asked);
                return await ShowAsync(cancel);
            default:
                return await CheckAsync(asked.Name, cancel);
        }
    }

    public string? ErrorAt(string member) =>
        ModelState.TryGetValue("Form." + member, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        if (!Official.May(Right.Design))
        {
            return new NotAllowedResult(StepsText.MayNot);
        }

        Holders = new HolderChoices(Official, words.Text);
        Fields = [new SelectListItem("–", ""), .. Official.Office.Fields.Select(field => new SelectListItem(words.Text[field.Name], field.Code))];
        return null;
    }

    private async Task<IActionResult> ReadAsync(CancellationToken cancel)
    {
        var table = PastedTable.Read(Text ?? "", PlainDay);
        if (table.Problem is { } problem)
        {
            ModelState.AddModelError(nameof(Text), words.Text[problem]);
            return Page();
        }

        var level = NewDesk.LevelOf(table);
        var rows = DraftRows.Of(table, Official.Office, Official.Today, level ?? GovernmentLevel.Commune);
        Form = NewForm.Of(table, rows, level, words.Text[NewText.DefaultPaper]);
        Notes = [.. rows.Notes.Select(note => words.Text[note])];
        for (var at = 0; at < rows.Rows.Length; at++)
        {
            foreach (var doubt in rows.Rows[at].Doubts)
            {
                ModelState.AddModelError($"Form.Rows[{at}].{MemberOf(doubt.Column)}", words.Text[doubt.Sentence]);
            }
        }

        return await ShowAsync(cancel);
    }

    /// <summary>Tells what is missing; when nothing is, what the checks find; when they find no error, or the person says so, keeps the draft.</summary>
    private async Task<IActionResult> CheckAsync(string act, CancellationToken cancel)
    {
        ModelState.Clear();
        var drafted = Drafted();
        foreach (var (member, sentence) in drafted.Check())
        {
            ModelState.AddModelError("Form." + member, words.Text[sentence]);
        }

        if (ModelState.IsValid && await desk.ExistsAsync(drafted, cancel))
        {
            ModelState.AddModelError("Form.Code", words.Text[NewText.Exists]);
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancel);
        }

        var (document, found) = await desk.TryAsync(drafted, cancel);
        var errors = found.Where(finding => finding.IsError).ToList();
        if (act == "keep" || (act == "create" && errors.Count == 0))
        {
            return await CreateAsync(document, cancel);
        }

        Findings = views.Told(found, StepTable.Of(document)).ConvertAll(finding => finding with { Ways = [] });
        MayKeep = errors.Count > 0;
        if (errors.Count > 0)
        {
            ModelState.AddModelError("Form.Limit", words.Text[NewText.NotClean]);
            foreach (var error in errors)
            {
                ModelState.AddModelError("Form.Limit", words.Text[error.Sentence]);
            }
        }

        return await ShowAsync(cancel);
    }

    private async Task<IActionResult> CreateAsync(Documents.WorkflowDocument document, CancellationToken cancel)
    {
        var answer = await desk.CreateAsync(document, Official.Code, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal.Sentence]);
            return await ShowAsync(cancel);
        }

        TempData.Confirm(words.Text[NewText.Created, words.Formats.Time(words.Now)], words.Text[NewText.CreatedNext]);
        return RedirectToPage("/Steps/Table", new { definition = answer.Version!.Definition });
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancel)
    {
        Sums = NewDesk.ForSum(Drafted()) is { } document ? await views.SumsAsync(document, cancel) : [];
        return Page();
    }

    private DraftedProcedure Drafted() => Form.Drafted(Form.Field is { Length: > 0 } field ? Official.Office.FindField(field)?.Name : null);

    private void Arrange(TableAct act)
    {
        if (!int.TryParse(act.Step, out var at) || at < 0 || at >= Form.Rows.Count)
        {
            return;
        }

        if (act.Name == "drop")
        {
            Form.Rows.RemoveAt(at);
        }
        else if (Form.Rows.Count < MostRows)
        {
            Form.Rows.Insert(at + 1, new NewRow { Unit = "competent" });
        }
    }

    private static string MemberOf(PastedColumn column) => column switch
    {
        PastedColumn.Time => nameof(NewRow.Time),
        PastedColumn.Unit => nameof(NewRow.Unit),
        _ => nameof(NewRow.Role),
    };
}
