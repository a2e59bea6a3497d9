using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// Which position may do what was refused: put it among the request's features before answering 403,
/// and the page of refusal names it.
/// </summary>
public sealed record NotAllowed(Sentence Position);
