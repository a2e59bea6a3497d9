namespace WorkflowEngine.Comparing;

/// <summary>What a change between two versions is about; in the order in which changes are told.</summary>
public enum ChangeKind
{
    /// <summary>The procedure itself: its name, code, field, level, decision, validity, channels, who applies and who receives.</summary>
    Procedure,

    StepAdded,
    StepRemoved,
    StepRenamed,

    /// <summary>Comes earlier or later than before, or stands inside another step.</summary>
    StepMoved,

    /// <summary>Another kind of step.</summary>
    StepKind,
    Unit,
    Role,

    /// <summary>Which person: the choice of person, four eyes, presence.</summary>
    Person,

    /// <summary>The time of a step.</summary>
    Time,

    /// <summary>Where an outcome leads.</summary>
    Outcome,
    Instructions,
    Rule,
    Letter,
    Paper,
    Field,
    TimeLimit,
    Fee,
    Result,
    ServiceLevel,
    LegalBasis,
    Variables,

    /// <summary>Whatever has no kind of its own.</summary>
    Other,

    /// <summary>Only where things stand on the drawing or in the file; nothing that a dossier would notice.</summary>
    Layout,

    /// <summary>Only what names the version: its id, number, day and flags.</summary>
    Version,
}
