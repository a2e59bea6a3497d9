using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Filings;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>What steps of a procedure do in common: open work, write fields, compute fees, end a dossier early.</summary>
internal sealed partial class Burst
{
    private FilingAnswers? _answers;

    /// <summary>Opens a piece of work: unit and person are found now, the step's time runs from now.</summary>
    public void OpenWork(Activation self, PlanNode node, StepSettings step)
    {
        var resolution = Facts.Office.Resolve(step.Holder.Rule, step.Holder.Request(this, self.Id));
        if (resolution.Assignment is not { } assignment)
        {
            throw new Stuck(resolution.Nobody!);
        }

        DateTimeOffset? due = step.Time is { } time ? Facts.Calendar.Add(Facts.Now, time) : null;
        var item = new WorkItem(node.Id, assignment.Unit, assignment.Role, assignment.Person, Facts.Now, due);
        OpenWait(self, WaitKind.WorkItem, null, null, item);
    }

    /// <summary>The code of the unit that a rule finds.</summary>
    public string FindUnit(Activation self, UnitRule rule, Expression? answer)
    {
        if (rule.Start == UnitStart.Receiving && rule.Steps.IsEmpty)
        {
            return Dossier.Filing?.Unit ?? "";
        }

        var request = new AssignmentRequest
        {
            At = Facts.Today,
            Receiving = Dossier.Filing?.Unit ?? "",
            Responsible = Dossier.Filing?.Responsible,
            Level = Plan.Level,
            Field = Plan.Procedure?.Field?.Code,
            Answer = answer?.Evaluate(this, self.Id).TextOrNull,
        };
        return Facts.Office.FindUnit(rule, request, out var nobody) ?? throw new Stuck(nobody!);
    }

    /// <summary>Once work is taken up on an accepted dossier the public state is in progress.</summary>
    public void EnterProgress()
    {
        if (Dossier.Status == PublicStatus.Accepted)
        {
            ChangeStatus(PublicStatus.InProgress);
        }
    }

    /// <summary>
    /// The applicant did what was asked: the dossier goes on. One that reception has not accepted yet keeps its state until
    /// reception has looked again.
    /// </summary>
    public void LeaveApplicant()
    {
        if (Dossier.Status == PublicStatus.PaymentAsked || Dossier.Records.Any(record => record.Outcome == "Accepted"))
        {
            ChangeStatus(PublicStatus.InProgress);
        }
    }

    /// <summary>The public state changes, passing through the states between; nothing where no lawful way leads there.</summary>
    public void ChangeStatus(PublicStatus status)
    {
        foreach (var next in StatusMoves.Path(Dossier.Status, status))
        {
            Record(new StatusChanged(next));
        }
    }

    public void WriteFields(ValueMap fields)
    {
        if (fields.Count > 0)
        {
            Record(new FieldsWritten(fields));
        }
    }

    /// <summary>The fees of the case by the procedure's facts.</summary>
    public IReadOnlyList<FeeItem> Fees()
    {
        try
        {
            return Plan.Rules is { Facts.Fees.IsEmpty: false } rules ? rules.Fees(Answers()) : [];
        }
        catch (FilingRuleException broken)
        {
            throw new Stuck(broken.Sentence);
        }
    }

    /// <summary>Ends the dossier without a result: the letter goes out, the clock ends, the public state says how.</summary>
    public void StopDossier(PlanNode node, string kind, string? template, string reason)
    {
        Record(new DossierStopped(kind, reason));
        PendingStop = (kind, null);
        if (template is not null)
        {
            WriteLetter(node, template, "applicant");
        }

        ChangeStatus(StoppedStatus(kind));
        End(Lifecycle.Finished, kind);
    }

    /// <summary>An administrator ends a stuck dossier.</summary>
    public void CancelDossier(string reason)
    {
        if (Dossier.Filing is not null)
        {
            Record(new DossierStopped("stop", reason));
            ChangeStatus(StoppedStatus("stop"));
        }

        End(Lifecycle.Cancelled);
    }

    /// <summary>The names that rules of a running procedure may read besides its variables.</summary>
    public bool TryReadGlobal(string name, out Value value)
    {
        if (Dossier.Filing is null)
        {
            value = default;
            return false;
        }

        switch (name)
        {
            case "outcomes":
                value = ValueMap.From(Dossier.Records.Select(record => KeyValuePair.Create(record.Step, Value.Of(record.Outcome))));
                return true;
            case "notes":
                value = Dossier.Notes;
                return true;
            case "dossier":
                value = ValueMap.Of(
                    ("code", Dossier.Filing.Code),
                    ("supplements", (double)Dossier.Supplements),
                    ("received_at", Facts.Calendar.Iso(Dossier.Filing.At)));
                return true;
            default:
                return Answers().TryRead(name, out value);
        }
    }

    /// <summary>The case as rules of the facts see it now.</summary>
    public FilingAnswers Answers()
    {
        if (_answers is { } known && ReferenceEquals(known.Fields, Dossier.Fields) && known.Components == Dossier.Components)
        {
            return known;
        }

        return _answers = new FilingAnswers
        {
            Fields = Dossier.Fields,
            Applicant = Dossier.Applicant,
            Channel = Dossier.Filing?.Channel ?? "",
            Unit = Dossier.Filing?.Unit ?? "",
            Components = Dossier.Components,
            Now = Facts.Now,
            Calendar = Facts.Calendar,
        };
    }

    private PublicStatus StoppedStatus(string kind) => kind switch
    {
        "withdraw" => PublicStatus.WithdrawalAsked,
        _ when Dossier.Status is PublicStatus.Registered => PublicStatus.NotAccepted,
        "refuse" => PublicStatus.Refused,
        _ => PublicStatus.Stopped,
    };
}
