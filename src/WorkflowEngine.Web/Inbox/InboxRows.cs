using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Makes lines of what the queries found: names, words and times.</summary>
public sealed class InboxRows(DossierGlances glances, IPlanSource plans, Text text)
{
    internal async Task<IReadOnlyList<InboxRow>> MakeAsync(IReadOnlyList<InboxEntry> entries, Official official, InboxOrder order, CancellationToken cancel)
    {
        var dossiers = await glances.ReadAsync([.. entries.Select(entry => entry.Dossier).Distinct()], cancel);
        var rows = new List<InboxRow>();
        foreach (var entry in entries)
        {
            var plan = await plans.FindAsync(entry.Definition, entry.Version, cancel);
            rows.Add(Row(entry, dossiers.GetValueOrDefault(entry.Dossier), plan, official) with { At = order.CursorOf(entry).ToString() });
        }

        return rows;
    }

    private InboxRow Row(InboxEntry entry, Dossier? dossier, Plan plan, Official official)
    {
        var law = dossier is null ? null : official.Facts.LawOf(dossier);
        var clock = dossier?.Clock is { } ledger && law is not null ? ledger.StateAt(official.Facts.Calendar, law, official.Facts.Now) : null;
        var stopped = entry.Stopped ? StepDue.WaitsFor(clock?.WaitsFor) : null;
        var last = dossier is { Records.IsEmpty: false } ? dossier.Records[^1].Person : null;
        return new InboxRow(
            $"{entry.Dossier}.{entry.Seq}",
            entry.Code ?? entry.Dossier.ToString(System.Globalization.CultureInfo.InvariantCulture),
            dossier?.Applicant["name"].TextOrNull ?? text[InboxText.NoName],
            plan.Procedure?.Name.In(text.Language) ?? plan.Name,
            entry.Procedure,
            StepNames.Of(plan, entry.Step, text.Language))
        {
            Due = StepDue.Of(entry.Opened, entry.Due, stopped, official.Facts, law?.Near.Share ?? 0.2m),
            Duty = DutyKinds.OfStep(entry.Step) is null ? null : entry.Seq,
            DossierDue = clock?.Due,
            From = last is null ? null : official.Office.FindPerson(last)?.Name ?? last,
            Since = entry.Opened,
            Channel = entry.Channel,
            Holder = entry.Person is { } holder ? official.Office.FindPerson(holder)?.Name ?? holder : null,
            Unit = official.At.Units.Count > 1 && official.Office.FindUnit(entry.Unit, official.Today) is { } unit ? text[unit.ShortName] : null,
            Mine = entry.Person == official.Code,
            Revoked = dossier?.RevokedResult is not null && DutyKinds.OfStep(entry.Step) is null,
            Supplements = dossier?.Supplements ?? 0,
        };
    }
}
