using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Running;

/// <summary>The block of a <c>wrap</c>, shown by <c>$$</c> within the wrapped function.</summary>
internal sealed class WrappedBlock(Statement body)
{
    public object? Execute(Run run, Node caller)
    {
        run.EnterRecursion(caller);
        var result = run.Execute(body);
        run.LeaveRecursion();
        return result;
    }
}
