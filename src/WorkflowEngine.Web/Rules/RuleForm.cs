namespace WorkflowEngine.Web.Rules;

/// <summary>What the page of one rule sends.</summary>
public sealed class RuleForm
{
    public const string OnSample = "sample";
    public const string OnDossier = "dossier";

    /// <summary>The rule as it is now written.</summary>
    public string? Source { get; set; }

    /// <summary>The rule as it stood when it was opened.</summary>
    public string? Original { get; set; }

    /// <summary>What it is tried on: a sample or a real dossier.</summary>
    public string Against { get; set; } = OnSample;

    /// <summary>Key of the sample.</summary>
    public string? Sample { get; set; }

    /// <summary>What the rule reads, as JSON.</summary>
    public string? Data { get; set; }

    /// <summary>Code of a real dossier.</summary>
    public string? Dossier { get; set; }

    /// <summary>Use the real identity and telephone numbers.</summary>
    public bool Reveal { get; set; }

    /// <summary>Sent by itself while somebody types: nothing that is logged happens.</summary>
    public bool Live { get; set; }

    /// <summary>Browsers end lines of a text area with two signs.</summary>
    public string Written => (Source ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    public string WrittenBefore => (Original ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
}
