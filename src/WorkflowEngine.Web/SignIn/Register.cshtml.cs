using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.Accounts;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>Making an account of one's own.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.Tracking)]
public sealed partial class RegisterModel(SignInManager<Account> signIn, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? FullName { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = new Account
        {
            UserName = Name!.Trim(),
            FullName = FullName!.Trim(),
            PhoneNumber = Contacts.Phone(Phone),
            Email = Contacts.Email(Email),
            LockoutEnabled = true,
        };
        var made = await signIn.UserManager.CreateAsync(account, Password!);
        if (!made.Succeeded)
        {
            Tell(made);
            return Page();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        TempData.Confirm(text[RegisterText.Made]);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Url.Page("/Accounts/Index")!);
    }

    private void Check()
    {
        Need(!string.IsNullOrWhiteSpace(FullName), nameof(FullName), text[RegisterText.FullNameMissing]);
        Need(string.IsNullOrWhiteSpace(Phone) || Contacts.Phone(Phone) is not null, nameof(Phone), text[RegisterText.PhoneWrong]);
        Need(string.IsNullOrWhiteSpace(Email) || Contacts.Email(Email) is not null, nameof(Email), text[RegisterText.EmailWrong]);
        Need(Name is not null && SignInName().IsMatch(Name.Trim()), nameof(Name), text[RegisterText.NameWrong]);
        var shortest = signIn.Options.Password.RequiredLength;
        Need(Password?.Length >= shortest, nameof(Password), text[RegisterText.PasswordShort, shortest]);
    }

    private void Need(bool holds, string place, string otherwise)
    {
        if (!holds)
        {
            ModelState.AddModelError(place, otherwise);
        }
    }

    private void Tell(IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(nameof(Name), error.Code == nameof(IdentityErrorDescriber.DuplicateUserName) ? text[RegisterText.NameTaken] : text[RegisterText.NameWrong]);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.]{3,59}$")]
    private static partial Regex SignInName();
}
