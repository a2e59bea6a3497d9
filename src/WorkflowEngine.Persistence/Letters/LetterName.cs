using System.Text.RegularExpressions;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>The name of a template's file taken apart: <c>forms/01-giay-tiep-nhan.vi.html</c>.</summary>
/// <param name="Letter">What documents call it, without language and ending.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="Ending"><c>html</c> or <c>txt</c>.</param>
public readonly partial record struct LetterName(string Letter, string Language, string Ending)
{
    public string File => $"{Letter}.{Language}.{Ending}";

    /// <summary>Null for a file that is no template of a language.</summary>
    public static LetterName? Of(string file) => Parts().Match(file) is { Success: true } match
        ? new LetterName(match.Groups["letter"].Value, match.Groups["language"].Value, match.Groups["ending"].Value)
        : null;

    /// <summary>Whether a new letter may be called so: a folder and a name in small letters, digits and hyphens.</summary>
    public static bool IsName(string? letter) => letter is not null && Name().IsMatch(letter);

    [GeneratedRegex(@"^(?<letter>.+)\.(?<language>vi|en)\.(?<ending>html|txt)$")]
    private static partial Regex Parts();

    [GeneratedRegex("^(forms|letters|notices|parts|results)/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();
}
