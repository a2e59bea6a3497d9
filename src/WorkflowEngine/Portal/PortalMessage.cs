using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Portal;

/// <summary>What a message of the portal is about.</summary>
public enum PortalMessageKind : byte
{
    /// <summary>A dossier is filed.</summary>
    Filing,

    /// <summary>Papers that were asked for.</summary>
    Supplement,

    /// <summary>The applicant takes the dossier back.</summary>
    Withdrawal,

    /// <summary>What the applicant says of the draft of the result.</summary>
    DraftAnswer,
}

/// <summary>A message of the portal, as the office's document reads it.</summary>
/// <param name="Id">The portal's id of the message; the same id is the same message.</param>
/// <param name="Dossier">The portal's number of the dossier.</param>
public sealed record PortalMessage(string Id, PortalMessageKind Kind, string Dossier)
{
    private const int LongestId = 100;

    /// <summary>The portal's code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>The portal's code of the receiving unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The portal's code of the body that settles it; null where the receiving unit has its own.</summary>
    public string? Responsible { get; init; }

    /// <summary>As a dossier keeps it: kind, name, identity, phone, email, address; who acts for them stands in it too.</summary>
    public ValueMap Applicant { get; init; } = ValueMap.Empty;

    /// <summary>How surely the portal identified the person who sends it.</summary>
    public Assurance Level { get; init; }

    /// <summary>Answers to the e-form.</summary>
    public ValueMap Fields { get; init; } = ValueMap.Empty;

    public ImmutableArray<PortalPaper> Papers { get; init; } = [];

    /// <summary>By which way the result is to go out; null where nobody chose.</summary>
    public string? WayOut { get; init; }

    /// <summary>Whether the draft is right; null where nobody said.</summary>
    public bool? Confirmed { get; init; }

    /// <summary>Why it is withdrawn, or what is wrong with the draft.</summary>
    public string Reason { get; init; } = "";

    internal static PortalMessage? Of(Value made) =>
        IdOf(made["id"]) is { } id && IdOf(made["dossier"]) is { } dossier && KindOf(made["kind"].TextOrNull) is { } kind && LevelOf(made["level"].TextOrNull) is { } level
            ? new PortalMessage(id, kind, dossier)
            {
                Procedure = made["procedure"].TextOrNull ?? "",
                Unit = made["unit"].TextOrNull ?? "",
                Responsible = made["responsible"].TextOrNull,
                Applicant = Present(made["applicant"].MapOrEmpty),
                Level = level,
                Fields = Present(made["fields"].MapOrEmpty),
                Papers = [.. ListOf(made["papers"]).Select(PaperOf)],
                WayOut = made["wayOut"].TextOrNull,
                Reason = made["reason"].TextOrNull ?? "",
                Confirmed = made["confirmed"] is { Kind: ValueKind.Boolean } said ? said.AsBoolean() : null,
            }
            : null;

    private static string? IdOf(Value value) => value.ToLine() is { Length: > 0 and <= LongestId } id && !id.Any(char.IsControl) ? id : null;

    private static PortalMessageKind? KindOf(string? word) => word switch
    {
        "filing" => PortalMessageKind.Filing,
        "supplement" => PortalMessageKind.Supplement,
        "withdrawal" => PortalMessageKind.Withdrawal,
        "draft-answer" => PortalMessageKind.DraftAnswer,
        _ => null,
    };

    private static Assurance? LevelOf(string? word) => word switch
    {
        "stated" => Assurance.Stated,
        "reachable" => Assurance.Reachable,
        "identified" => Assurance.Identified,
        "verified" => Assurance.Verified,
        _ => null,
    };

    private static PortalPaper PaperOf(Value paper) => new(paper["component"].TextOrNull ?? "")
    {
        Files = [.. ListOf(paper["files"]).Select(file => new PortalFile(
            file["id"].ToLine(), file["name"].TextOrNull ?? "", (file["hash"].TextOrNull ?? "").ToLowerInvariant()))],
    };

    private static ValueList ListOf(Value value) => value.Kind == ValueKind.List ? value.AsList() : ValueList.Empty;

    private static ValueMap Present(ValueMap map) => ValueMap.From(map.Where(pair => !pair.Value.IsNull));
}

/// <summary>A paper that the portal sends: a component of the procedure with its files.</summary>
public sealed record PortalPaper(string Component)
{
    public ImmutableArray<PortalFile> Files { get; init; } = [];
}

/// <summary>A file that lies at the portal.</summary>
/// <param name="Id">The portal's id.</param>
/// <param name="Name">As the person called it.</param>
/// <param name="Hash">SHA-256 of its content in lower-case hexadecimal.</param>
public sealed record PortalFile(string Id, string Name, string Hash);
