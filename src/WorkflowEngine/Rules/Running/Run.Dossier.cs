using WorkflowEngine.Rules.Data;
using WorkflowEngine.Values;

namespace WorkflowEngine.Rules.Running;

internal sealed partial class Run
{
    /// <summary>What it costs to ask the context.</summary>
    private const int Ask = 4;

    private Dictionary<string, Js>? _seen;
    private Dictionary<string, Value>? _written;
    private IReadOnlyList<string>? _outcomes;

    public bool TryReadVariable(string name, out Js value)
    {
        Pay(Ask);
        if (_seen is not null && _seen.TryGetValue(name, out value))
        {
            return true;
        }

        if (!Context.TryGetVariable(name, out var found))
        {
            value = default;
            return false;
        }

        value = Import.Of(this, found);
        Keep(name, value);
        return true;
    }

    /// <summary>Reads <c>getX()</c>: a variable, else an input, else an output of another activity.</summary>
    public bool TryReadAccessor(string accessor, out Js value)
    {
        Pay(Ask);
        if (Context.VariableOf(accessor) is { } name)
        {
            return TryReadVariable(name, out value);
        }

        if (Context.TryGetInputOf(accessor, out var input))
        {
            value = Import.Of(this, input);
            return true;
        }

        for (var at = accessor.IndexOf("From", 1, StringComparison.Ordinal); at > 0; at = accessor.IndexOf("From", at + 1, StringComparison.Ordinal))
        {
            Pay(Ask);
            if (Context.TryGetOutput(accessor[(at + 4)..], accessor[..at], out var output))
            {
                value = Import.Of(this, output);
                return true;
            }
        }

        value = default;
        return false;
    }

    public bool TryReadInput(string name, out Js value)
    {
        Pay(Ask);
        var found = Context.TryGetInput(name, out var input);
        value = found ? Import.Of(this, input) : default;
        return found;
    }

    public bool TryReadGlobal(string name, out Js value)
    {
        Pay(Ask);
        if (_seen is not null && _seen.TryGetValue("global " + name, out value))
        {
            return true;
        }

        var found = Context.TryGetGlobal(name, out var global);
        value = found ? Import.Of(this, global) : default;
        if (found)
        {
            Keep("global " + name, value);
        }

        return found;
    }

    public void WriteVariable(string name, Js value)
    {
        Pay(Ask);
        if (!Context.TryGetVariable(name, out _))
        {
            name = name.Length > 60 ? name[..60] + "…" : name;
            throw NameError(
                $"Quy trình không khai báo biến \"{name}\"; hãy khai báo biến trong quy trình rồi mới gán.",
                $"The procedure declares no variable \"{name}\"; declare it in the procedure before setting it.");
        }

        Grow(128);
        _written ??= new Dictionary<string, Value>(StringComparer.Ordinal);
        _written[name] = Export.Of(this, value);
        _seen ??= new Dictionary<string, Js>(StringComparer.Ordinal);
        _seen[name] = value;
    }

    public void ChooseOutcomes(IReadOnlyList<string> outcomes) => _outcomes = outcomes;

    /// <summary>Hands over what the script wrote, in the order of the first writes.</summary>
    public void Commit()
    {
        if (_written is not null)
        {
            foreach (var (name, value) in _written)
            {
                Context.SetVariable(name, value);
            }
        }

        if (_outcomes is not null)
        {
            Context.SetOutcomes(_outcomes);
        }
    }

    /// <summary>Two reads of one list or map are one object, as they are in Elsa.</summary>
    private void Keep(string name, Js value)
    {
        if (value.IsObject)
        {
            Grow(128);
            _seen ??= new Dictionary<string, Js>(StringComparer.Ordinal);
            _seen[name] = value;
        }
    }
}
