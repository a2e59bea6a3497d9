namespace WorkflowEngine.Dossiers.Events;

/// <summary>The result that was issued without a text here is there as a file, or an excuse says why it is not.</summary>
/// <param name="File">Hash of the file; null when it is excused.</param>
/// <param name="Excuse">Code of the excuse; null when there is a file.</param>
/// <param name="By">Code of the official.</param>
public sealed record ResultDigitised(string? File, string? Excuse, string By) : DossierEvent;
