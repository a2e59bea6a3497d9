using Microsoft.AspNetCore.Mvc.Razor;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Razor Pages by feature: a page lives in the folder of its subject, frames and parts beside them.</summary>
internal static class Pages
{
    private const string Gallery = "/Gallery";

    public static void AddPages(this WebApplicationBuilder builder)
    {
        // Started from its build output in any environment, the site finds its assets there; a published site has no such list.
        builder.WebHost.UseStaticWebAssets();

        builder.Services.Configure<RouteOptions>(options =>
        {
            options.LowercaseUrls = true;
            options.LowercaseQueryStrings = false;
        });

        var development = builder.Environment.IsDevelopment();
        builder.Services.AddRazorPages(options =>
        {
            options.RootDirectory = "/";
            if (!development)
            {
                options.Conventions.AddFolderRouteModelConvention(Gallery, page => page.Selectors.Clear());
            }
        }).AddMvcOptions(options =>
        {
            options.ModelBinderProviders.Insert(0, new DayBinding());
            options.Filters.Add(new ReadableInput());
        });

        builder.Services.Configure<RazorViewEngineOptions>(options =>
        {
            options.PageViewLocationFormats.Add("/Frame/{0}" + RazorViewEngine.ViewExtension);
            options.PageViewLocationFormats.Add("/Components/{0}" + RazorViewEngine.ViewExtension);
            options.PageViewLocationFormats.Add("/Procedures/{0}" + RazorViewEngine.ViewExtension);
        });

        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            // The site's own headers say that nobody frames it; a form must not loosen that.
            options.SuppressXFrameOptionsHeader = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    public static void MapPages(this WebApplication app) => app.MapRazorPages().WithStaticAssets();
}
