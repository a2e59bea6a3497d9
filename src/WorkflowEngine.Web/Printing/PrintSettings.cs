namespace WorkflowEngine.Web.Printing;

/// <summary>How papers are made into PDF (section <c>Printing</c>).</summary>
public sealed class PrintSettings
{
    /// <summary>Path of Chromium or Chrome; the usual places are looked at when it says nothing, and <c>none</c> turns PDF off.</summary>
    public string? Chromium { get; set; }

    /// <summary>How long one paper may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many papers are made at once; others wait.</summary>
    public int MostAtOnce { get; set; } = 2;

    /// <summary>The longest paper that is made, in bytes of HTML.</summary>
    public int MostBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Bytes of papers kept in memory, so that one that is asked for again need not be made again.</summary>
    public long CacheBytes { get; set; } = 64 * 1024 * 1024;
}
