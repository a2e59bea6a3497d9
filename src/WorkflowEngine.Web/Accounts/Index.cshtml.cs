using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Accounts;

/// <summary>What the site knows of whoever is signed in, how to reach them, and for whom they may file.</summary>
public sealed class IndexModel(AccountDesk desk, Text text) : PageModel
{
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public string? OrganisationNumber { get; set; }

    [BindProperty]
    public string? OrganisationName { get; set; }

    [BindProperty]
    public string? OrganisationTitle { get; set; }

    [BindProperty]
    public string? OrganisationKind { get; set; }

    [BindProperty]
    public string? OrganisationAddress { get; set; }

    public Applicant Person { get; private set; } = null!;

    public IReadOnlyList<Representation> Represents { get; private set; } = [];

    public bool IsAdding { get; private set; }

    public string? NationalName => desk.NationalName;

    public bool IsVerified => Person.Assurance >= AssuranceLevel.Verified;

    public string? MaskedNumber => Person.Identity is { } number ? Masked.Of(number) : null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        (Phone, Email, Address, Language) = (Person.Phone, Person.Email, Person.Address, Person.Language);
    }

    public async Task<IActionResult> OnPostContactAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        var form = new ContactForm(Phone, Email, Address, Language) { Number = Number };
        if (!Holds(form.Faults(), ""))
        {
            return Page();
        }

        await form.SaveAsync(desk, Person);
        TempData.Confirm(text[AccountText.Saved]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        IsAdding = true;
        var form = new OrganisationForm(OrganisationNumber, OrganisationName, OrganisationTitle, OrganisationAddress) { Kind = OrganisationKind };
        if (!Holds(form.Faults(), "Organisation"))
        {
            return Page();
        }

        var added = form.Read();
        if (!await desk.Representations.AddAsync(AccountNumber, added, desk.Now, cancel))
        {
            ModelState.AddModelError(nameof(OrganisationNumber), text[AccountText.TooMany, Representations.Most]);
            return Page();
        }

        TempData.Confirm(text[AccountText.Added, added.Name], text[AccountText.AddedNext]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel)
    {
        await ReadAsync(cancel);
        if (await desk.Representations.RemoveAsync(AccountNumber, id, cancel))
        {
            TempData.Confirm(text[AccountText.Removed]);
        }

        return RedirectToPage();
    }

    private int AccountNumber => int.Parse(Person.Account, CultureInfo.InvariantCulture);

    private async Task ReadAsync(CancellationToken cancel)
    {
        Person = await desk.Applicants.GetAsync(User, cancel);
        Represents = await desk.Representations.OfAsync(AccountNumber, cancel);
    }

    /// <summary>Whether nothing is wrong; what is stands beside its control.</summary>
    private bool Holds(IEnumerable<(string Place, Sentence Why)> faults, string prefix)
    {
        foreach (var (place, why) in faults)
        {
            ModelState.AddModelError(prefix + place, text[why]);
        }

        return ModelState.IsValid;
    }
}
