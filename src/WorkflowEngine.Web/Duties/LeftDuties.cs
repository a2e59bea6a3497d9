using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>What is still owed of a dossier whose flow has ended: it stays open until the last of these duties is closed.</summary>
public sealed class LeftDuties(Text text, Formats formats)
{
    /// <summary>The open duties; none while the flow goes on or once the dossier has ended.</summary>
    public static IReadOnlyList<Wait> Of(Dossier dossier) =>
        dossier is { FlowEnd: not null, Lifecycle: Lifecycle.Running } ? [.. dossier.Waits.Where(wait => wait.Kind == WaitKind.Duty && wait.Item is not null)] : [];

    /// <summary>Each in words: what, until when, who.</summary>
    public string Said(Dossier dossier, OfficeSnapshot office, DateOnly today) => string.Join("; ", Of(dossier).Select(wait => text[
        wait.Item!.Due is null ? DutyText.LeftWithoutTime : DutyText.Left,
        DutyKinds.Of(wait) is { } kind ? text[kind.Label] : wait.Item.Step,
        HolderOf(wait.Item, office, today),
        wait.Item.Due is { } due ? formats.Moment(due) : ""]));

    /// <summary>The person who holds it, else the unit in whose pool it lies.</summary>
    public string HolderOf(WorkItem item, OfficeSnapshot office, DateOnly today) =>
        item.Person is { } person ? office.FindPerson(person)?.Name ?? person
        : office.FindUnit(item.Unit, today) is { } unit ? text[unit.ShortName] : item.Unit;
}
