using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Authoring;
using WorkflowEngine.Office;
using WorkflowEngine.Rules;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Rules;

/// <summary>Every rule of a document; one of them to read, try and change.</summary>
public sealed class IndexModel(RuleDesk desk, TrialData trial, RuleSaving saving, RulePage page) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Definition { get; set; } = "";

    /// <summary>Key of the rule that is open; null when none is.</summary>
    [BindProperty(SupportsGet = true, Name = "rule")]
    public string? Key { get; set; }

    [BindProperty]
    public RuleForm Form { get; set; } = new();

    public DesignHead Head { get; private set; } = null!;

    public OpenedRules Opened { get; private set; } = null!;

    public WrittenRule? Rule { get; private set; }

    public ImmutableArray<SampleDossier> Samples { get; private set; } = [];

    public TriedRule Tried { get; private set; } = TriedRule.None;

    /// <summary>What somebody else wrote in this rule meanwhile.</summary>
    public string? Theirs { get; private set; }

    public Sentence? ConflictWords { get; private set; }

    public bool MaySave => Opened.Official.May(Right.Design);

    public string Words => RulePage.WordsOf(Opened, Rule!, page.Words.Text);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (Rule is not null)
        {
            Form.Source = Form.Original = Rule.Source;
            FillData(null);
            Tried = Rule.Fault is null ? TriedRule.None : new TriedRule(new RuleTried(default, Rule.Fault, 0, 0), false, null, null);
        }

        return Page();
    }

    /// <summary>Puts the data of the chosen sample into the form.</summary>
    public async Task<IActionResult> OnPostDataAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        ModelState.Clear();
        FillData(Form.Sample);
        return page.IsPart(Request) ? Partial("_Data", this) : Page();
    }

    public async Task<IActionResult> OnPostTryAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (Rule is not null)
        {
            await TryAsync(Rule, cancel);
        }

        return page.IsPart(Request) ? Partial("_Tried", this) : Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (!MaySave)
        {
            return new NotAllowedResult(RulesText.MayNotSave);
        }

        if (string.IsNullOrWhiteSpace(Form.Source))
        {
            return Again(nameof(RuleForm.Source), RulesText.SourceMissing);
        }

        var saved = await saving.SaveAsync(Opened.Official.Code, Definition, Key ?? "", (Form.Written, Form.WrittenBefore), cancel);
        if (saved.Theirs is { } theirs)
        {
            Theirs = theirs.Rule.Source;
            ConflictWords = page.ConflictOf(theirs.Version, Opened.Official);
            return Again(nameof(RuleForm.Source), ConflictWords);
        }

        if (saved.Refusal is { } why)
        {
            return Again(nameof(RuleForm.Source), why);
        }

        TempData.Confirm(
            saved.Same ? page.Words.Text[RulesText.Same, saved.Version!.Number] : page.Words.Text[RulesText.Saved, saved.Version!.Number, page.Words.Formats.Time(page.Words.Now)],
            Script.Parse(Form.Written).Fault is { } fault ? page.Words.Text[RulesText.SavedBroken, fault.Line] : "");
        return RedirectToPage(new { definition = Definition, rule = Key });
    }

    private async Task TryAsync(WrittenRule rule, CancellationToken cancel)
    {
        var calendar = Opened.Official.Facts.Calendar;
        if (Form is { Live: true, Against: RuleForm.OnDossier })
        {
            Tried = new TriedRule(RuleTrial.Read(Opened.Document!, rule, Form.Written), false, null, RulesText.Reads);
            return;
        }

        var read = await trial.ReadAsync(Opened, rule, Form, cancel);
        Tried = read.Data is { } data
            ? new TriedRule(RuleTrial.Run(Opened.Document!, rule, Form.Written, data, calendar), true, null, read.Note)
            : new TriedRule(RuleTrial.Read(Opened.Document!, rule, Form.Written), false, read.Fault, null);
        if (read is { Fault: { } fault, Field: { } field })
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", page.Words.Text[fault]);
        }
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await desk.OpenAsync(Definition, cancel) is not { } opened || await page.HeadAsync(Definition, cancel) is not { } head)
        {
            return NotFound();
        }

        (Opened, Head, Rule) = (opened, head, opened.Find(Key));
        page.AllowEditor();
        if (Rule is not null)
        {
            Samples = await trial.SamplesAsync(opened, cancel);
        }

        return null;
    }

    private void FillData(string? key)
    {
        if (TrialData.OfSample(Opened, Samples, Rule!, key) is { } found)
        {
            Form.Sample = found.Sample.Key;
            Form.Data = found.Data.Write(Opened.Facts);
            SampleNote = found.Note;
        }
        else
        {
            Form.Data ??= "{}";
        }
    }

    /// <summary>What the reader should know of the sample.</summary>
    public Sentence? SampleNote { get; private set; }

    private PageResult Again(string field, Sentence wrong)
    {
        ModelState.AddModelError($"{nameof(Form)}.{field}", page.Words.Text[wrong]);
        return Page();
    }
}
