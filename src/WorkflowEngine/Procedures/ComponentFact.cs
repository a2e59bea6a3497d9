using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>A paper of the dossier (thành phần hồ sơ).</summary>
public sealed record ComponentFact
{
    private const string ConnectorPrefix = "connector:";

    private static readonly Sentence ALookup = new("“vault:MÃ-KẾT-QUẢ” hoặc “connector:MÃ-KẾT-NỐI”", "“vault:RESULT-CODE” or “connector:ID”");

    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public ComponentForm Form { get; init; } = ComponentForm.Any;

    /// <summary>How many; at least 1.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>True, false or a rule; required unless the document says otherwise.</summary>
    public required RuleText Required { get; init; }

    /// <summary>
    /// Whether the answers of the e-form make it, so that nobody uploads it: true, false or a rule. Null: made when its
    /// form is electronic.
    /// </summary>
    public RuleText? FromForm { get; init; }

    /// <summary>Of the papers of one group any one is enough.</summary>
    public string? Group { get; init; }

    /// <summary>Where it can be looked up instead: <c>vault:KQ.G16</c>, <c>connector:dan-cu</c>.</summary>
    public string? Lookup { get; init; }

    /// <summary>
    /// Rule over the answers that gives what the connected database is asked for this paper: a map; false where this case has
    /// nothing to ask. Null: the paper is not fetched when it is filed.
    /// </summary>
    public RuleText? Question { get; init; }

    /// <summary>Which parts of what the connected database answers stand for which fields of the form.</summary>
    public ImmutableArray<AnsweredField> Answers { get; init; } = [];

    /// <summary>The connected database that can be asked for the paper; null when there is none, or nothing says what to ask.</summary>
    public string? Connector => Question is not null && MayAsk && Lookup?.StartsWith(ConnectorPrefix, StringComparison.Ordinal) == true ? Lookup[ConnectorPrefix.Length..] : null;

    /// <summary>False: it may not be asked for at all (NĐ 224/2026 art. 18.4).</summary>
    public bool MayAsk { get; init; } = true;

    public LocalText? Note { get; init; }

    internal static ComponentFact Read(FactObject source) => new()
    {
        Id = source.Text("id", required: true) ?? "",
        Name = source.Local("name", required: true) ?? LocalText.Empty,
        Form = source.Code<ComponentForm>("form") ?? ComponentForm.Any,
        Quantity = source.Count("quantity") ?? 1,
        Required = source.Rule("required") ?? new RuleText("true", true, source.Place.Member("required").ToString()),
        FromForm = source.Rule("fromForm"),
        Group = source.Text("group"),
        Lookup = source.Text("lookup", IsLookup, ALookup),
        Question = source.Rule("question"),
        Answers = source.Objects("answers", "answeredField", AnsweredField.Read),
        MayAsk = source.Flag("mayAsk") ?? true,
        Note = source.Local("note"),
    };

    private static bool IsLookup(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0
            && text.AsSpan(0, colon) is "vault" or "connector"
            && colon < text.Length - 1
            && !text.AsSpan().ContainsAny(" \t\r\n");
    }
}

/// <summary>In which form a paper is handed in.</summary>
public enum ComponentForm
{
    Original,

    /// <summary>A certified copy (bản sao có chứng thực).</summary>
    Certified,
    Copy,
    Electronic,
    Any,
}
