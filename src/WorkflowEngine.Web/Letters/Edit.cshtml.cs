using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>One letter: its Vietnamese and its English text side by side, each with what it looks like on a dossier.</summary>
public sealed class EditModel(LetterDesk desk, LetterTrials trials, LetterPage page) : PageModel
{
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

        var (vi, en) = await page.TextsAsync(Opened, From, cancel);
        (Form.Vi, Form.En) = (vi, en);
        (Form.ViVersion, Form.EnVersion) = (Opened.Vi?.Latest.Number ?? 0, Opened.En?.Latest.Number ?? 0);
        Form.On = page.FirstThatComes(Samples, Users, Letter, Official.Facts);
        await CheckAsync(cancel);
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
            .. new[] { "vi", "en" }.Where(language => Form.TextOf(language).Length > 0).Select(language =>
            {
                var file = Opened.FileOf(language);
                return CheckedLetter.Of(language, file, trials.Try(file, Form.TextOf(language), language, shown.Moment), procedures, page.Text);
            }),
        ];
    }
}
