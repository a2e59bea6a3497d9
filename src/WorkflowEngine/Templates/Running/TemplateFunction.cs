using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Running;

/// <summary>A function written in a template.</summary>
internal sealed class TemplateFunction(FunctionDefinition definition) : Function
{
    public override IReadOnlyList<Parameter>? Parameters => definition.Parameters;

    public override object? Invoke(Run run, Arguments arguments)
    {
        run.EnterRecursion(arguments.Caller);
        run.Scopes.PushLocals();
        run.Scopes.SetLocal(Variable.Arguments, arguments.AsList(run));
        if (arguments.Block is not null)
        {
            run.Scopes.SetLocal(Variable.Block, arguments.Block);
        }

        if (definition.Parameters is { } parameters)
        {
            var members = run.NewObject();
            for (var i = 0; i < parameters.Count; i++)
            {
                members.Set(parameters[i].Name, arguments[i]);
            }

            run.Scopes.PushObject(members);
        }

        var result = run.ExecuteBody(definition.Body);
        if (definition.Parameters is not null)
        {
            run.Scopes.PopObject();
        }

        run.Scopes.PopLocals();
        run.LeaveRecursion();
        return result;
    }
}
