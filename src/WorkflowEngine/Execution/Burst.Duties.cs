using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Duties: work that belongs to the dossier and is no step of its flow.</summary>
internal sealed partial class Burst
{
    /// <summary>The unit that has the dossier now: of the oldest open step, else of the last step done, else the receiving one.</summary>
    public string HoldingUnit =>
        Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem)?.Item?.Unit
        ?? (Dossier.Records is [.., { Unit: { } unit }] ? unit : null)
        ?? Dossier.Filing?.Unit
        ?? "";

    /// <summary>Opens a duty and gives its number; null when the same one is open already.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="due">Until when; null for no time.</param>
    /// <param name="data">Facts of it that are not personal.</param>
    /// <param name="rule">Who does it; null for whom the kind says.</param>
    /// <param name="about">What it is about, where a dossier may have several of a kind.</param>
    public int? OpenDuty(DutyKind kind, DateTimeOffset? due, Value data = default, AssignmentRule? rule = null, string? about = null)
    {
        var name = about is null ? kind.Name : $"{kind.Name}/{about}";
        if (Dossier.OpenDuties.Any(open => open.Name == name))
        {
            return null;
        }

        var rules = rule is null ? [.. kind.Holders(this)] : new[] { rule };
        var (assignment, nobody) = FirstAssigned(rules);
        var seq = Dossier.LastWait + 1;
        var item = assignment is { } found
            ? new WorkItem(kind.Step, found.Unit, found.Role, found.Person, Facts.Now, due)
            : new WorkItem(kind.Step, rules is [{ Unit.Code: { } unit }, ..] ? unit : HoldingUnit, rules is [var first, ..] ? first.Role : "", null, Facts.Now, due);
        Record(new WaitOpened(seq, 0, WaitKind.Duty) { Name = name, Item = item, Data = data });
        if (assignment is null)
        {
            RaiseIncident(kind, nobody);
        }

        return seq;
    }

    /// <summary>Closes a duty; a dossier whose flow has ended ends with the last of them.</summary>
    public void CloseDuty(Wait duty, string outcome, string? by, string? note = null, ValueMap? data = null)
    {
        Record(new DutyClosed(duty.Seq, outcome, by, Facts.Now) { Note = note, Data = data is { Count: > 0 } said ? said : default(Personal) });
        foreach (var incident in Dossier.Incidents.Where(incident => incident.Activation == 0 && incident.Step == duty.Item!.Step).ToList())
        {
            Record(new IncidentResolved(incident.No, IncidentWay.Retry, default));
        }
    }

    /// <summary>Ends the dossier when its flow has ended and no duty is open any more.</summary>
    public void EndAfterDuties()
    {
        if (Dossier.FlowEnd is { } end && !Dossier.OpenDuties.Any() && !Dossier.AwaitsPost)
        {
            Record(new DossierEnded(end.How) { Outcome = end.Outcome });
        }
    }

    /// <summary>Why a step must wait for a duty that is open; null when none holds it back.</summary>
    public Sentence? HeldBack(PlanNode step)
    {
        foreach (var duty in Dossier.OpenDuties)
        {
            if (DutyKinds.Of(duty)?.HoldsBack(this, duty, step) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    /// <summary>Looks again at who holds the open duties.</summary>
    public void RecheckDuties()
    {
        foreach (var duty in Dossier.OpenDuties.ToList())
        {
            if (DutyKinds.Of(duty) is { } kind)
            {
                Recheck(duty, duty.Item!, kind);
            }
        }
    }

    /// <summary>Duties that nobody need do once the flow has ended close by themselves.</summary>
    private void CloseMootDuties()
    {
        foreach (var duty in Dossier.OpenDuties.ToList())
        {
            if (DutyKinds.Of(duty)?.IsMoot(this, duty) != false)
            {
                CloseDuty(duty, DutyRecord.NotNeeded, null);
            }
        }
    }

    private void Recheck(Wait duty, WorkItem item, DutyKind kind)
    {
        var rule = new AssignmentRule(UnitRule.Fixed(item.Unit), item.Role);
        var found = Facts.Office.Reresolve(new Assignment(item.Unit, item.Role, item.Person, Standing.None), rule, DutyRequest);
        var known = Dossier.Incidents.FirstOrDefault(incident => incident.Activation == 0 && incident.Step == item.Step);
        if (found.Assignment is not { } now)
        {
            if (known is null)
            {
                RaiseIncident(kind, found.Nobody);
            }

            return;
        }

        if (now.Person != item.Person || now.Unit != item.Unit)
        {
            Record(new WorkAssigned(duty.Seq, now.Person) { Unit = now.Unit, Reason = now.Reason?.Vi });
        }

        if (known is not null)
        {
            Record(new IncidentResolved(known.No, IncidentWay.Retry, "Đã có người đảm nhiệm sau khi cơ cấu thay đổi."));
        }
    }

    private (Assignment? Assignment, Sentence? Nobody) FirstAssigned(AssignmentRule[] rules)
    {
        Sentence? nobody = null;
        foreach (var candidate in rules)
        {
            var resolution = Facts.Office.Resolve(candidate, DutyRequest);
            if (resolution.Assignment is { } assignment)
            {
                return (assignment, null);
            }

            nobody ??= resolution.Nobody;
        }

        return (null, nobody);
    }

    private AssignmentRequest DutyRequest => new()
    {
        At = Facts.Today,
        Receiving = Dossier.Filing?.Unit ?? "",
        Responsible = Dossier.Filing?.Responsible,
        Level = Plan.Level,
        Field = Plan.Procedure?.Field?.Code,
        Loads = Facts.Loads,
    };

    private void RaiseIncident(DutyKind kind, Sentence? nobody) => Record(new IncidentRaised(
        Dossier.LastIncident + 1,
        0,
        kind.Step,
        nobody ?? new Sentence(
            $"Chưa có ai để giao việc “{kind.Label.Vi}”. Bổ sung người giữ vai trò phân công hoặc ký ở đơn vị này.",
            $"Nobody is there for “{kind.Label.En}”. Put somebody into the role that assigns or signs in this unit."),
        Facts.Now));
}
