using System.Text.Json;

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

    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1_000 };

    public static bool IsTemplate(string path) => TemplateEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsJson(string path) => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind of a JSON text. A document that lost its root is still told by the members that only documents have.</summary>
    public static FileKind OfJson(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8["\uFEFF"u8.Length..];
        }

        try
        {
            return OfMembers(new Utf8JsonReader(utf8, Deep));
        }
        catch (JsonException)
        {
            return FileKind.Broken;
        }
    }

    private static FileKind OfMembers(Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return FileKind.Other;
        }

        var kind = FileKind.Other;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var found = name.ToUpperInvariant() switch
            {
                "ROOT" or "DEFINITIONID" or "TOOLVERSION" => FileKind.Workflow,
                "KIND" when reader.TokenType == JsonTokenType.String => OfName(reader.GetString()),
                "WALKS" => FileKind.Scenarios,
                _ => FileKind.Other,
            };
            if (found != FileKind.Other)
            {
                kind = found;
            }

            reader.Skip();
        }

        return kind;
    }

    private static FileKind OfName(string? kind) => kind switch
    {
        "units" or "positions" or "people" => FileKind.Office,
        "calendar" => FileKind.Calendar,
        "clock-law" => FileKind.ClockLaw,
        "code-pattern" => FileKind.CodePattern,
        "banned-papers" => FileKind.BannedPapers,
        "approval-rules" => FileKind.ApprovalRules,
        _ => FileKind.Other,
    };
}
