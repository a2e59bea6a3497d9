namespace WorkflowEngine.Web.Filing;

/// <summary>What a button of the form asks for: a name, the place it is about, and what else it needs, parted by colons.</summary>
internal sealed record FormAct(string Name, string Place, string Rest)
{
    public const string Continue = "continue";
    public const string Later = "later";
    public const string Refresh = "refresh";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Upload = "upload";
    public const string Drop = "drop";

    public static FormAct Of(string? button)
    {
        var parts = (button ?? Continue).Split(':', 3);
        return new FormAct(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
    }

    public bool Is(string name) => Name == name;

    /// <summary>What was typed in the row that is to go.</summary>
    public void TakeRowFrom(Dictionary<string, string[]> sent)
    {
        var row = $"{Place}[{Rest}].";
        foreach (var name in sent.Keys.Where(name => name.StartsWith(row, StringComparison.Ordinal)).ToList())
        {
            sent.Remove(name);
        }
    }
}
