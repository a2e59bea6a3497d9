using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Accounts;

namespace WorkflowEngine.Web.SignIn;

/// <summary>Signing out; only ever by a button, for a link could be followed by accident.</summary>
[AllowAnonymous]
public sealed class OutModel(SignInManager<Account> signIn) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        Response.Cookies.Delete(Officials.UnitCookie);
        return LocalRedirect("/");
    }
}
