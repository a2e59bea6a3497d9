using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Duties;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>
/// Says what would follow from each outcome of a step. It is no guess: the engine decides the outcome on the dossier as it
/// stands, and nothing of it is kept.
/// </summary>
public sealed class Preview(EventWords events, LeftDuties left, Text text, Formats formats)
{
    public IReadOnlyList<Choice> Of(OpenedDossier opened, Wait wait, PlanStep step) =>
        [.. step.ChoicesFor(opened.Dossier).Select(outcome => new Choice(outcome, text[OutcomeWords.Of(outcome, step.Type)], Consequence(opened, wait, step, outcome)))];

    private string Consequence(OpenedDossier opened, Wait wait, PlanStep step, string outcome)
    {
        var trial = new CompleteWork(wait.Seq, opened.Official.Code, outcome)
        {
            Note = text[DecidingText.PlaceholderNote],
            Items = outcome == "SupplementRequired" ? Askable(opened) : [],
        };
        var turn = Engine.Advance(opened.Plan, opened.Dossier, trial, opened.Facts);
        if (turn.Refusal is not { } refusal)
        {
            return string.Join(". ", Follows(opened, turn)) + ".";
        }

        // What the step has yet to fill in keeps no outcome from being explained.
        var filled = Engine.Advance(opened.Plan, opened.Dossier, trial with { Fields = Samples.Of(opened, wait), Visit = step.RecordsVisit ? VisitReport.Sample(opened.Facts.Now) : null }, opened.Facts);
        return filled.Refusal is null ? string.Join(". ", Follows(opened, filled)) + "." : text[DecidingText.NotNow, text[refusal]];
    }

    /// <summary>The first paper that may be asked for stands for whichever is chosen later.</summary>
    private static System.Collections.Immutable.ImmutableArray<SupplementItem> Askable(OpenedDossier opened) =>
        [.. (opened.Procedure?.Components ?? []).Where(component => component.MayAsk).Take(1).Select(component => new SupplementItem(component.Id, "…") { Cite = SomeCite })];

    /// <summary>Stands for the basis that is given later, where one is needed.</summary>
    private const string SomeCite = "01/2026/NĐ-CP, Điều 1";

    private IEnumerable<string> Follows(OpenedDossier opened, Advanced turn)
    {
        foreach (var stuck in turn.Events.OfType<IncidentRaised>())
        {
            yield return text[DecidingText.Sticks, text[stuck.Sentence]];
        }

        var letters = turn.Events.OfType<LetterWritten>().Where(letter => !letter.Template.StartsWith("notices/", StringComparison.Ordinal))
            .Select(letter => Sentences.Within(events.LetterName(letter))).Distinct().ToList();
        if (letters.Count > 0)
        {
            yield return text[DecidingText.Letters, string.Join(", ", letters)];
        }

        if (turn.Dossier.Lifecycle != Lifecycle.Running)
        {
            yield return text[turn.Events.OfType<DossierStopped>().LastOrDefault()?.Kind switch
            {
                "refuse" => DecidingText.EndsRefused,
                "stop" or "withdraw" => DecidingText.EndsStopped,
                _ => DecidingText.Ends,
            }];
            yield break;
        }

        if (LeftDuties.Of(turn.Dossier).Count > 0)
        {
            yield return text[DutyText.StillOwed, left.Said(turn.Dossier, opened.Official.Office, opened.Official.Today)];
            yield break;
        }

        var begun = turn.Dossier.Waits.Where(wait => wait.Seq > opened.Dossier.LastWait).ToList();
        foreach (var wait in begun)
        {
            if (Next(opened, turn.Dossier, wait) is { } next)
            {
                yield return next;
            }
        }

        if (turn.Dossier.Clock?.IsStopped == true && opened.Dossier.Clock?.IsStopped != true)
        {
            yield return text[DecidingText.ClockStops];
        }

        if (begun.Count == 0 && turn.Dossier.Incidents.Length == opened.Dossier.Incidents.Length)
        {
            var duties = turn.Dossier.Waits.All(wait => wait.Kind == WaitKind.Duty) ? turn.Dossier.Waits.Select(wait => DutyKinds.Of(wait)).OfType<DutyKind>().ToList() : [];
            yield return duties.Count > 0
                ? text[DecidingText.OnlyDuties, string.Join("; ", duties.Select(duty => Sentences.Within(text[duty.Label])))]
                : text[DecidingText.WaitsForOthers];
        }
    }

    private string? Next(OpenedDossier opened, Dossier after, Wait wait) => wait.Kind switch
    {
        WaitKind.WorkItem when wait.Item is { Due: { } due } item => text[DecidingText.ToWork, Label(opened, item.Step), Who(opened, item), formats.ShortMoment(due)],
        WaitKind.WorkItem when wait.Item is { } item => text[DecidingText.ToWorkNoTime, Label(opened, item.Step), Who(opened, item)],
        WaitKind.Supplement => text[DecidingText.ToSupplement, wait.Until is { } until ? formats.ShortMoment(until) : "…"],
        WaitKind.Payment => text[DecidingText.ToPayment, formats.Money(wait.Data["amount"].AsMoney())],
        WaitKind.Confirmation => text[DecidingText.ToConfirmation],
        WaitKind.Lookup => AfterLookup(opened, after, wait),
        WaitKind.Child => text[DecidingText.ToChild],
        _ => null,
    };

    /// <summary>A look-up answers within seconds; what comes after it when nothing is found is what the official waits for.</summary>
    private string AfterLookup(OpenedDossier opened, Dossier after, Wait lookup)
    {
        var turn = Engine.Advance(opened.Plan, after, new AnswerLookup(lookup.Seq, "Unavailable"), opened.Facts);
        var next = turn.Dossier.Waits.FirstOrDefault(wait => wait.Seq > after.LastWait && wait.Item is not null);
        return next?.Item is { } item ? text[DecidingText.ToLookup, $"{Label(opened, item.Step)}: {Who(opened, item)}"] : text[DecidingText.LookupOnly];
    }

    private static string Label(OpenedDossier opened, string step) => opened.Plan.NodeOf(step)?.Label ?? step;

    private string Who(OpenedDossier opened, WorkItem item)
    {
        if (item.Person is { } person)
        {
            return opened.NameOf(person);
        }

        var unit = opened.Official.Office.FindUnit(item.Unit, opened.Official.Today)?.ShortName ?? new Sentence(item.Unit, item.Unit);
        return text[unit];
    }
}
