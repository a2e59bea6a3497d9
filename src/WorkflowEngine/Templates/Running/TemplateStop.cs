using System.Diagnostics.CodeAnalysis;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Running;

/// <summary>Ends a rendering or a parse at a place; never leaves the engine.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught in one place.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves the engine.")]
internal sealed class TemplateStop(Source source, int offset, FaultText text) : Exception(text.Message)
{
    public static TemplateStop At(Node node, FaultText text) => At(node.Span, text);

    public static TemplateStop At(Span span, FaultText text) => new(span.Source, span.Start, text);

    public TemplateFault ToFault() => FaultAt(source, offset, text);

    public static TemplateFault FaultAt(Source source, int offset, FaultText text)
    {
        var (line, column) = source.PositionOf(offset);
        return new TemplateFault(source.Name, line, column, text.Sentence) { Message = text.Message };
    }
}
