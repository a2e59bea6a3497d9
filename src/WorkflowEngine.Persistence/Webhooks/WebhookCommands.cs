using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.OfficeEditing;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>A subscription as its page says it; it holds at once.</summary>
/// <param name="Id">Of the document; small letters, digits and hyphens.</param>
/// <param name="IsNew">Refused when there is one of that id.</param>
public sealed record SaveWebhook(string Actor, string Id, bool IsNew) : IOfficeCommand
{
    public string Name { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string Address { get; init; } = "";

    /// <summary>Code of the person who answers for it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The states that are told; empty for all.</summary>
    public ImmutableArray<PublicStatus> Events { get; init; } = [];

    /// <summary>Codes of procedures; empty for all.</summary>
    public ImmutableArray<string> Procedures { get; init; } = [];

    /// <summary>Codes of units, each for all that is under it; empty for all.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    public int GiveUpHours { get; init; }
}

/// <summary>A subscription ends yesterday; its document stays, its secret and its place in the feed do not.</summary>
public sealed record RemoveWebhook(string Actor, string Id) : IOfficeCommand;
