namespace WorkflowEngine.Procedures;

/// <summary>A part of the e-form.</summary>
public sealed record SectionFact(string Id, LocalText Title)
{
    internal static SectionFact Read(FactObject source) => new(
        source.Text("id", required: true) ?? "",
        source.Local("title", required: true) ?? LocalText.Empty);
}
