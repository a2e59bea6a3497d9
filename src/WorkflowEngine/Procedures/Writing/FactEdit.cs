using WorkflowEngine.Values;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>One change of a procedure's facts. Edits are done in order, each on what the one before left.</summary>
/// <param name="Path">What is changed; of a list's edits the list.</param>
public abstract record FactEdit(FactPath Path);

/// <summary>Gives a member another value. Objects on the way that are not there are made; what is no object on the way is replaced.</summary>
public sealed record SetFact(FactPath Path, Value Value) : FactEdit(Path);

/// <summary>Takes a member away, and with it every object around it that holds nothing more, up to an entry of a list.</summary>
public sealed record RemoveFact(FactPath Path) : FactEdit(Path);

/// <summary>Puts an entry into a list, which is made when it is not there; beyond the end it goes to the end.</summary>
public sealed record InsertFact(FactPath Path, int Index, Value Value) : FactEdit(Path);

/// <summary>Takes an entry out of a list. The list stays, also when it is empty.</summary>
public sealed record DeleteFact(FactPath Path, int Index) : FactEdit(Path);

/// <summary>Moves an entry of a list to another place of the list.</summary>
public sealed record MoveFact(FactPath Path, int From, int To) : FactEdit(Path);

/// <summary>Puts a copy of an entry right after it.</summary>
/// <param name="Path">The list.</param>
/// <param name="Index">The entry.</param>
/// <param name="IdMember">The member that is to be unlike that of every other entry; null when entries have none.</param>
public sealed record CopyFact(FactPath Path, int Index, string? IdMember) : FactEdit(Path);
