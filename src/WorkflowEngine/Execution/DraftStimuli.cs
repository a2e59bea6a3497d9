using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>
/// An official words the free parts of the result otherwise before it is issued. What the template says of numbers, dates and
/// law is no free part and cannot be reached.
/// </summary>
/// <param name="Seq">Number of the piece of work that the official has in hand.</param>
/// <param name="By">Code of the official.</param>
/// <param name="Parts">All words by the id of their part; a part that is not named stands as it is filled.</param>
public sealed record DraftLetter(int Seq, string By, ValueMap Parts) : Stimulus, IByOfficial;
