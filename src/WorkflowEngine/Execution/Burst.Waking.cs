using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Execution;

/// <summary>How a burst begins: at the root, at a wait that was answered, or where a dossier was stuck.</summary>
internal sealed partial class Burst
{
    public void BeginAt(string? trigger)
    {
        _trigger = trigger;
        Schedule(0, 0);
    }

    /// <summary>Lets the node that waits take its answer, then ends the wait unless the node did so or is gone.</summary>
    public void Wake(Wait wait, Stimulus stimulus)
    {
        if (Dossier.WaitOf(wait.Seq) is null || Dossier.ActivationOf(wait.Activation) is not { } activation)
        {
            return;
        }

        Record(stimulus is CompleteWork done
            ? new WaitEnded(wait.Seq) { Outcome = done.Outcome, Person = done.By, At = Facts.Now, Note = done.Note }
            : new WaitEnded(wait.Seq));
        Guarded(activation, () => Plan.Nodes[activation.Node].Kind.Resume(this, activation, wait, stimulus));
    }

    /// <summary>A stuck node is tried again, counted as done, or ends the dossier.</summary>
    public void Unstick(Incident incident, ResolveIncident resolve)
    {
        if (resolve.Way == IncidentWay.Cancel)
        {
            End(Lifecycle.Cancelled);
            return;
        }

        if (Dossier.ActivationOf(incident.Activation) is not { } activation)
        {
            return;
        }

        if (resolve.Way == IncidentWay.Retry)
        {
            Record(new ActivityCancelled(activation.Id));
            Schedule(activation.Node, activation.Parent, activation.Back);
            return;
        }

        var ports = Plan.Nodes[activation.Node].Kind.Ports;
        var outcome = resolve.Outcome ?? (ports is [var first, ..] ? first : "Done");
        Complete(activation, outcome);
    }
}
