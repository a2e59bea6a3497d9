using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>Which of the listed papers the case of a dossier is about: those that its answers call for, and those that were handed in.</summary>
internal static class CaseNeeds
{
    public static IReadOnlySet<string>? Of(Burst burst) => Of(burst.Plan, burst.Dossier, burst.Facts);

    /// <summary>Ids of the components; null where it cannot be said, because a rule breaks or nothing was filed.</summary>
    public static IReadOnlySet<string>? Of(Plan plan, Dossier dossier, Facts facts)
    {
        if (plan.Rules is not { } rules || dossier.Filing is not { } filing)
        {
            return null;
        }

        var answers = new FilingAnswers
        {
            Fields = dossier.Fields,
            Applicant = dossier.Applicant,
            Channel = filing.Channel,
            Unit = filing.Unit,
            Components = dossier.Components,
            Now = filing.At,
            Calendar = facts.Calendar,
        };
        try
        {
            var needed = rules.Components(answers).Where(asked => asked.Required).Select(asked => asked.Component.Id).ToHashSet(StringComparer.Ordinal);
            needed.UnionWith(dossier.Components.Select(given => given.Component));
            needed.UnionWith(dossier.Asked.Select(asked => asked.Key));
            return needed;
        }
        catch (FilingRuleException)
        {
            return null;
        }
    }
}
