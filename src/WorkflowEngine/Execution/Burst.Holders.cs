using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>What happens to open work when the office changes: it stays, moves, goes back to the pool, or waits for an administrator.</summary>
internal sealed partial class Burst
{
    /// <summary>Looks again at who holds the open work of one activation.</summary>
    public void Recheck(int activation)
    {
        Sentence? nobody = null;
        var hasWork = false;
        foreach (var wait in Dossier.Waits.Where(wait => wait.Activation == activation))
        {
            if (wait.Item is { } item)
            {
                hasWork = true;
                nobody ??= Recheck(activation, wait.Seq, item);
            }
        }

        if (!hasWork)
        {
            return;
        }

        var known = Dossier.Incidents.FirstOrDefault(incident => incident.Activation == activation);
        if (nobody is not null && known is null)
        {
            RaiseIncident(Dossier.ActivationOf(activation)!, nobody);
        }
        else if (nobody is null && known is not null)
        {
            Record(new IncidentResolved(known.No, IncidentWay.Retry, "Đã có người đảm nhiệm sau khi cơ cấu thay đổi."));
        }
    }

    /// <summary>Why nobody can do this piece of work now; null when somebody can, who then has it.</summary>
    private Sentence? Recheck(int activation, int seq, WorkItem item)
    {
        var holder = Plan.Nodes[Dossier.ActivationOf(activation)!.Node].Of<StepSettings>().Holder;
        var request = holder.Request(this, activation);
        var rule = Plan.Nodes[Dossier.ActivationOf(activation)!.Node].Kind is Consult ? holder.Rule with { Unit = UnitRule.Fixed(item.Unit) } : holder.Rule;
        var found = Facts.Office.Reresolve(new Assignment(item.Unit, item.Role, item.Person, Office.Standing.None), rule, request);
        if (found.Assignment is { } now && (now.Person != item.Person || now.Unit != item.Unit))
        {
            Record(new WorkAssigned(seq, now.Person) { Unit = now.Unit, Reason = now.Reason?.Vi });
        }

        return found.Nobody;
    }
}
