using Microsoft.Extensions.Options;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Frame;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>When a dossier is due, why, and who holds it, for the applicant.</summary>
public sealed class DueViews(Ledger ledger, Text text, IOptions<OfficeIdentity> office)
{
    /// <summary>Null where the procedure has no limit, its clock has not begun, or the dossier ended without a result.</summary>
    public DueView? Of(Dossier dossier, Facts facts, bool withHolder = true)
    {
        if (Reading(dossier, facts) is not { } reading)
        {
            return null;
        }

        var stretches = dossier.Clock!.Explain(facts.Calendar, facts.LawOf(dossier)!, facts.Now)
            .Where(row => row.Kind is ClockRowKind.Running or ClockRowKind.Stopped)
            .Select(row => new TimeStretch(TimeSpan.FromSeconds(row.Amount.Seconds), row.Kind == ClockRowKind.Stopped))
            .ToList();
        return new DueView(reading.Due, DueOf(dossier, facts)!, stretches, TimeSpan.FromSeconds(Math.Max(0, reading.Left.Seconds)))
        {
            Holder = withHolder ? HolderOf(dossier, facts) : null,
        };
    }

    /// <summary>The badge alone; null where there is no clock.</summary>
    public Due? DueOf(Dossier dossier, Facts facts) =>
        Reading(dossier, facts) is { } reading ? ClockDue.Of(reading, office.Value.WorkingDay) : null;

    public IReadOnlyList<LedgerRow> LedgerOf(Dossier dossier, Facts facts) => Reading(dossier, facts) is null ? [] : ledger.Of(dossier, facts);

    /// <summary>The person at whose desk it lies, or the unit while nobody has taken it; null while nobody of the office has to act.</summary>
    public Holder? HolderOf(Dossier dossier, Facts facts)
    {
        if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem)?.Item is not { } item)
        {
            return null;
        }

        var unit = facts.Office.FindUnit(item.Unit, facts.Today);
        var unitName = unit is null ? item.Unit : text[unit.Name];
        if (item.Person is not { } code)
        {
            return new Holder(unitName, text[TrackingText.NobodyYet], item.Opened, item.Due);
        }

        var name = facts.Office.FindPerson(code)?.Name ?? code;
        var position = facts.Office.PositionBy(code, item.Role, item.Unit, facts.Today);
        var place = position is { } held ? $"{text[held.Position.Name]}, {unitName}" : unitName;
        return new Holder(name, place, item.Opened, item.Due);
    }

    /// <summary>Null too where the dossier was withdrawn, refused or stopped: there is nothing that could come early or late.</summary>
    private static ClockReading? Reading(Dossier dossier, Facts facts) => dossier is ({ Lifecycle: Lifecycle.Running } or { ResultInForce: not null }) and { RevokedResult: null, Clock: { } clock } && facts.LawOf(dossier) is { } law
        ? clock.StateAt(facts.Calendar, law, facts.Now)
        : null;
}
