using WorkflowEngine.Words;

namespace WorkflowEngine.Templates;

/// <summary>
/// Why a template could not be read or rendered, and where: line and column count from one.
/// <see cref="Message"/> is worded as Scriban words it; <paramref name="Sentence"/> is for the person who writes the letter.
/// </summary>
public sealed record TemplateFault(string Template, int Line, int Column, Sentence Sentence)
{
    /// <summary>The same in Scriban's own words, for tools that know them.</summary>
    public required string Message { get; init; }

    public override string ToString() => $"{Template}({Line},{Column}) : error : {Message}";
}
