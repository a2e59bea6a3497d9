namespace WorkflowEngine.Templates;

/// <summary>
/// A place where a template reads from its input: <c>dossier.code</c>, or <c>dossier.papers[].name</c> for an element of a list.
/// An optional read (<c>a?.b</c>, <c>a ?? b</c>, <c>a | object.default b</c>) may find nothing, any other one must find something.
/// Names that the template sets itself are no reads.
/// </summary>
public sealed record TemplateRead(string Path, int Line, int Column, bool Optional)
{
    /// <summary>
    /// It goes straight into a function that takes only a date or a number (<c>fields.ngaySinh | vi.date</c>), and no condition around it
    /// asks whether it is there: an empty one stops the letter.
    /// </summary>
    public bool Formatted { get; init; }
}
