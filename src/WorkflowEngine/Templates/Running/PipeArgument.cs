using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Running;

/// <summary>What stands before a <c>|</c> and waits for the first function after it.</summary>
internal sealed record PipeArgument(Expression From, PipeArgument? Outer);
