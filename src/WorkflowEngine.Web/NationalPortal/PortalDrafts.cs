using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Plans;
using WorkflowEngine.Portal;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Takes what somebody says at the portal of the draft of their result: it is right, or what is to be corrected.</summary>
internal sealed class PortalDrafts(PortalActs acts, PortalDesk desk)
{
    private const string Fields = "fields.";

    public async Task<PortalOutcome> AnswerAsync(PortalMessage message, (long Id, string Code) own, CancellationToken cancel)
    {
        var now = desk.Now;
        if (message.Confirmed is not { } confirmed)
        {
            return PortalOutcome.Refused(PortalReasons.BadData, PortalText.NoDraftAnswer);
        }

        var dossier = await acts.ReadAsync(own.Id, cancel);
        if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Confirmation) is not { } wait)
        {
            return await acts.AgainAsync(message, own, (new AnswerDraft(0, confirmed), PortalText.NoDraft), now, cancel);
        }

        if (confirmed)
        {
            return await acts.SendAsync(message, own, new AnswerDraft(wait.Seq, true), now, cancel);
        }

        var plan = await acts.PlanAsync(dossier, cancel);
        var changed = Changed(plan, dossier, message);
        return changed.Count == 0 && string.IsNullOrWhiteSpace(message.Reason) ? PortalOutcome.Refused(PortalReasons.BadData, PortalText.NothingCorrected)
            : Wrong(plan, dossier, changed, now) is { } wrong ? PortalOutcome.Refused(PortalReasons.BadData, wrong)
            : await acts.SendAsync(message, own, new AnswerDraft(wait.Seq, false) { Fields = changed, Note = message.Reason.Trim() }, now, cancel);
    }

    private static ValueMap Changed(Plan plan, Dossier dossier, PortalMessage message) => ValueMap.From(
        PortalFields.Of(plan.Procedure!.Fields, message.Fields).Where(pair => pair.Value != dossier.Fields[pair.Key]));

    /// <summary>What is wrong with the answers that are corrected; the others stand as they were taken.</summary>
    private Sentence? Wrong(Plan plan, Dossier dossier, ValueMap changed, DateTimeOffset now)
    {
        var merged = changed.Aggregate(dossier.Fields, (fields, pair) => fields.With(pair.Key, pair.Value));
        var answers = new FilingAnswers
        {
            Fields = merged,
            Applicant = dossier.Applicant,
            Channel = dossier.Filing!.Channel,
            Unit = dossier.Filing.Unit,
            Components = dossier.Components,
            Now = now,
            Calendar = desk.Office!.CalendarAt(now),
        };
        try
        {
            return FilingCheck.Of(plan.Rules!, answers)
                .FirstOrDefault(fault => changed.Any(pair => fault.Place == Fields + pair.Key || fault.Place.StartsWith($"{Fields}{pair.Key}[", StringComparison.Ordinal)))?.Sentence;
        }
        catch (FilingRuleException broken)
        {
            return broken.Sentence;
        }
    }
}
