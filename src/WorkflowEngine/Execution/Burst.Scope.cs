using System.Collections.Immutable;
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
    /// <summary>Reads a variable of the nearest container that declares it, or of a workflow that was given one undeclared.</summary>
    public bool TryReadVariable(int activation, string name, out Value value)
    {
        for (var at = Dossier.ActivationOf(activation); at is not null; at = Dossier.ActivationOf(at.Parent))
        {
            var values = at.Parent == 0 ? Dossier.Variables : at.Variables;
            if (Declared(at.Node, name) is { } variable)
            {
                value = values.TryGet(variable.Name, out var kept) ? kept : variable.Initial;
                return true;
            }

            if (Plan.Nodes[at.Node].Kind is Workflow && values.TryGet(name, out value))
            {
                return true;
            }

            if (IsInputOf(at, name))
            {
                break;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Writes a variable of the nearest container that declares it; an undeclared one becomes the nearest workflow's.</summary>
    public void WriteVariable(int activation, string name, Value value)
    {
        Activation? workflow = null;
        for (var at = Dossier.ActivationOf(activation); at is not null; at = Dossier.ActivationOf(at.Parent))
        {
            if (Declared(at.Node, name) is { } variable)
            {
                Record(new VariableSet(at.Parent == 0 ? 0 : at.Id, variable.Name, value));
                return;
            }

            workflow ??= at.Parent == 0 || Plan.Nodes[at.Node].Kind is Workflow ? at : null;
            if (IsInputOf(at, name))
            {
                break;
            }
        }

        if (workflow is not null)
        {
            Record(new VariableSet(workflow.Parent == 0 ? 0 : workflow.Id, name, value));
        }
    }

    /// <summary>Names of all variables that a place in the plan can read.</summary>
    public IEnumerable<string> VariableNames(int activation)
    {
        var hidden = new List<ImmutableHashSet<string>>();
        for (var at = Dossier.ActivationOf(activation); at is not null; at = Dossier.ActivationOf(at.Parent))
        {
            var node = Plan.Nodes[at.Node];
            foreach (var variable in node.Variables)
            {
                if (!hidden.Exists(inputs => inputs.Contains(variable.Name)))
                {
                    yield return variable.Name;
                }
            }

            if (at.Parent != 0 && !node.InputNames.IsEmpty)
            {
                hidden.Add(node.InputNames);
            }
        }
    }

    /// <summary>Whether the activation is a workflow used as a step that has an input of this name, which hides what is outside.</summary>
    private bool IsInputOf(Activation at, string name) => at.Parent != 0 && Plan.Nodes[at.Node].InputNames.Contains(name);

    /// <summary>
    /// Reads an input by its name, in whatever case it is written: of the nearest workflow that has one of this name.
    /// </summary>
    public bool TryReadInput(int activation, string name, out Value value)
    {
        for (var workflow = WorkflowAround(activation); workflow is not null; workflow = WorkflowAround(workflow.Parent))
        {
            if (TryFind(InputsOf(workflow), name, out value) || Plan.Nodes[workflow.Node].InputNames.Contains(name))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>What a node answered earlier, asked for by its name or id: of the workflow around first, then of those around it.</summary>
    public bool TryReadResult(int activation, string node, string output, out Value value)
    {
        for (var workflow = WorkflowAround(activation); workflow is not null; workflow = WorkflowAround(workflow.Parent))
        {
            var around = Plan.Nodes[workflow.Node];
            if (TryFindResults(workflow.Parent == 0 ? "" : $"{around.Scope}{around.Id}/", node, out var results) && TryFind(results, output, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>A node is called by its name, by its id, or as the accessor of its name is spelled: "check" is Check in getResultFromCheck().</summary>
    private bool TryFindResults(string scope, string node, out ValueMap results)
    {
        if (Dossier.Results.TryGet(scope + node, out var kept)
            || (Plan.NodeOf(node) is { Name: { } name } && Dossier.Results.TryGet(scope + name, out kept)))
        {
            results = kept.MapOrEmpty;
            return true;
        }

        foreach (var (called, held) in Dossier.Results)
        {
            if (called.StartsWith(scope, StringComparison.Ordinal) && AccessorName.Of(called[scope.Length..]) == node)
            {
                results = held.MapOrEmpty;
                return true;
            }
        }

        results = ValueMap.Empty;
        return false;
    }

    /// <summary>What the nearest workflow around an activation was given under a name; null when it was given nothing.</summary>
    public Value InputOf(int activation, string name) => TryReadInput(activation, name, out var value) ? value : default;

    private ValueMap InputsOf(Activation workflow) =>
        workflow.Parent == 0 ? Dossier.Input : workflow.Variables[Workflow.Inputs].MapOrEmpty;

    private static bool TryFind(ValueMap values, string name, out Value value)
    {
        if (values.TryGet(name, out value))
        {
            return true;
        }

        foreach (var (key, held) in values)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                value = held;
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes an output of the nearest workflow around an activation that has one of this name; else of the nearest.</summary>
    public void WriteOutput(int activation, string name, Value value)
    {
        var nearest = WorkflowAround(activation)!;
        var workflow = nearest;
        while (workflow.Parent != 0 && !Plan.Nodes[workflow.Node].OutputNames.Contains(name))
        {
            workflow = WorkflowAround(workflow.Parent)!;
        }

        if (workflow.Parent == 0 && nearest.Parent != 0 && !Plan.Nodes[workflow.Node].OutputNames.Contains(name))
        {
            workflow = nearest;
        }

        if (workflow.Parent == 0)
        {
            Record(new OutputSet(name, value));
            return;
        }

        KeepResult(workflow, Plan.Nodes[workflow.Node], name, value);
    }

    /// <summary>Keeps what a node answered: for rules that ask for it by name, and in the variable that the document binds it to.</summary>
    public void KeepResult(Activation self, PlanNode node, string output, Value value)
    {
        Record(new ResultKept(node.Scope + (node.Name ?? node.Id), output, value));
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
