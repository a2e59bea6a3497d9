using Microsoft.AspNetCore.Antiforgery;

namespace WorkflowEngine.Web.Studio.Guarding;

/// <summary>
/// Our page names in every request who opened it. When somebody else has signed in in the same browser since, nothing is saved
/// under their name by mistake.
/// </summary>
internal static class PageToken
{
    private const string Header = "RequestVerificationToken";

    /// <summary>False when a page sent its token and it is not of the person who is signed in now.</summary>
    public static async Task<bool> IsSamePersonAsync(HttpContext context) =>
        context.Request.Headers[Header].Count == 0 || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
}
