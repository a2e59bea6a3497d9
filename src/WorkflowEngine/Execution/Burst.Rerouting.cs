using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>A dossier that was filed at the wrong place ends here and tells the applicant where it goes on.</summary>
internal sealed partial class Burst
{
    private const string RerouteLetter = "notices/chuyen-dung-noi";

    public void Reroute(RerouteDossier reroute)
    {
        var reason = Facts.Intake!.FindRouteReason(reroute.Reason)!.Name;
        Record(new DossierRerouted(reroute.Reason, reroute.By, reroute.Code, reroute.Procedure, reroute.Unit, Facts.Now));
        WriteLetter(
            (Plan.Nodes[0].Id, Plan.Name),
            head => LetterModel.Of(this, Plan.Nodes[0], head).With("rerouted", ValueMap.Of(
                ("code", reroute.Code),
                ("secret", reroute.Secret ?? ""),
                ("unit", Facts.Office.FindUnit(reroute.Unit, Facts.Today)?.Name.Vi ?? reroute.Unit),
                ("reason", reason.Vi),
                ("reason_en", reason.En))),
            RerouteLetter,
            "applicant",
            "mail,inbox");
        Record(new DossierStopped("reroute", reason.Vi));
        ChangeStatus(StoppedStatus("reroute"));
        End(Lifecycle.Finished, "reroute");
    }
}
