using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What a keeper may do with a document.</summary>
public enum Act
{
    Publish,
    Submit,
    Approve,
    SendBack,
    Unschedule,
    DeleteDraft,
    Suspend,
    Resume,
    Repeal,
    Retract,
    RollBack,
    Revert,
    Explain,
}

/// <summary>What is typed for one act; each act has a set of its own, so that a page may show them all.</summary>
public sealed class ActForm
{
    public int Number { get; set; }

    public string? Note { get; set; }

    public string? Reason { get; set; }

    public DateOnly? On { get; set; }

    public string? Decision { get; set; }

    public DateOnly? DecisionDate { get; set; }
}

/// <summary>The forms of all acts.</summary>
public sealed class ActForms
{
    public ActForm Publish { get; set; } = new();

    public ActForm Submit { get; set; } = new();

    public ActForm Approve { get; set; } = new();

    public ActForm SendBack { get; set; } = new();

    public ActForm Unschedule { get; set; } = new();

    public ActForm DeleteDraft { get; set; } = new();

    public ActForm Suspend { get; set; } = new();

    public ActForm Resume { get; set; } = new();

    public ActForm Repeal { get; set; } = new();

    public ActForm Retract { get; set; } = new();

    public ActForm RollBack { get; set; } = new();

    public ActForm Revert { get; set; } = new();

    public ActForm Explain { get; set; } = new();

    public ActForm Of(Act act) => act switch
    {
        Act.Publish => Publish,
        Act.Submit => Submit,
        Act.Approve => Approve,
        Act.SendBack => SendBack,
        Act.Unschedule => Unschedule,
        Act.DeleteDraft => DeleteDraft,
        Act.Suspend => Suspend,
        Act.Resume => Resume,
        Act.Repeal => Repeal,
        Act.Retract => Retract,
        Act.RollBack => RollBack,
        Act.Revert => Revert,
        _ => Explain,
    };

    /// <summary>The command that an act is; null when the day of a decision is missing.</summary>
    public IEditingCommand? Command(Act act, string actor, string definition)
    {
        var form = Of(act);
        var (note, reason, decision) = (Said(form.Note), Said(form.Reason), Said(form.Decision) ?? "");
        return act switch
        {
            Act.Publish => new PublishVersion(actor, definition, form.Number) { On = form.On, Note = note, WarningsReason = reason },
            Act.Submit => new SubmitVersion(actor, definition, form.Number) { Note = note },
            Act.Approve => form.DecisionDate is { } day ? new ApproveVersion(actor, definition, form.Number, note ?? "", decision, day) : null,
            Act.SendBack => new SendBackVersion(actor, definition, form.Number, reason ?? ""),
            Act.Unschedule => new UnscheduleVersion(actor, definition, form.Number),
            Act.DeleteDraft => new DeleteDraft(actor, definition, form.Number),
            Act.Suspend => new SuspendProcedure(actor, definition, reason ?? ""),
            Act.Resume => new ResumeProcedure(actor, definition) { Note = note },
            Act.Repeal => new RepealProcedure(actor, definition, decision, reason ?? ""),
            Act.Retract => new RetractVersion(actor, definition) { Note = note },
            Act.RollBack => new RollBackVersion(actor, definition, form.Number) { Reason = reason },
            Act.Revert => new RevertToVersion(actor, definition, form.Number) { Note = note },
            _ => new ExplainWarnings(actor, definition, form.Number, reason ?? ""),
        };
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
