using System.Globalization;
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

    /// <summary>Once work is taken up the public state is in progress.</summary>
    public void EnterProgress(bool always = false)
    {
        if (Dossier.Status == PublicStatus.Accepted
            || (always && Dossier.Status is PublicStatus.SupplementAsked or PublicStatus.PaymentAsked))
        {
            Record(new StatusChanged(PublicStatus.InProgress));
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
    public IReadOnlyList<FeeItem> Fees(int activation)
    {
        try
        {
            return Plan.Rules?.Fees(Answers()) ?? [];
        }
        catch (FilingRuleException broken)
        {
            throw new Stuck(broken.Sentence);
        }
    }

    /// <summary>Ends the dossier without a result: the letter goes out, the clock ends, the public state says how.</summary>
    public void StopDossier(Activation self, PlanNode node, string kind, string? template, string reason)
    {
        Record(new DossierStopped(kind, reason));
        if (template is not null)
        {
            WriteLetter(self, node, template, "applicant");
        }

        Record(new StatusChanged(StoppedStatus(kind)));
        EndClock(null);
        End(Lifecycle.Finished, kind);
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
                value = Dossier.LastNote;
                return true;
            case "dossier":
                value = ValueMap.Of(
                    ("code", Dossier.Filing.Code),
                    ("supplements", (double)Dossier.Supplements),
                    ("received_at", Dossier.Filing.At.ToOffset(Facts.Calendar.Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)));
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
        "refuse" when Dossier.Status is PublicStatus.Registered or PublicStatus.None => PublicStatus.NotAccepted,
        "withdraw" => PublicStatus.WithdrawalAsked,
        _ => PublicStatus.Stopped,
    };
}
