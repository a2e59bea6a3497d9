namespace WorkflowEngine.Procedures;

/// <summary>A text of the office in Vietnamese and in English. Without an English text the Vietnamese stands for it.</summary>
public sealed record LocalText(string Vi, string En)
{
    public static readonly LocalText Empty = new("", "");

    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Vi;

    public override string ToString() => Vi;
}
