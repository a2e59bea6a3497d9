using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Filings;

/// <summary>Which of the listed papers the case of a dossier is about: those that its answers call for, and those that were handed in.</summary>
public static class CaseNeeds
{
    /// <summary>The listed papers as the case of a dossier needs them; null where it cannot be said, because a rule breaks or nothing was filed.</summary>
    public static IReadOnlyList<AskedComponent>? Papers(Plan plan, Dossier dossier, Facts facts)
    {
        if (plan.Rules is not { } rules || dossier.Filing is not { } filing)
        {
            return null;
        }

        try
        {
            return rules.Components(new FilingAnswers
            {
                Fields = dossier.Fields,
                Applicant = dossier.Applicant,
                Channel = filing.Channel,
                Unit = filing.Unit,
                Components = dossier.Components,
                Now = filing.At,
                Calendar = facts.Calendar,
            });
        }
        catch (FilingRuleException)
        {
            return null;
        }
    }

    /// <summary>
    /// Ids of the papers that may be asked for without a further basis; null where it cannot be said. What stands in place of
    /// another paper of its group does so no more once it is asked for itself.
    /// </summary>
    /// <param name="plan">Plan of the pinned version.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="facts">The facts of the turn.</param>
    /// <param name="asking">Ids of papers that are asked for now.</param>
    public static IReadOnlySet<string>? Of(Plan plan, Dossier dossier, Facts facts, IEnumerable<string> asking)
    {
        if (Papers(plan, dossier, facts) is not { } papers)
        {
            return null;
        }

        var asked = dossier.Asked.Select(one => one.Key).Concat(asking).ToHashSet(StringComparer.Ordinal);
        var needed = papers.Where(paper => paper.Required && (paper.InPlace is not { } other || asked.Contains(other.Id)))
            .Select(paper => paper.Component.Id).ToHashSet(StringComparer.Ordinal);
        needed.UnionWith(dossier.Components.Select(given => given.Component));
        needed.UnionWith(dossier.Asked.Select(one => one.Key));
        return needed;
    }
}
