namespace WorkflowEngine.Cli.Verifying;

/// <summary>What a file of the office is, told from its name and its outermost members.</summary>
internal enum FileKind
{
    /// <summary>Nothing that the office is made of.</summary>
    Other,

    /// <summary>An Elsa workflow document.</summary>
    Workflow,

    /// <summary>Units, positions or people, which are checked against each other.</summary>
    Office,

    Calendar,
    ClockLaw,
    CodePattern,
    BannedPapers,
    ApprovalRules,
    FeedbackRules,
    Questionnaire,
    ChannelPolicy,
    Forms,
    Payments,
    Digitisation,
    Reasons,
    PostContract,
    IntakeRules,
    Connector,
    NationalPortal,
    Webhook,

    /// <summary>A letter, form or message.</summary>
    Template,

    /// <summary>Walks through a procedure, written by the office; they are run, not read alone.</summary>
    Scenarios,

    /// <summary>A JSON file that is no JSON.</summary>
    Broken,
}

/// <summary>Tells the kinds of files apart.</summary>
internal static class FileKinds
{
    private static readonly string[] TemplateEndings = [".html", ".txt", ".sbn", ".sbntxt", ".sbnhtml", ".scriban", ".scriban-txt", ".scriban-html"];

    public static bool IsTemplate(string path) => TemplateEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsJson(string path) => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind of a JSON text. A document that lost its root is still told by the members that only documents have.</summary>
    public static FileKind OfJson(ReadOnlySpan<byte> utf8) => FileGlance.Of(utf8).Kind;

    public static FileKind OfName(string? kind) => kind switch
    {
        "units" or "positions" or "people" => FileKind.Office,
        "calendar" => FileKind.Calendar,
        "clock-law" => FileKind.ClockLaw,
        "code-pattern" => FileKind.CodePattern,
        "banned-papers" => FileKind.BannedPapers,
        "approval-rules" => FileKind.ApprovalRules,
        "feedback-rules" => FileKind.FeedbackRules,
        "questionnaire" => FileKind.Questionnaire,
        "channel-policy" => FileKind.ChannelPolicy,
        "forms" => FileKind.Forms,
        "digitisation" => FileKind.Digitisation,
        "reasons" => FileKind.Reasons,
        "post-contract" => FileKind.PostContract,
        "intake-rules" => FileKind.IntakeRules,
        "payments" => FileKind.Payments,
        "connector" => FileKind.Connector,
        "national-portal" => FileKind.NationalPortal,
        "webhook" => FileKind.Webhook,
        _ => FileKind.Other,
    };
}
