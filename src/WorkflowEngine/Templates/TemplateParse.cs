using System.Diagnostics.CodeAnalysis;

namespace WorkflowEngine.Templates;

/// <summary>What reading a template's source gave: the template, or every fault found in it.</summary>
public sealed record TemplateParse(Template? Template, IReadOnlyList<TemplateFault> Faults)
{
    [MemberNotNullWhen(true, nameof(Template))]
    public bool Succeeded => Template is not null;
}
