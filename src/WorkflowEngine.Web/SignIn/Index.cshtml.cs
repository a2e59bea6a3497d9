using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.NationalSignIn;
using WorkflowEngine.Web.Words;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace WorkflowEngine.Web.SignIn;

/// <summary>Signing in with name and password, for officials and applicants alike.</summary>
[AllowAnonymous]
public sealed class IndexModel(SignInManager<Account> signIn, IOptions<NationalOptions> national, Text text) : PageModel
{
    private const string Applicants = "/";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What the national identity is called; null where there is none.</summary>
    public string? NationalName => national.Value.IsThere ? national.Value.Name : null;

    public void OnGet([FromQuery(Name = "national")] string? came)
    {
        if (came == "failed")
        {
            ModelState.AddModelError("", text[SignInText.NationalFailed, national.Value.Name]);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), text[SignInText.NameMissing]);
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), text[SignInText.PasswordMissing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await signIn.PasswordSignInAsync(Name!.Trim(), Password!, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            ModelState.AddModelError(nameof(Password), Refusal(result));
            return Page();
        }

        if (Url.IsLocalUrl(ReturnUrl))
        {
            return LocalRedirect(ReturnUrl);
        }

        var account = await signIn.UserManager.FindByNameAsync(Name.Trim());
        return account?.PersonCode is null ? LocalRedirect(Applicants) : RedirectToPage("/Inbox/Index");
    }

    private string Refusal(SignInResult result) => result.IsLockedOut
        ? text[SignInText.Locked, (int)signIn.Options.Lockout.DefaultLockoutTimeSpan.TotalMinutes]
        : text[SignInText.Wrong];
}
