using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Desk;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>Lays out the decision of a piece of work, with what was typed when the form came back.</summary>
public sealed class DecisionDesk(Preview preview, Text text)
{
    internal const string OutcomeName = "Form.Outcome";
    internal const string OpinionName = "Form.Opinion";

    public StepDecision? Of(OpenedDossier opened, Wait wait, DecisionForm form)
    {
        if (wait.Item is not { } item || PlanStep.Of(opened.Plan, item.Step) is not { } step)
        {
            return null;
        }

        var panel = new Decision(text[DecidingText.Heading, step.Label], preview.Of(opened, wait, step))
        {
            Proposal = Proposal(opened, step),
            Selected = form.Outcome,
            Opinion = form.Opinion,
            OutcomeField = OutcomeName,
            OpinionField = OpinionName,
        };
        return new StepDecision(wait, step, panel)
        {
            Mine = item.Person == opened.Official.Code,
            Writes = [.. DecisionForm.FactsOf(opened, step).Select(fact => new WrittenField(
                fact, DecisionForm.NameOf(fact.Id), form.Write.GetValueOrDefault(fact.Id) ?? Typed(opened.Dossier.Fields[fact.Id])))],
            Visit = step.RecordsVisit ? form.Visit : null,
            Visits = step.RecordsVisit ? [.. Engine.VisitsOf(opened.Dossier, step.Id)] : [],
            Askable = step.Choices.Contains("SupplementRequired") || step.Choices.Contains("Need")
                ? Askable(opened, form)
                : [],
            Excuses = step.Type == "Procedure.Return" && opened.Dossier is { ResultInForce.Letter: 0, DigitalResult: null }
                ? [.. (opened.Facts.Digitisation?.Excuses ?? []).Where(excuse => excuse.OfResults)]
                : [],
            Bases = Bases(opened, wait, step, form),
            Excuse = form.Excuse,
            Extra = (form.ExtraName, form.ExtraDefect, form.ExtraCite),
            AskCite = form.AskCite,
            ResultNumber = form.ResultNumber,
            Colleagues = Colleagues(opened, item, step),
        };
    }

    private IReadOnlyList<(string Cited, string? Title, bool Chosen)> Bases(OpenedDossier opened, Wait wait, PlanStep step, DecisionForm form)
    {
        var trial = new CompleteWork(wait.Seq, opened.Official.Code, "")
        {
            Note = text[DecidingText.PlaceholderNote],
            Fields = Samples.Of(opened, wait),
            Visit = step.RecordsVisit ? VisitReport.Sample(opened.Facts.Now) : null,
        };
        var list = step.Choices.Select(outcome => RefusalBases.Of(opened.Plan, opened.Dossier, trial with { Outcome = outcome }, opened.Facts))
            .FirstOrDefault(bases => bases.Count > 0) ?? [];
        return [.. list.Select(basis => (basis.Cited, basis.Title?.In(text.Language), list.Count == 1 || form.Basis.Contains(basis.Cited)))];
    }

    /// <summary>What may be asked for: first what this case needs.</summary>
    private List<AskedPaper> Askable(OpenedDossier opened, DecisionForm form)
    {
        var needed = CaseNeeds.Of(opened.Plan, opened.Dossier, opened.Facts, []);
        var papers = CaseNeeds.Papers(opened.Plan, opened.Dossier, opened.Facts)?.ToDictionary(paper => paper.Component.Id);
        return
        [
            .. (opened.Procedure?.Components ?? []).Where(component => component.MayAsk).Select(component => new AskedPaper(
                component.Id, component.Name.In(text.Language), form.Ask.Contains(component.Id), form.Defect.GetValueOrDefault(component.Id))
            {
                Held = opened.Held?.Find(component.Id, opened.Facts.Now) is { Closes: true },
                Unneeded = needed?.Contains(component.Id) != false ? null
                    : papers?.GetValueOrDefault(component.Id) is { Required: true, InPlace: { } other } ? text[DecidingText.NotNeededFor, other.Name.In(text.Language)]
                    : text[DecidingText.NotNeeded],
            }).OrderBy(paper => paper.Unneeded is not null),
        ];
    }

    private string? Proposal(OpenedDossier opened, PlanStep step)
    {
        var said = new List<string>();
        if (!opened.Dossier.Records.IsEmpty && opened.Dossier.Records[^1] is { Person: { } person } last)
        {
            var type = opened.Plan.NodeOf(last.Step)?.Type;
            said.Add(text[
                DecidingText.Proposal, opened.NameOf(person), opened.Plan.NodeOf(last.Step)?.Label ?? last.Step, text[OutcomeWords.Of(last.Outcome, type)]]);
        }

        if (step.Type == "Procedure.Return" && opened.Dossier.RevokedResult is not null)
        {
            said.Add(text[ResultText.TakenBack]);
        }
        else if (step.Type == "Procedure.Return" && opened.Dossier is { Revisions.IsEmpty: false, ResultInForce: { } result })
        {
            said.Add(text[ResultText.HandOver, result.Number]);
        }

        if (!step.FourEyesWith.IsEmpty)
        {
            said.Add(text[DecidingText.FourEyes, string.Join(", ", step.FourEyesWith.Select(other => opened.Plan.NodeOf(other)?.Label ?? other))]);
        }

        if (step.Instructions is { } instructions)
        {
            said.Add(instructions);
        }

        return said.Count == 0 ? null : string.Join(" ", said);
    }

    private static IReadOnlyList<(string, string)> Colleagues(OpenedDossier opened, WorkItem item, PlanStep step)
    {
        var excluded = step.FourEyesWith.Select(other => opened.Dossier.RecordOf(other)?.Person).ToHashSet();
        return
        [
            .. opened.Official.Office.PeopleWith(item.Role, item.Unit, opened.Official.Today)
                .Where(code => code != opened.Official.Code && !excluded.Contains(code))
                .Select(code => (code, opened.NameOf(code))),
        ];
    }

    private static string? Typed(Values.Value value) => value.IsNull ? null : value.ToString();
}
