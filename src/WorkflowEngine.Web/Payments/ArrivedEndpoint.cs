using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Payments;

/// <summary>
/// What the page of a payer who waits for the bank asks again and again: nothing while nothing was heard, and the page anew once
/// the order has moved.
/// </summary>
internal static class ArrivedEndpoint
{
    public const string Route = "/tracking/{code}/pay/arrived";

    public static async Task<IResult> AskAsync(
        string code, string reference, HttpContext context, OwnDossierPage page, IDbContextFactory<WorkflowDbContext> contexts)
    {
        var cancel = context.RequestAborted;
        if (await page.FindAsync(context.User, code, cancel) is not { } own)
        {
            return Results.NotFound();
        }

        await using var rows = await contexts.CreateDbContextAsync(cancel);
        var id = own.Dossier.Id;
        if (await rows.Set<PaymentOrderRow>().AnyAsync(order => order.Reference == reference && order.DossierId == id && order.State == OrderState.Open, cancel))
        {
            return Results.NoContent();
        }

        context.Response.Headers["HX-Redirect"] = $"/tracking/{code}/pay?reference={Uri.EscapeDataString(reference)}";
        return Results.Ok();
    }
}
