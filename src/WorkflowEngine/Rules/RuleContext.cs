using WorkflowEngine.Values;

namespace WorkflowEngine.Rules;

/// <summary>
/// What a rule sees of the dossier that it is run for. Nothing is written while a script runs: writes and outcomes are handed
/// over once, after it has come to an answer, and not at all when it faults.
/// </summary>
public abstract class RuleContext
{
    public virtual string? CorrelationId => null;

    public virtual string InstanceId => string.Empty;

    public virtual string DefinitionId => string.Empty;

    public virtual string DefinitionVersionId => string.Empty;

    public virtual int DefinitionVersion => 1;

    /// <summary>What the activity before this one gave; null when there is none.</summary>
    public virtual Value LastResult => Value.Null;

    /// <summary>The day that rules call today, in the office's own time zone; null when the caller has no day.</summary>
    public virtual DateOnly? Today => null;

    /// <summary>The working days that rules count with; null when the caller has no calendar.</summary>
    public virtual IRuleCalendar? Calendar => null;

    /// <summary>The names of the variables, in the document's order.</summary>
    public virtual IEnumerable<string> VariableNames => [];

    /// <summary>A variable by its exact name. False when the document declares none of that name.</summary>
    public abstract bool TryGetVariable(string name, out Value value);

    /// <summary>
    /// The exact name of the variable that <c>getX()</c> and <c>setX()</c> mean, or null. By default X itself, or X with a small
    /// first letter; see <see cref="AccessorName"/> for names with other signs in them.
    /// </summary>
    public virtual string? VariableOf(string accessor)
    {
        if (TryGetVariable(accessor, out _))
        {
            return accessor;
        }

        var small = AccessorName.Small(accessor);
        return TryGetVariable(small, out _) ? small : null;
    }

    /// <summary>An input of the workflow by its exact name.</summary>
    public virtual bool TryGetInput(string name, out Value value)
    {
        value = default;
        return false;
    }

    /// <summary>An input of the workflow by the X of <c>getX()</c>: X itself, or X with a small first letter.</summary>
    public virtual bool TryGetInputOf(string accessor, out Value value) =>
        TryGetInput(accessor, out value) || TryGetInput(AccessorName.Small(accessor), out value);

    /// <summary>The output of another activity, both by name (or the activity by id).</summary>
    public virtual bool TryGetOutput(string activity, string output, out Value value)
    {
        value = default;
        return false;
    }

    /// <summary>Anything else that rules may name, such as <c>dossier</c>. It cannot be written.</summary>
    public virtual bool TryGetGlobal(string name, out Value value)
    {
        value = default;
        return false;
    }

    /// <summary>The next identity from the run's own source; null when the caller has none to give.</summary>
    public virtual Guid? NextGuid() => null;

    /// <summary>Takes the last value that the script gave to a variable that <see cref="TryGetVariable"/> knows.</summary>
    public virtual void SetVariable(string name, Value value)
    {
    }

    /// <summary>Takes the outcomes that the script chose last; not called when it chose none.</summary>
    public virtual void SetOutcomes(IReadOnlyList<string> outcomes)
    {
    }
}
