using WorkflowEngine.Cli.Reading;

namespace WorkflowEngine.Cli.Verifying;

/// <summary>The files that a call names, told apart.</summary>
/// <param name="Json">What each JSON file is, by full path.</param>
/// <param name="Templates">Paths of letters, forms and messages.</param>
internal sealed record CallFiles(IReadOnlyDictionary<string, FileGlance> Json, IReadOnlyList<string> Templates)
{
    public static IReadOnlyList<string> TemplatesAmong(IEnumerable<SourceFile> files) =>
        [.. files.Select(file => file.Path).Where(FileKinds.IsTemplate)];
}
