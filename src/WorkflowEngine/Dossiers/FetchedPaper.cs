using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>What a connected database answered in the place of a paper.</summary>
/// <param name="Connector">Id of the connector.</param>
/// <param name="At">When it answered.</param>
/// <param name="Content">
/// <c>value</c> as it was answered; <c>number</c>, <c>issuer</c>, <c>issued</c> and <c>lines</c> where the connector's document
/// says them; <c>hash</c>, SHA-256 of the value's JSON in hexadecimal.
/// </param>
public sealed record FetchedPaper(string Connector, DateTimeOffset At, Personal Content)
{
    /// <summary>The last moment at which the answer may be used; null without end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>The lines in which the answer is read, label and value.</summary>
    public ValueMap Lines => Content.Map["lines"].MapOrEmpty;

    public string? Hash => Content.Map["hash"].TextOrNull;
}
