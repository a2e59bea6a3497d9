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

    /// <summary>The wait is over and the node that waits takes its answer; nothing where the wait is gone.</summary>
    public void Wake(Wait wait, Stimulus stimulus)
    {
        if (Dossier.WaitOf(wait.Seq) is null || Dossier.ActivationOf(wait.Activation) is not { } activation)
        {
            return;
        }

        Record(Ended(wait, stimulus));
        var mark = Here;
        try
        {
            Plan.Nodes[activation.Node].Kind.Resume(this, activation, wait, stimulus);
        }
        catch (Stuck stuck)
        {
            ReturnTo(mark);
            RaiseIncident(activation, stuck.Sentence);
        }
    }

    /// <summary>A stuck node is tried again, counted as done, or ends the dossier.</summary>
    public void Unstick(Incident incident, ResolveIncident resolve)
    {
        if (resolve.Way == IncidentWay.Cancel)
        {
            CancelDossier(resolve.Reason);
            return;
        }

        if (Dossier.ActivationOf(incident.Activation) is not { } activation)
        {
            RecheckDuties();
            return;
        }

        if (resolve.Way == IncidentWay.Skip)
        {
            var ports = Plan.Nodes[activation.Node].Kind.Ports;
            Complete(activation, resolve.Outcome ?? (ports is [var first, ..] ? first : "Done"));
            return;
        }

        if (Dossier.Waits.Any(wait => wait.Activation == activation.Id))
        {
            Recheck(activation.Id);
            return;
        }

        Record(new ActivityCancelled(activation.Id));
        Schedule(activation.Node, activation.Parent, activation.Back);
    }

    private WaitEnded Ended(Wait wait, Stimulus stimulus) => stimulus switch
    {
        CompleteWork done => new WaitEnded(wait.Seq) { Outcome = done.Outcome, Person = done.By, At = Facts.Now, Note = done.Note, Bases = RefusalBases.Kept(done) },
        WithdrawDossier withdraw => new WaitEnded(wait.Seq) { At = Facts.Now, Note = withdraw.Reason },
        AnswerDraft answer => new WaitEnded(wait.Seq) { At = Facts.Now, Note = answer.Note },
        _ => new WaitEnded(wait.Seq),
    };
}
