namespace WorkflowEngine.Dossiers;

/// <summary>Words that an official gave to the free parts of a letter before it is written.</summary>
/// <param name="Template">Name of the template as the document has it.</param>
/// <param name="By">Code of the person.</param>
/// <param name="Step">Id of the step at which it was done.</param>
/// <param name="Parts">The words by the id of their part; personal.</param>
public sealed record LetterDraft(string Template, string By, string Step, DateTimeOffset At, Personal Parts)
{
    /// <summary>It holds for the next letter of its template only; the words of a result hold for every text of it.</summary>
    public bool Once { get; init; }
}
