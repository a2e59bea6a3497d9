using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>The global <c>variables</c>: the workflow's variables by name.</summary>
internal sealed class JsVariables(Run run) : JsObject(run)
{
    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        if (run.TryReadVariable(key, out value))
        {
            return true;
        }

        return run.Context.VariableOf(key) is { } name && run.TryReadVariable(name, out value);
    }

    public override bool HasOwn(Run run, string key) => TryGetOwn(run, key, out _);

    public override void Set(Run run, string key, Js value) =>
        run.WriteVariable(run.Context.TryGetVariable(key, out _) ? key : run.Context.VariableOf(key) ?? key, value);

    public override bool Delete(Run run, string key) => false;

    public override string[] OwnKeys(Run run)
    {
        string[] names = [.. run.Context.VariableNames];
        run.Pay(1 + names.Length);
        run.Grow(24 + (8L * names.Length));
        return names;
    }
}
