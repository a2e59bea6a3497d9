using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>What files may be given, and how long a file is in words.</summary>
internal static class FileSizes
{
    /// <summary>Files that one paper holds at most.</summary>
    public const int MostPerPaper = 20;

    /// <summary>Files that one form brings at most, and those that one dossier holds.</summary>
    public const int MostPerRequest = 40;
    public const int MostPerDossier = 120;

    /// <summary>What the files of one draft may weigh together.</summary>
    public const long MostOfDraft = 300L * 1024 * 1024;

    /// <summary>A whole form with its files.</summary>
    public const long MostPerForm = 60L * 1024 * 1024;

    public const string Accept = ".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt,.xml,.txt,.p7m,.p7s,image/*";

    private const decimal Kilo = 1024;

    /// <summary>850 kB, 1,2 MB.</summary>
    public static string Write(Formats formats, long bytes) => bytes < Kilo * Kilo
        ? $"{formats.Number(Math.Max(1, Math.Round(bytes / Kilo)))}\u00a0kB"
        : $"{formats.Number(bytes / Kilo / Kilo, 1)}\u00a0MB";
}
