using Microsoft.AspNetCore.Diagnostics;

namespace WorkflowEngine.Web.Hosting;

internal static class ErrorPages
{
    private static readonly PathString[] ForPrograms = ["/api", "/elsa"];

    /// <summary>A fault or an empty answer with an error status becomes a page in words; programs get the bare status.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorModel.Address);
        app.UseStatusCodePagesWithReExecute(ErrorModel.Address + "/{0}");
        app.Use((context, next) =>
        {
            if (ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path))
                && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return next(context);
        });
    }
}
