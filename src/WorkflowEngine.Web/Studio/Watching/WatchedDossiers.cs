using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>
/// Opens dossiers for the drawing, for those who may see them, and notes the look as every look is noted. A dossier is named by
/// its number or by its code.
/// </summary>
internal sealed class WatchedDossiers(WorkflowDbContext context, DossierStore store, IPlanSource plans)
{
    /// <summary>The drawing asks many times while it is open; that is one look.</summary>
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(15);

    /// <summary>The dossier; null when there is none. Not allowed when the reader may not see it.</summary>
    public async Task<(WatchedDossier? Dossier, bool NotAllowed)> OpenAsync(string instance, Official official, CancellationToken cancel)
    {
        if (await NumberAsync(instance, cancel) is not { } number || await store.FindAsync(number, cancel) is not { } dossier)
        {
            return (null, false);
        }

        var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        var turns = await store.ReadHistoryAsync(number, cancel);
        if (!MaySee(dossier, plan, turns, official))
        {
            return (null, true);
        }

        await NoteAsync(dossier, official, cancel);
        return (new WatchedDossier(dossier, plan, turns, number.ToString(CultureInfo.InvariantCulture)), false);
    }

    /// <summary>The dossier's number; a text of digits is one, any other is a code.</summary>
    public async Task<long?> NumberAsync(string instance, CancellationToken cancel)
    {
        if (long.TryParse(instance, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var code = instance.Trim().ToUpperInvariant();
        return await context.Dossiers.AsNoTracking().Where(row => row.Code == code).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Practice dossiers and flows that are no procedures belong to those who keep the documents; others to their units.</summary>
    private static bool MaySee(Dossier dossier, WorkflowEngine.Plans.Plan plan, IReadOnlyList<DossierTurn> turns, Official official) =>
        ((dossier.Practice || dossier.Filing is null) && (official.May(Right.Design) || official.May(Right.Approve) || official.May(Right.Publish) || official.May(Right.Reform)))
        || (dossier.Filing is not null && DossierAccess.MaySee(new OpenedDossier(dossier, plan, turns, official)));

    private async Task NoteAsync(Dossier dossier, Official official, CancellationToken cancel)
    {
        if (dossier.Practice || dossier.Waits.Any(wait => wait.Item?.Person == official.Code))
        {
            return;
        }

        var (now, since) = (official.Facts.Now, official.Facts.Now - OneLook);
        if (!await context.DossierViews.AnyAsync(view => view.DossierId == dossier.Id && view.Person == official.Code && view.At > since, cancel))
        {
            context.DossierViews.Add(new DossierViewRow { DossierId = dossier.Id, At = now, Person = official.Code, Unit = official.At.Unit.Code, Part = ViewedPart.Page });
            await context.SaveChangesAsync(cancel);
        }
    }
}
