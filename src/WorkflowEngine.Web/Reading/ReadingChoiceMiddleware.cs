namespace WorkflowEngine.Web.Reading;

/// <summary>
/// Takes the reader's choice from the address (<c>?lang=en</c>, <c>?type=large</c>), remembers it in a cookie for a year,
/// and takes it from the cookie afterwards.
/// </summary>
internal sealed class ReadingChoiceMiddleware(RequestDelegate next, TimeProvider clock)
{
    private const string LanguageCookie = "language";
    private const string TypeCookie = "type";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<ReadingChoice>() is { } made)
        {
            // An error page answers in the place of the page that was asked for, in the language chosen there.
            context.Response.Headers.ContentLanguage = made.Language;
            return next(context);
        }

        var askedLanguage = ReadingChoice.KnownLanguage(context.Request.Query[ReadingChoice.LanguageQuery]);
        var askedType = ReadingChoice.KnownType(context.Request.Query[ReadingChoice.TypeQuery]);
        var choice = new ReadingChoice(
            askedLanguage ?? ReadingChoice.KnownLanguage(context.Request.Cookies[LanguageCookie]) ?? ReadingChoice.Vietnamese,
            askedType ?? ReadingChoice.KnownType(context.Request.Cookies[TypeCookie]) ?? false);

        if (askedLanguage is not null)
        {
            Remember(context, LanguageCookie, askedLanguage);
        }

        if (askedType is { } large)
        {
            Remember(context, TypeCookie, large ? ReadingChoice.Large : ReadingChoice.Normal);
        }

        context.Features.Set(choice);
        context.Response.Headers.ContentLanguage = choice.Language;
        return next(context);
    }

    private void Remember(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            Expires = clock.GetUtcNow().AddYears(1),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
