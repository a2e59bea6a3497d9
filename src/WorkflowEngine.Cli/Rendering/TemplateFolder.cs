using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Cli.Rendering;

/// <summary>The templates that lie beside the one that is rendered, for <c>include</c>. Nothing outside of the folder is read.</summary>
internal sealed class TemplateFolder(string folder)
{
    private readonly string _root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
    private readonly Dictionary<string, Template?> _parsed = new(StringComparer.Ordinal);
    private readonly List<TemplateFault> _faults = [];

    /// <summary>Faults of included templates that could not be read.</summary>
    public IReadOnlyList<TemplateFault> Faults => _faults;

    public Template? Find(string name)
    {
        if (!_parsed.TryGetValue(name, out var template))
        {
            template = Parse(name);
            _parsed.Add(name, template);
        }

        return template;
    }

    private Template? Parse(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        if (!path.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(path))
        {
            return null;
        }

        var parse = Template.Parse(name, SourceFiles.Text(path));
        _faults.AddRange(parse.Faults);
        return parse.Template;
    }
}
