namespace WorkflowEngine.Words;

/// <summary>
/// One sentence for a person, in Vietnamese and in English: what was expected, what was found, what to do next.
/// </summary>
public sealed record Sentence(string Vi, string En)
{
    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Vi;

    public override string ToString() => Vi;
}
