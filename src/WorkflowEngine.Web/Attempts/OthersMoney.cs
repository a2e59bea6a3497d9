using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Attempts;

/// <summary>Whether a request names a refund that is not for its official to decide.</summary>
internal static class OthersMoney
{
    private const string Named = "refund";

    public static async Task<bool> IsNamedAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.User.FindFirstValue(AccountClaims.PersonCode) is not { } person
            || !Guid.TryParse(context.GetRouteValue(Named) as string ?? FormValue(context), out var id))
        {
            return false;
        }

        var rows = context.RequestServices.GetRequiredService<WorkflowDbContext>().Set<RefundRow>().AsNoTracking();
        var unit = await rows.Where(row => row.Id == id).Select(row => row.Unit).SingleOrDefaultAsync(context.RequestAborted);
        var services = context.RequestServices;
        return unit is { Length: > 0 } && services.GetRequiredService<CatalogueState>().Office is { } office
            && office.CalendarAt(services.GetRequiredService<TimeProvider>().GetUtcNow()) is var calendar
            && !office.Snapshot.MayDo(person, Right.CollectFee, unit, calendar.LocalDay(services.GetRequiredService<TimeProvider>().GetUtcNow()));
    }

    /// <summary>Of a form that the page has read already.</summary>
    private static string? FormValue(HttpContext context) =>
        context.Request.HasFormContentType && context.Request.Path.StartsWithSegments("/fees") ? context.Request.Form[Named].ToString() : null;
}
