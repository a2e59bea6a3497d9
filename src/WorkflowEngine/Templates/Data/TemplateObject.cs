using WorkflowEngine.Values;

namespace WorkflowEngine.Templates.Data;

/// <summary>An object of a template: made by it, or a map of the model that it may write over without touching the model.</summary>
internal sealed class TemplateObject
{
    private Dictionary<string, object?> _members = new(StringComparer.Ordinal);
    private HashSet<string>? _readOnly;
    private ValueMap? _source;

    public TemplateObject(ValueMap? source = null) => _source = source;

    public int Count => All().Count;

    public bool Has(string name) => _members.ContainsKey(name) || _source?.Contains(name) == true;

    public bool TryGet(string name, out object? value)
    {
        if (_members.TryGetValue(name, out value))
        {
            return true;
        }

        if (_source is null || !_source.TryGet(name, out var found))
        {
            return false;
        }

        value = FromModel.Convert(found);
        _members[name] = value;
        return true;
    }

    public void Set(string name, object? value) => _members[name] = value;

    public bool TrySet(string name, object? value)
    {
        if (_readOnly?.Contains(name) == true)
        {
            return false;
        }

        Set(name, value);
        return true;
    }

    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public List<KeyValuePair<string, object?>> Pairs() => [.. All()];

    /// <summary>The members in the order of the model, then those that the template added.</summary>
    private Dictionary<string, object?> All()
    {
        if (_source is null)
        {
            return _members;
        }

        var all = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in _source)
        {
            all[name] = _members.TryGetValue(name, out var touched) ? touched : FromModel.Convert(value);
        }

        foreach (var (name, value) in _members)
        {
            all[name] = value;
        }

        (_members, _source) = (all, null);
        return all;
    }
}
