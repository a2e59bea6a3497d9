using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Web.Payments;

/// <summary>Of which fees the amount of a dossier is made, by the rules of its procedure.</summary>
internal static class FeeItems
{
    /// <summary>Empty where the procedure has no rule, or its rule cannot be reckoned.</summary>
    public static IReadOnlyList<FeeItem> Of(Dossier dossier, Plan plan, Facts facts)
    {
        try
        {
            return plan.Rules?.Fees(new FilingAnswers
            {
                Fields = dossier.Fields,
                Applicant = dossier.Applicant,
                Channel = dossier.Filing!.Channel,
                Unit = dossier.Filing.Unit,
                Components = dossier.Components,
                Now = facts.Now,
                Calendar = facts.Calendar,
            }) ?? [];
        }
        catch (FilingRuleException)
        {
            return [];
        }
    }
}
