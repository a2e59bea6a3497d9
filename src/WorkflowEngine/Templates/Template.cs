using WorkflowEngine.Templates.Parsing;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates;

/// <summary>
/// A letter, form or message in the Scriban language (scriban.github.io). Parsed once, rendered many times, by many threads at once.
/// A template whose name ends in <c>.html</c> escapes every value it prints unless the value is marked with <c>html.safe</c>.
/// </summary>
public sealed class Template
{
    private readonly Lazy<TemplateReads> _reads;

    private Template(string name, string source, Statement body)
    {
        Name = name;
        Source = source;
        Body = body;
        EscapesHtml = name.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
        _reads = new Lazy<TemplateReads>(() => TemplateReads.Of(body));
    }

    public string Name { get; }

    public string Source { get; }

    public bool EscapesHtml { get; }

    /// <summary>Every place where the template reads from its input, in the order of the source.</summary>
    public IReadOnlyList<TemplateRead> Reads => _reads.Value.Reads;

    /// <summary>The names of the templates that it includes, where they are written out as texts.</summary>
    public IReadOnlyList<string> Includes => _reads.Value.Includes;

    internal Statement Body { get; }

    /// <summary>Reads a template. Faults come in the order in which they were found.</summary>
    public static TemplateParse Parse(string name, string source)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        var (body, faults) = Parser.Read(new Source(name, source));
        return new TemplateParse(faults.Count == 0 ? new Template(name, source, body) : null, faults);
    }

    /// <summary>Renders the template. Never throws for what a template or its data does: that is a fault in the result.</summary>
    public TemplateResult Render(TemplateInput input, TemplateBudget budget)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(budget);
        var run = new Run(this, input, budget);
        try
        {
            if (run.ExecuteBody(Body) is { } result)
            {
                run.Write(result, Body);
            }

            return new TemplateResult(run.Output.ToString(), null, run.Meter.Fuel, run.Meter.Bytes);
        }
        catch (TemplateStop stop)
        {
            return new TemplateResult(null, stop.ToFault(), run.Meter.Fuel, run.Meter.Bytes);
        }
    }
}
