namespace WorkflowEngine.Dossiers.Events;

/// <summary>Somebody worded free parts of a letter otherwise before it is written; what was worded before is replaced as a whole.</summary>
/// <param name="Template">Name of the template as the document has it.</param>
/// <param name="By">Code of the person.</param>
/// <param name="Step">Id of the step at which it was done.</param>
/// <param name="Parts">The words by the id of their part; none takes all changes back.</param>
public sealed record LetterDrafted(string Template, string By, string Step, DateTimeOffset At, Personal Parts) : DossierEvent
{
    /// <summary>The words hold for the next letter of the template only.</summary>
    public bool Once { get; init; }
}
