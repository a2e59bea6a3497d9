using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Letters;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>The letters of the office: in which languages, used by whom, changed when.</summary>
public sealed class IndexModel(LetterDesk desk, CatalogueState catalogue, Officials officials, Text text) : PageModel
{
    private static readonly (string Folder, Sentence Name)[] Folders =
    [
        ("forms/", LettersText.Forms), ("letters/", LettersText.Letters), ("notices/", LettersText.Notices), ("results/", LettersText.Results), ("parts/", LettersText.Parts),
    ];

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<LetterLine> Lines { get; private set; } = [];

    public LetterUsers Users { get; private set; } = null!;

    public bool MayDesign => Official.May(Right.Design);

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? From { get; set; }

    public IEnumerable<(Sentence Name, IReadOnlyList<LetterLine> Lines)> Groups =>
        Lines.GroupBy(line => Array.FindIndex(Folders, folder => line.Letter.StartsWith(folder.Folder, StringComparison.Ordinal)))
            .OrderBy(group => group.Key < 0 ? int.MaxValue : group.Key)
            .Select(group => (group.Key < 0 ? LettersText.Others : Folders[group.Key].Name, (IReadOnlyList<LetterLine>)[.. group]));

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    /// <summary>Begins a new letter from one that is there; it exists once it is saved.</summary>
    public async Task<IActionResult> OnPostNewAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Name = Name?.Trim();
        var wrong = !LetterName.IsName(Name) ? text[LettersText.NameWrong]
            : Lines.Any(line => line.Letter == Name) ? text[LettersText.NameTaken, Name!]
            : null;
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Name), wrong);
            return Page();
        }

        return RedirectToPage("/Letters/Edit", new { name = Name, from = From });
    }

    /// <summary>Who uses a letter, in a few words.</summary>
    public string UsedBy(string letter)
    {
        var users = Users.Of(letter).ToList();
        var including = Users.Including(letter).Count();
        var parts = new List<string>();
        if (users.Count > 0)
        {
            var procedures = users.DistinctBy(user => user.Procedure.Definition).Count();
            parts.Add(users.Count == 1 ? text[LettersText.OneStep] : text[LettersText.Steps, users.Count, procedures]);
        }

        if (including > 0)
        {
            parts.Add(including == 1 ? text[LettersText.InLetter] : text[LettersText.InLetters, including]);
        }

        return parts.Count == 0 ? text[LettersText.Unused] : string.Join("; ", parts);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Lines = await desk.ListAsync(cancel);
        Users = new LetterUsers(catalogue);
    }
}
