namespace WorkflowEngine.Dossiers;

/// <summary>Where a dossier stands in the register of its receiving unit (form 07): the book of the year, and its number there.</summary>
public sealed record RegisterEntry(string Book, string Sequence);
