using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>What a dossier waits for its applicant to do.</summary>
internal sealed record AskedOfYou(OwnDossier Own, Wait Wait)
{
    /// <summary>What the wait does to the date, by the law that the dossier is pinned to; null where the clock runs on.</summary>
    public Sentence? EffectOf(string rule) => Own.Facts.LawOf(Own.Dossier)?.WaitOf(rule)?.Effect switch
    {
        WaitEffect.Stops => ActText.ClockGoesOn,
        WaitEffect.Restarts => ActText.ClockAnew,
        _ => null,
    };
}
