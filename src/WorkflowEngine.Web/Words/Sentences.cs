namespace WorkflowEngine.Web.Words;

/// <summary>Names that stand in the middle of a sentence.</summary>
public static class Sentences
{
    /// <summary>A name within a sentence begins small, unless it begins with an abbreviation: “đăng ký khai sinh”, “UBND tỉnh”.</summary>
    public static string Within(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
