using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>A unit for which a person works today, and what they are there: by a position of their own, or for somebody else.</summary>
/// <param name="Title">The position's name, or in whose place the person acts.</param>
public sealed record Place(Unit Unit, Sentence Title);
