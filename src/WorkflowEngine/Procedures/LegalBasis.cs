namespace WorkflowEngine.Procedures;

/// <summary>An instrument that the procedure rests on.</summary>
public sealed record LegalBasis
{
    /// <summary>Its number, <c>61/2018/NĐ-CP</c>.</summary>
    public required string Instrument { get; init; }

    public LocalText? Title { get; init; }

    /// <summary>The article and paragraph, as cited.</summary>
    public string? Article { get; init; }

    /// <summary>The first day in force; null when not said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day in force; null while it is.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As it is cited: the article, then the instrument. This names it where one basis of the list is chosen.</summary>
    public string Cited => Article is { Length: > 0 } article ? $"{article} {Instrument}" : Instrument;

    public bool IsInForce(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    internal static LegalBasis Read(FactObject source)
    {
        var (from, to) = source.Period("from", "to");
        return new LegalBasis
        {
            Instrument = source.Text("instrument", required: true) ?? "",
            Title = source.Local("title"),
            Article = source.Text("article"),
            From = from,
            To = to,
        };
    }
}
