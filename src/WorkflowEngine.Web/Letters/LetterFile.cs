using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Letters;

namespace WorkflowEngine.Web.Letters;

/// <summary>One version of a template's file, without its text.</summary>
public sealed record LetterVersion(int Number, VersionStatus Status, DateTimeOffset At, string Author, string? Note);

/// <summary>A template in one language, as its authors see it.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Text">The text of the newest version.</param>
/// <param name="Versions">All versions, newest first.</param>
public sealed record LetterFile(string Name, string Text, IReadOnlyList<LetterVersion> Versions)
{
    public LetterVersion Latest => Versions[0];

    public LetterVersion? Published => Versions.FirstOrDefault(version => version.Status == VersionStatus.Published);

    public bool HasDraft => Latest.Status == VersionStatus.Draft;

    /// <summary>The text that letters are made with now; null when none is published.</summary>
    public string? PublishedText { get; init; }
}

/// <summary>A letter with its two languages; a language without a file has none.</summary>
public sealed record OpenedLetter(string Letter, LetterFile? Vi, LetterFile? En)
{
    /// <summary>The name of the file of a language; one that is not there yet ends as the other.</summary>
    public string FileOf(string language) => (language == "en" ? En : Vi)?.Name
        ?? new LetterName(Letter, language, EndingOf(En ?? Vi)).File;

    public bool IsNew => Vi is null && En is null;

    private string EndingOf(LetterFile? other) => other is null
        ? Letter.StartsWith("notices/", StringComparison.Ordinal) ? "txt" : "html"
        : LetterName.Of(other.Name)!.Value.Ending;
}
