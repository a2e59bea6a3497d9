namespace WorkflowEngine.Web.Letters;

/// <summary>What the page of one letter sends.</summary>
public sealed class LetterForm
{
    public string? Vi { get; set; }

    public string? En { get; set; }

    /// <summary>The versions that were opened for editing; 0 for a file that was not there.</summary>
    public int ViVersion { get; set; }

    public int EnVersion { get; set; }

    /// <summary>What it is shown on: id of a document and key of a sample of it, parted by a line.</summary>
    public string? On { get; set; }

    /// <summary>Code of a real dossier; empty shows the sample.</summary>
    public string? Dossier { get; set; }

    /// <summary>Print the real identity and telephone numbers.</summary>
    public bool Reveal { get; set; }

    public string? Note { get; set; }

    /// <summary>The text of a language as files have it: lines end with one sign.</summary>
    public string TextOf(string language) => ((language == "en" ? En : Vi) ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    public int VersionOf(string language) => language == "en" ? EnVersion : ViVersion;
}
