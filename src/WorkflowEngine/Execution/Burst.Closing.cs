using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Execution;

/// <summary>
/// A procedure that is done while the person waits gives no receipt unless it is asked for; what is not done when the unit closes
/// gets form 01 by itself, with the date (NĐ 61/2018 art. 17.4).
/// </summary>
internal sealed partial class Burst
{
    private const string SessionCheck = "session";
    private const string SessionKey = SessionCheck + ":0";

    /// <summary>Whether the person waits for the result where they handed in.</summary>
    public bool IsSameVisit => Dossier.Filing is { Channel: Channels.Counter, ReturnedWithParent: false, Limit: var limit } && Plan.Procedure?.IsSameSession(limit) == true;

    /// <summary>Whether form 01 of a dossier that is done in one visit was not written yet.</summary>
    public bool OwesReceipt => IsSameVisit && ReceiptStep is not null && AcceptedAt is not null && !Dossier.Passed.Contains(SessionKey);

    /// <summary>Writes form 01, once.</summary>
    public void WriteReceipt()
    {
        if (ReceiptStep is { } step)
        {
            WriteLetter(step, step.Of<StepSettings>().Template!, "applicant", "mail,inbox");
        }
    }

    /// <summary>Writes it before the unit closes, for it was asked for.</summary>
    public void WriteReceiptNow()
    {
        Record(new WatchPassed(SessionKey));
        WriteReceipt();
    }

    private PlanNode? ReceiptStep => Plan.Nodes.FirstOrDefault(node => node.Kind is Receive && node.Of<StepSettings>().Template is not null);

    private DateTimeOffset? AcceptedAt => Dossier.Records.FirstOrDefault(record => record.Outcome == "Accepted")?.Closed;

    /// <summary>The moment at which the unit closes on the day of acceptance, while nothing was returned.</summary>
    private IEnumerable<(string Key, DateTimeOffset At)> SessionWatches() =>
        OwesReceipt && Dossier.Status != PublicStatus.Returned
            ? [(SessionKey, Facts.Calendar.EndOfDay(Facts.Calendar.LocalDay(AcceptedAt!.Value)))]
            : [];
}
