namespace WorkflowEngine.Dossiers.Events;

/// <summary>A letter got its number in the register of the unit that sends it.</summary>
/// <param name="Letter">Number of the letter within the dossier.</param>
/// <param name="Number">The number as it is written, <c>12/HDHS</c>.</param>
public sealed record LetterNumbered(int Letter, string Number) : DossierEvent;

/// <summary>The dossier was entered in the register of its receiving unit.</summary>
public sealed record DossierRegistered(string Book, string Sequence) : DossierEvent;
