using WorkflowEngine.Rules.Data;

namespace WorkflowEngine.Rules.Running;

/// <summary>Carries what a script threw, or an error of the language, to the catch that takes it.</summary>
internal sealed class Thrown(Js value, int at) : Exception
{
    public Js Value { get; } = value;

    /// <summary>Where in the source it was thrown.</summary>
    public int At { get; } = at;
}
