using System.Diagnostics.CodeAnalysis;

namespace WorkflowEngine.Templates;

/// <summary>What rendering gave: the text or the fault, and what it cost.</summary>
/// <param name="Text">The rendered text; null when there is a fault.</param>
/// <param name="Fault">Where and why rendering stopped; null when it did not.</param>
/// <param name="Fuel">Steps of work done.</param>
/// <param name="Bytes">Bytes asked for while rendering: values built and text written, none of it given back.</param>
public sealed record TemplateResult(string? Text, TemplateFault? Fault, long Fuel, long Bytes)
{
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Fault is null;
}
