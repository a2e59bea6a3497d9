namespace WorkflowEngine.Procedures;

/// <summary>A part of what a connected database answers that says the same as a field of the form.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="From">Name of the part in the answer's <c>value</c>; parts within parts with dots: <c>thua.so</c>.</param>
public sealed record AnsweredField(string Field, string From)
{
    internal static AnsweredField Read(FactObject source) => new(source.Text("field", required: true) ?? "", source.Text("from", required: true) ?? "");
}
