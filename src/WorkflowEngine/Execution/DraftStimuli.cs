using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>
/// An official words the free parts of a letter otherwise before it goes out: of the result, or of a form that a decision sends.
/// What the template says of numbers, dates and law is no free part and cannot be reached.
/// </summary>
/// <param name="Seq">Number of the piece of work that the official has in hand.</param>
/// <param name="By">Code of the official.</param>
/// <param name="Parts">All words by the id of their part; a part that is not named stands as it is filled.</param>
public sealed record DraftLetter(int Seq, string By, ValueMap Parts) : Stimulus, IByOfficial
{
    /// <summary>Name of the form's template as the document has it; null for the result.</summary>
    public string? Template { get; init; }
}
