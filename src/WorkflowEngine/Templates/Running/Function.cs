using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Running;

/// <summary>What a template can call.</summary>
internal abstract class Function
{
    /// <summary>The parameters; null when it takes whatever it is given.</summary>
    public abstract IReadOnlyList<Parameter>? Parameters { get; }

    public abstract object? Invoke(Run run, Arguments arguments);
}
