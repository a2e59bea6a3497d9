using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>Where a person works today, and what they are there: by a position of their own, or for somebody else.</summary>
/// <param name="Unit">The unit that holds the position.</param>
/// <param name="Title">The position's name, or in whose place the person acts.</param>
/// <param name="Units">Codes of the units whose work comes to this place: the unit itself, or those for which the position works.</param>
public sealed record Place(Unit Unit, Sentence Title, IReadOnlyList<string> Units);
