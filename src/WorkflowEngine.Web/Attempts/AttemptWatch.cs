using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Attempts;

/// <summary>
/// Sees to it that a request which is too large is turned away before its body is read, and that what names somebody
/// else's dossier, draft, petition or refund is written down when it is refused.
/// </summary>
internal static class AttemptWatch
{
    /// <summary>Kestrel's own bound, for a server that has none.</summary>
    private const long Default = 30_000_000;

    private static readonly object Marked = new();

    private static readonly string[] Dossiers = ["code", "dossier"];

    public static void UseAttemptWatch(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await next(context);
            return;
        }

        context.RequestServices.GetRequiredService<EntryWay>().Name = WayOf(context.Request.Path);
        if (context.Request.ContentLength > MostBytes(context))
        {
            // What is still on its way is not read.
            context.User = (await context.AuthenticateAsync()).Principal ?? context.User;
            context.Response.Headers.Connection = "close";
            await TurnAwayAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            context.Response.Clear();
            await TurnAwayAsync(context);
            return;
        }

        if (context.Response.StatusCode is StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden || context.Items.ContainsKey(Marked))
        {
            await LogStrangerAsync(context);
        }
        else if (await OthersMoney.IsNamedAsync(context))
        {
            await LogAsync(context, AttemptKind.StrangersAddress);
        }
    });

    /// <summary>Whoever is signed in and is led away from a dossier that is not theirs counts as one who was told “there is no such page”.</summary>
    internal static void Mark(HttpContext context)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            context.Items[Marked] = true;
        }
    }

    /// <summary>The page that says so is made without the body.</summary>
    private static async Task TurnAwayAsync(HttpContext context)
    {
        context.Request.Body = Stream.Null;
        context.Request.ContentType = null;
        context.Request.ContentLength = 0;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        await LogAsync(context, AttemptKind.TooMuch);
    }

    internal static string WayOf(PathString path) =>
        path.StartsWithSegments("/api") ? "api" : path.StartsWithSegments("/elsa") ? "elsa" : path.StartsWithSegments("/national-portal") ? "portal" : "page";

    /// <summary>The page's own bound, otherwise the server's.</summary>
    private static long MostBytes(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
        ?? context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize
        ?? Default;

    /// <summary>Only an address whose dossier or draft is there: a code that is mistyped is nobody's.</summary>
    private static async Task LogStrangerAsync(HttpContext context)
    {
        var found = await DossierOfAsync(context);
        if (found is not null || await IsDraftAsync(context) || await IsPetitionAsync(context))
        {
            await LogAsync(context, AttemptKind.StrangersAddress, found);
        }
    }

    private static async Task<long?> DossierOfAsync(HttpContext context)
    {
        var named = Dossiers.Select(name => context.GetRouteValue(name) as string ?? context.Request.Query[name].ToString()).Where(name => name.Length > 0).ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var codes = named.ConvertAll(DossierCodes.Clean);
        var numbers = named.Select(name => long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0).ToList();
        var rows = context.RequestServices.GetRequiredService<WorkflowDbContext>().Dossiers.AsNoTracking();
        return await rows.Where(row => codes.Contains(row.Code!) || numbers.Contains(row.Id)).Select(row => (long?)row.Id).FirstOrDefaultAsync(context.RequestAborted);
    }

    /// <summary>Something that somebody has begun to file, for themselves or for another.</summary>
    private static async Task<bool> IsDraftAsync(HttpContext context)
    {
        var named = context.GetRouteValue("id") as string ?? context.GetRouteValue("assisted") as string
            ?? (context.Items.ContainsKey(Marked) && context.Request.HasFormContentType ? context.Request.Form["id"].ToString() : null);
        if (!Guid.TryParse(named, out var id))
        {
            return false;
        }

        var world = context.RequestServices.GetRequiredService<WorkflowDbContext>();
        return await world.Set<DraftRow>().AnyAsync(row => row.Id == id, context.RequestAborted)
            || await world.Set<AssistRow>().AnyAsync(row => row.Id == id && row.SentAt == null, context.RequestAborted);
    }

    private static async Task<bool> IsPetitionAsync(HttpContext context)
    {
        var code = (context.GetRouteValue("petition") as string ?? context.GetRouteValue("code") as string)?.Trim().ToUpperInvariant();
        return code?.StartsWith("PA-", StringComparison.Ordinal) == true
            && await context.RequestServices.GetRequiredService<WorkflowDbContext>().Set<PetitionRow>().AnyAsync(row => row.Code == code, context.RequestAborted);
    }

    private static Task LogAsync(HttpContext context, AttemptKind kind, long? dossier = null) =>
        context.RequestServices.GetRequiredService<RequestAttempts>().AddAsync(
            kind, place => place with { Dossier = dossier, Detail = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText }, CancellationToken.None);
}
