using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;
using WorkflowEngine.Web.Reading;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>Sees to it that a program is answered in its language and that whatever goes wrong is told as a problem.</summary>
internal static class ApiAnswers
{
    public static void UseApiAnswers(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(ApiRoutes.Root),
        branch =>
        {
            branch.Use((context, next) =>
            {
                var language = LanguageOf(context.Request);
                context.Features.Set(new ReadingChoice(language, LargeType: false));
                context.Response.Headers.ContentLanguage = language;
                context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
                return next(context);
            });
            branch.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FaultAsync, SuppressDiagnosticsCallback = _ => false });
            branch.Use(TellAsync);
        });

    /// <summary>The first of our two languages by the reader's order; Vietnamese when neither is named.</summary>
    internal static string LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(one => one.Quality is not 0)
        .OrderByDescending(one => one.Quality ?? 1)
        .Select(one => ReadingChoice.KnownLanguage(one.Value.ToString().Split('-')[0]))
        .OfType<string>()
        .FirstOrDefault() ?? ReadingChoice.Vietnamese;

    private static async Task FaultAsync(HttpContext context)
    {
        var language = LanguageOf(context.Request);
        context.Features.Set(new ReadingChoice(language, LargeType: false));
        context.Response.Headers.ContentLanguage = language;
        var problem = context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        await Problems.OfStatus(context, problem).WriteAsync(context);
    }

    /// <summary>A bare status becomes a problem.</summary>
    private static async Task TellAsync(HttpContext context, RequestDelegate next)
    {
        if (!Accepts(context.Request))
        {
            await Problems.OfStatus(context, StatusCodes.Status406NotAcceptable).WriteAsync(context);
            return;
        }

        await next(context);
        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
        {
            await Problems.OfStatus(context, response.StatusCode).WriteAsync(context);
        }
    }

    /// <summary>Whether the asker takes what the operation gives; an operation that says nothing gives JSON.</summary>
    private static bool Accepts(HttpRequest request)
    {
        var given = request.HttpContext.GetEndpoint()?.Metadata.GetOrderedMetadata<Describing.GivesFile>() is [.., var file] ? file.Type : "application/json";
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 || accepted.Any(one => one.Quality is not 0 && Fits(one.MediaType.ToString(), given));
    }

    private static bool Fits(string accepted, string given) =>
        accepted is "*/*" || given is "*/*" || string.Equals(accepted, given, StringComparison.OrdinalIgnoreCase)
        || (accepted.EndsWith("/*", StringComparison.Ordinal) && given.StartsWith(accepted[..^1], StringComparison.OrdinalIgnoreCase));
}
