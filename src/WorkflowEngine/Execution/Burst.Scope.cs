using WorkflowEngine.Activities.Composites;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>What names mean at a place in the plan: variables of the containers around it, inputs and outputs of the workflow.</summary>
internal sealed partial class Burst
{
    /// <summary>Reads a variable of the nearest container that declares it.</summary>
    public bool TryReadVariable(int activation, string name, out Value value)
    {
        for (var at = Dossier.ActivationOf(activation); at is not null; at = Dossier.ActivationOf(at.Parent))
        {
            if (Declared(at.Node, name) is { } variable)
            {
                var values = at.Parent == 0 ? Dossier.Variables : at.Variables;
                value = values.TryGet(variable.Name, out var kept) ? kept : variable.Initial;
                return true;
            }

            if (Plan.Nodes[at.Node].Kind is Workflow)
            {
                break;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Writes a variable of the nearest container that declares it; an undeclared one becomes the workflow's.</summary>
    public void WriteVariable(int activation, string name, Value value)
    {
        var at = Dossier.ActivationOf(activation);
        while (at is not null)
        {
            if (Declared(at.Node, name) is { } variable)
            {
                Record(new VariableSet(at.Parent == 0 ? 0 : at.Id, variable.Name, value));
                return;
            }

            if (Plan.Nodes[at.Node].Kind is Workflow || at.Parent == 0)
            {
                Record(new VariableSet(at.Parent == 0 ? 0 : at.Id, name, value));
                return;
            }

            at = Dossier.ActivationOf(at.Parent);
        }
    }

    /// <summary>Names of all variables that a place in the plan can read.</summary>
    public IEnumerable<string> VariableNames(int activation)
    {
        for (var at = Dossier.ActivationOf(activation); at is not null; at = Dossier.ActivationOf(at.Parent))
        {
            foreach (var variable in Plan.Nodes[at.Node].Variables)
            {
                yield return variable.Name;
            }

            if (Plan.Nodes[at.Node].Kind is Workflow)
            {
                yield break;
            }
        }
    }

    /// <summary>Reads an input by its name, in whatever case it is written.</summary>
    public bool TryReadInput(int activation, string name, out Value value)
    {
        var inputs = InputsOf(activation);
        if (inputs.TryGet(name, out value))
        {
            return true;
        }

        foreach (var (key, held) in inputs)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                value = held;
                return true;
            }
        }

        var workflow = WorkflowAround(activation);
        return workflow is not null && Plan.Nodes[workflow.Node].InputNames.Contains(name);
    }

    /// <summary>What a node answered earlier, asked for by its name or id.</summary>
    public bool TryReadResult(string node, string output, out Value value)
    {
        value = default;
        if (!TryFindResults(node, out var results))
        {
            return false;
        }

        foreach (var (key, held) in results)
        {
            if (string.Equals(key, output, StringComparison.OrdinalIgnoreCase))
            {
                value = held;
                return true;
            }
        }

        return false;
    }

    /// <summary>A node is called by its name, by its id, or as the accessor of its name is spelled: "check" is Check in getResultFromCheck().</summary>
    private bool TryFindResults(string node, out ValueMap results)
    {
        if (Dossier.Results.TryGet(node, out var kept)
            || (Plan.NodeOf(node) is { Name: { } name } && Dossier.Results.TryGet(name, out kept)))
        {
            results = kept.MapOrEmpty;
            return true;
        }

        foreach (var (called, held) in Dossier.Results)
        {
            if (AccessorName.Of(called) == node)
            {
                results = held.MapOrEmpty;
                return true;
            }
        }

        results = ValueMap.Empty;
        return false;
    }

    /// <summary>The inputs of the workflow around an activation.</summary>
    public ValueMap InputsOf(int activation)
    {
        var workflow = WorkflowAround(activation);
        return workflow is null || workflow.Parent == 0 ? Dossier.Input : workflow.State.MapOrEmpty;
    }

    /// <summary>Writes an output of the workflow around an activation.</summary>
    public void WriteOutput(int activation, string name, Value value)
    {
        var workflow = WorkflowAround(activation)!;
        if (workflow.Parent == 0)
        {
            Record(new OutputSet(name, value));
            return;
        }

        var node = Plan.Nodes[workflow.Node];
        KeepResult(workflow, node, name, value);
    }

    /// <summary>Keeps what a node answered: for rules that ask for it by name, and in the variable that the document binds it to.</summary>
    public void KeepResult(Activation self, PlanNode node, string output, Value value)
    {
        Record(new ResultKept(node.Name ?? node.Id, output, value));
        if (node.Outputs.IsEmpty)
        {
            return;
        }

        foreach (var (name, target) in node.Outputs)
        {
            if (!string.Equals(name, output, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (target.IsWorkflowOutput)
            {
                WriteOutput(self.Parent, target.Name, value);
            }
            else
            {
                WriteVariable(self.Parent, target.Name, value);
            }
        }
    }

    /// <summary>The nearest workflow that holds the activation: the dossier's own, or one used as an activity.</summary>
    public Activation? WorkflowAround(int activation)
    {
        for (var at = Dossier.ActivationOf(activation); at is not null; at = Dossier.ActivationOf(at.Parent))
        {
            if (Plan.Nodes[at.Node].Kind is Workflow)
            {
                return at;
            }
        }

        return null;
    }

    private PlanVariable? Declared(int node, string name)
    {
        foreach (var variable in Plan.Nodes[node].Variables)
        {
            if (string.Equals(variable.Name, name, StringComparison.OrdinalIgnoreCase) || variable.Id == name)
            {
                return variable;
            }
        }

        return null;
    }
}
