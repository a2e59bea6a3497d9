using System.Text;

namespace WorkflowEngine.Documents;

/// <summary>Where in the JSON the reader stands; the path is only spelled out when there is a fault to tell.</summary>
internal sealed class Place
{
    public static readonly Place Top = new(null, null, -1, null);

    private readonly string? _name;
    private readonly int _index;
    private readonly string? _stepId;

    private Place(Place? parent, string? name, int index, string? stepId)
    {
        Parent = parent;
        _name = name;
        _index = index;
        _stepId = stepId;
    }

    public Place? Parent { get; }

    /// <summary>The step around this place.</summary>
    public string? StepId => _stepId ?? Parent?.StepId;

    public Place Member(string name) => new(this, name, -1, null);

    public Place Item(int index) => new(this, null, index, null);

    public Place OfStep(string stepId) => new(Parent, _name, _index, stepId);

    public override string ToString()
    {
        var path = new StringBuilder();
        AppendTo(path);
        return path.ToString();
    }

    internal static void AppendMember(StringBuilder path, string name)
    {
        if (name.AsSpan().ContainsAny(".[]\"") || name.Length == 0)
        {
            path.Append("[\"").Append(name).Append("\"]");
            return;
        }

        if (path.Length > 0)
        {
            path.Append('.');
        }

        path.Append(name);
    }

    internal static void AppendItem(StringBuilder path, int index) => path.Append('[').Append(index).Append(']');

    private void AppendTo(StringBuilder path)
    {
        Parent?.AppendTo(path);
        if (_name is not null)
        {
            AppendMember(path, _name);
        }
        else if (_index >= 0)
        {
            AppendItem(path, _index);
        }
    }
}
