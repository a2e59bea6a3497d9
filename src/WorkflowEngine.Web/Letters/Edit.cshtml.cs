using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Letters;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>One letter: its Vietnamese and its English text side by side, each with what it looks like on a dossier.</summary>
public sealed class EditModel(LetterDesk desk, LetterTrials trials, LetterKeeping keeping, LetterPage page) : PageModel
{
    private static readonly string[] Languages = ["vi", "en"];

    [BindProperty(SupportsGet = true, Name = "name")]
    public string Letter { get; set; } = "";

    /// <summary>The letter whose text a new one begins with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public LetterForm Form { get; set; } = new();

    public OpenedLetter Opened { get; private set; } = null!;

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<LetterUser> Users { get; private set; } = [];

    public IReadOnlyList<LetterSample> Samples { get; private set; } = [];

    public IReadOnlyList<CheckedLetter> Checked { get; private set; } = [];

    /// <summary>Languages that somebody else changed meanwhile.</summary>
    public IList<(string Language, Sentence Words, LetterConflict Theirs)> Conflicts { get; } = [];

    /// <summary>What the reader should know of the moment at which the letter is shown.</summary>
    public Sentence? Moment { get; private set; }

    public bool MayDesign => Official.May(Right.Design);

    public bool MayPublish => Official.May(Right.Publish);

    public bool HasDraft => Opened.Vi is { HasDraft: true } || Opened.En is { HasDraft: true };

    public string Words => page.WordsOf(Users);

    /// <summary>Letters that this one includes, and those that include it.</summary>
    public (IReadOnlyList<string> Parts, IReadOnlyList<string> In) Included => page.Included(Opened);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        await FillAsync(cancel);
        return Page();
    }

    /// <summary>Looks at the letter as it is now written; nothing is kept.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        await CheckAsync(cancel);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Checked", this) : Page();
    }

    /// <summary>Keeps each language whose text is another; one that somebody else changed meanwhile is not touched.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var saved = await SaveChangedAsync(cancel);
        if (!ModelState.IsValid)
        {
            await CheckAsync(cancel);
            return Page();
        }

        keeping.Said(TempData, saved > 0 ? LettersText.Saved : LettersText.Unchanged, Letter, saved > 0 ? LettersText.SavedNext : null);
        return RedirectToPage(new { name = Letter });
    }

    /// <summary>Makes the drafts of both languages what letters are made with.</summary>
    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        // What was typed since the last save is what the author means to publish.
        if (await SaveChangedAsync(cancel) > 0)
        {
            Opened = await desk.OpenAsync(Letter, cancel);
        }

        foreach (var language in ModelState.IsValid ? Languages : [])
        {
            if ((language == "en" ? Opened.En : Opened.Vi) is { HasDraft: true } file && await keeping.PublishAsync(Official.Code, file.Name, cancel) is { Refusal: { } why })
            {
                ModelState.AddModelError(FieldOf(language), page.Text[why]);
            }
        }

        if (!ModelState.IsValid)
        {
            await CheckAsync(cancel);
            return Page();
        }

        keeping.Said(TempData, LettersText.Published, Letter, LettersText.PublishedNext);
        return RedirectToPage(new { name = Letter });
    }

    /// <summary>Brings the text of an older version back as a draft.</summary>
    public async Task<IActionResult> OnPostRevertAsync(string file, int number, CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if ((await keeping.RevertAsync(Official.Code, file, number, cancel)).Refusal is { } why)
        {
            ModelState.AddModelError("", page.Text[why]);
            await FillAsync(cancel);
            return Page();
        }

        keeping.Said(TempData, LettersText.Reverted, number, null);
        return RedirectToPage(new { name = Letter });
    }

    /// <summary>Saves each language whose text is another; gives how many were. What was not is among the errors.</summary>
    private async Task<int> SaveChangedAsync(CancellationToken cancel)
    {
        var saved = 0;
        foreach (var language in Languages.Where(IsChanged))
        {
            var answer = await keeping.SaveAsync(Official.Code, Opened.FileOf(language), Form, language, cancel);
            if (answer.Theirs is { } theirs)
            {
                var words = keeping.WordsOf(theirs, Official);
                Conflicts.Add((language, words, theirs));
                ModelState.AddModelError(FieldOf(language), page.Text[words]);
                Stand(language, theirs.Number);
            }
            else if (answer.Refusal is { } why)
            {
                ModelState.AddModelError(FieldOf(language), page.Text[why]);
            }
            else
            {
                saved += answer.AlreadyDone ? 0 : 1;
                Stand(language, answer.Number);
            }
        }

        return saved;
    }

    /// <summary>The next save of this page follows upon this version.</summary>
    private void Stand(string language, int number)
    {
        ModelState.Remove(language == "en" ? "Form.EnVersion" : "Form.ViVersion");
        (Form.ViVersion, Form.EnVersion) = language == "en" ? (Form.ViVersion, number) : (number, Form.EnVersion);
    }

    private static string FieldOf(string language) => language == "en" ? "Form.En" : "Form.Vi";

    private bool IsChanged(string language) =>
        Form.TextOf(language) is { Length: > 0 } text && text != (language == "en" ? Opened.En : Opened.Vi)?.Text;

    private async Task FillAsync(CancellationToken cancel)
    {
        (Form.Vi, Form.En) = await page.TextsAsync(Opened, From, cancel);
        (Form.ViVersion, Form.EnVersion) = (Opened.Vi?.Latest.Number ?? 0, Opened.En?.Latest.Number ?? 0);
        Form.On ??= page.FirstThatComes(Samples, Users, Letter, Official.Facts);
        await CheckAsync(cancel);
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        Official = await page.OfficialAsync(cancel);
        Opened = await desk.OpenAsync(Letter, cancel);
        if (Opened.IsNew && !(MayDesign && LetterName.IsName(Letter)))
        {
            return NotFound();
        }

        Users = page.UsersOf(Opened.IsNew ? From ?? Letter : Letter);
        Samples = await page.SamplesAsync(Users, Official.Facts, cancel);
        page.AllowEditor();
        return null;
    }

    private async Task CheckAsync(CancellationToken cancel)
    {
        var shown = await trials.OnAsync(Opened.IsNew ? From ?? Letter : Letter, Form, Official, cancel);
        Moment = shown.Moment is { } moment ? moment.Step is { } step ? new Sentence(page.Text[LettersText.AtStep, step], page.Text[LettersText.AtStep, step]) : LettersText.AtReception : shown.Why;
        var procedures = Users.Select(user => user.Procedure).DistinctBy(procedure => procedure.Definition).ToList();
        Checked =
        [
            .. Languages.Where(language => Form.TextOf(language).Length > 0).Select(language =>
            {
                var file = Opened.FileOf(language);
                return CheckedLetter.Of(language, file, trials.Try(file, Form.TextOf(language), language, shown.Moment), procedures, page.Text);
            }),
        ];
    }
}
