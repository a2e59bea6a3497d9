using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Running;

/// <summary>
/// What names mean while rendering. Plain names are looked up in the objects opened by <c>with</c> and by functions with parameters,
/// then in the model, then among the built-ins; <c>$names</c> in the innermost function or include.
/// </summary>
internal sealed class Scopes
{
    private readonly List<Level> _objects = [];
    private readonly List<Level> _locals = [];

    public Scopes(TemplateObject model)
    {
        PushObject(model);
        PushLocals();
    }

    public TemplateObject Current => _objects[^1].Members;

    public void PushObject(TemplateObject members) => _objects.Add(new Level(members));

    public void PopObject() => _objects.RemoveAt(_objects.Count - 1);

    public void PushLocals() => _locals.Add(new Level(new TemplateObject()));

    public void PopLocals() => _locals.RemoveAt(_locals.Count - 1);

    public void SetLocal(string name, object? value) => _locals[^1].Members.Set(name, value);

    public void PushLoop()
    {
        _objects[^1].Loops.Add([]);
        _locals[^1].Loops.Add([]);
    }

    public void PopLoop()
    {
        _objects[^1].Loops.RemoveAt(_objects[^1].Loops.Count - 1);
        _locals[^1].Loops.RemoveAt(_locals[^1].Loops.Count - 1);
    }

    public void SetLoopVariable(Variable variable, object? value) => SetLoopVariable(variable.Name, variable.IsLocal, value);

    public void SetLoopVariable(string name, bool isLocal, object? value) => (isLocal ? _locals : _objects)[^1].Loops[^1][name] = value;

    public bool TryGet(Variable variable, out object? value)
    {
        if (variable.IsLocal)
        {
            return _locals[^1].TryGet(variable.Name, out value);
        }

        for (var i = _objects.Count - 1; i >= 0; i--)
        {
            if (_objects[i].TryGet(variable.Name, out value))
            {
                return true;
            }
        }

        return Library.TryGet(variable.Name, out value);
    }

    public bool TrySet(Variable variable, object? value) => StoreOf(variable).TrySet(variable.Name, value);

    public void SetReadOnly(Variable variable) => StoreOf(variable).SetReadOnly(variable.Name);

    private TemplateObject StoreOf(Variable variable) => (variable.IsLocal ? _locals : _objects)[^1].Members;

    private sealed class Level(TemplateObject members)
    {
        public TemplateObject Members { get; } = members;

        public List<Dictionary<string, object?>> Loops { get; } = [];

        public bool TryGet(string name, out object? value)
        {
            for (var i = Loops.Count - 1; i >= 0; i--)
            {
                if (Loops[i].TryGetValue(name, out value))
                {
                    return true;
                }
            }

            return Members.TryGet(name, out value);
        }
    }
}
