using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.NationalSignIn;

namespace WorkflowEngine.Web.SignIn;

/// <summary>The way to the national identity provider and back: who comes back from there is signed in here.</summary>
[AllowAnonymous]
public sealed class NationalModel(IOptions<NationalOptions> options, SignInManager<Account> signIn, IServiceProvider services, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>On to the provider.</summary>
    public IActionResult OnGet() => options.Value.IsThere
        ? Challenge(new AuthenticationProperties { RedirectUri = Url.Page("/SignIn/National", "Done", new { ReturnUrl }) }, NationalHandler.Provider)
        : NotFound();

    /// <summary>Back from it.</summary>
    public async Task<IActionResult> OnGetDoneAsync(CancellationToken cancel)
    {
        var come = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (come.Principal is not { } principal || services.GetRequiredService<NationalClaims>().Read(principal) is not { } person)
        {
            return RedirectToPage("/SignIn/Index", new { ReturnUrl, national = "failed" });
        }

        var account = await services.GetRequiredService<NationalAccounts>().SignInAsync(person, clock.GetUtcNow(), cancel);
        await signIn.SignInAsync(account, isPersistent: false, NationalHandler.Provider);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }
}
