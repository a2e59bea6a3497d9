using System.Collections.Immutable;

namespace WorkflowEngine.Procedures;

/// <summary>By when a dossier must be done.</summary>
public sealed record TimeLimitFact
{
    /// <summary>It runs from the filing.</summary>
    public const string Filed = "filed";

    /// <summary>It runs from the acceptance of the dossier.</summary>
    public const string Accepted = "accepted";

    public required string Id { get; init; }

    /// <summary>Null holds always.</summary>
    public RuleText? When { get; init; }

    /// <summary>Empty holds for all.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>Null when it could not be read. A plain "ngày" is a calendar day, as in law.</summary>
    public LimitText? Limit { get; init; }

    /// <summary>The event from which it runs: <c>filed</c>, <c>accepted</c>, or the name of another.</summary>
    public required string From { get; init; }

    /// <summary>It is told on form 01 at acceptance, even where the procedure is done while the person waits.</summary>
    public bool Appointment { get; init; }

    /// <summary>The limit as the law words it.</summary>
    public LocalText? Text { get; init; }

    internal static TimeLimitFact Read(FactObject source) => new()
    {
        Id = source.Text("id", required: true) ?? "",
        When = source.Rule("when"),
        Channels = source.Codes<Channel>("channels"),
        Limit = source.Limit("limit", required: true, LimitUnit.WorkingDays, LimitUnit.Days, LimitUnit.WorkingHours),
        From = source.Text("from") ?? Filed,
        Appointment = source.Flag("appointment") ?? false,
        Text = source.Local("text"),
    };
}
