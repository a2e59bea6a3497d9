namespace WorkflowEngine.Templates;

/// <summary>
/// A place where a template reads from its input: <c>dossier.code</c>, or <c>dossier.papers[].name</c> for an element of a list.
/// An optional read (<c>a?.b</c>, <c>a ?? b</c>, <c>a | object.default b</c>) may find nothing, any other one must find something.
/// Names that the template sets itself are no reads.
/// </summary>
public sealed record TemplateRead(string Path, int Line, int Column, bool Optional);
