namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>The folders that documents come from.</summary>
public enum SourceFolder : byte
{
    Procedures,
    Office,
    Templates,
}

/// <summary>A file as it was read.</summary>
/// <param name="Name">Path under its folder, with slashes: <c>units/cap-xa.json</c>.</param>
/// <param name="WrittenAt">When it was last written; null for a text that came from no file.</param>
public sealed record SourceFile(SourceFolder Folder, string Name, string Text, DateTimeOffset? WrittenAt)
{
    private const string ScenariosEnding = ".scenarios.json";

    /// <summary>The file as findings name it: <c>office/units/cap-xa.json</c>.</summary>
    public string Source => SourceOf(Folder, Name);

    /// <summary>Walks through the document of the same name, and no document itself.</summary>
    public bool IsScenarios => Folder == SourceFolder.Procedures && Name.EndsWith(ScenariosEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of scenarios: that of the document's file.</summary>
    internal string ScenariosName => Name[..^ScenariosEnding.Length];

    internal static string SourceOf(SourceFolder folder, string name) => $"{FolderName(folder)}/{name}";

    private static string FolderName(SourceFolder folder) => folder switch
    {
        SourceFolder.Procedures => "procedures",
        SourceFolder.Office => "office",
        _ => "templates",
    };
}
