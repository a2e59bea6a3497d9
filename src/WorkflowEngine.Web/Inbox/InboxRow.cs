using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Inbox;

/// <summary>One line of the inbox, as the page writes it.</summary>
/// <param name="Item">Dossier and number of the work, as forms post them.</param>
public sealed record InboxRow(string Item, string Code, string Applicant, string Procedure, string ProcedureCode, string Step)
{
    /// <summary>Its place in the list, as addresses write it.</summary>
    public string At { get; init; } = "";

    public Due? Due { get; init; }

    /// <summary>The dossier's own time inside the step's.</summary>
    public DateTimeOffset? DossierDue { get; init; }

    /// <summary>Who handed it on, and when it came.</summary>
    public string? From { get; init; }

    public required DateTimeOffset Since { get; init; }

    public required string Channel { get; init; }

    /// <summary>Name of whoever holds it; null in the pool.</summary>
    public string? Holder { get; init; }

    /// <summary>The unit, where the place works for several.</summary>
    public string? Unit { get; init; }

    public bool Mine { get; init; }

    /// <summary>Number of the duty, when it is one; null for a step of the flow.</summary>
    public int? Duty { get; init; }

    /// <summary>Its result was revoked before it was handed over.</summary>
    public bool Revoked { get; init; }

    /// <summary>How often papers were asked for.</summary>
    public int Supplements { get; init; }
}
