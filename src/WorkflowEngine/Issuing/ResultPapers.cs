using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Issuing;

/// <summary>Which letters bear an electronic signature, and whose.</summary>
public static class ResultPapers
{
    /// <summary>
    /// What is to be signed of the letters that a turn wrote: a result by the person who signed it and by the body that issues it,
    /// any other page to the applicant by that body. Notices in plain text are not signed.
    /// </summary>
    /// <param name="plan">The pinned version.</param>
    /// <param name="turn">The turn, as it was decided.</param>
    /// <param name="facts">The facts with which it was.</param>
    public static IEnumerable<(LetterWritten Letter, string Holder)> ToSign(Plan plan, Advanced turn, Facts facts)
    {
        if (turn.Dossier is not { Practice: false, Filing: { } filing })
        {
            yield break;
        }

        var events = turn.Events;
        var authority = LetterModel.AuthorityOf(new Burst(plan, turn.Dossier, facts), filing.Unit);
        foreach (var letter in events.OfType<LetterWritten>())
        {
            var signer = events.Select(happened => SignerOf(happened, letter.No)).FirstOrDefault(found => found is not null);
            if (signer is not null)
            {
                yield return (letter, SignatureHolder.Person(signer));
            }

            if (signer is not null || letter.Template.EndsWith(".html", StringComparison.Ordinal))
            {
                yield return (letter, SignatureHolder.Unit(authority));
            }
        }
    }

    /// <summary>The step that issues the result of a dossier; null when the document has none.</summary>
    internal static PlanNode? IssuingStep(Plan plan, Dossier dossier) =>
        plan.Nodes.FirstOrDefault(node => node.Kind is Issue && node.Of<Issue.IssueSettings>().Result == dossier.Result?.Code);

    private static string? SignerOf(DossierEvent happened, int letter) => happened switch
    {
        ResultIssued issued when issued.Letter == letter => issued.Signer,
        ResultCorrected corrected when corrected.Letter == letter => corrected.By,
        ResultReplaced replaced when replaced.Letter == letter => replaced.By,
        _ => null,
    };
}
