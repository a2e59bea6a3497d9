using WorkflowEngine.Templates.Running;
using WorkflowEngine.Values;

namespace WorkflowEngine.Templates.Data;

/// <summary>A list of a template, which may carry members besides its items.</summary>
internal sealed class TemplateList
{
    private List<object?>? _items;
    private ValueList? _source;
    private TemplateObject? _members;

    public TemplateList(int capacity) => _items = new List<object?>(capacity);

    public TemplateList(ValueList source) => _source = source;

    public int Count => _items?.Count ?? _source!.Count;

    public List<object?> Items
    {
        get
        {
            if (_items is null)
            {
                _items = new List<object?>(_source!.Count);
                foreach (var value in _source)
                {
                    _items.Add(FromModel.Convert(value));
                }

                _source = null;
            }

            return _items;
        }
    }

    public TemplateObject? MembersOrNull => _members;

    public void Add(object? item) => Items.Add(item);

    public TemplateObject Members(Run run) => _members ??= run.NewObject();
}
