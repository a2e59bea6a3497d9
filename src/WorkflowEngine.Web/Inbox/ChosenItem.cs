using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;

namespace WorkflowEngine.Web.Inbox;

/// <summary>A piece of work that was chosen in a list.</summary>
/// <param name="Dossier">Number of its dossier.</param>
/// <param name="Seq">Number of the work in it.</param>
public sealed record ChosenItem(long Dossier, int Seq)
{
    /// <summary>The dossier; null when it has ended, does not exist, or is none that the reader may see.</summary>
    public OpenedDossier? Opened { get; init; }

    /// <summary>The work; null when it no longer waits for the reader.</summary>
    public Wait? Wait { get; init; }

    /// <summary>Its step; null for a duty.</summary>
    public PlanStep? Step { get; init; }

    /// <summary>The reader, or nobody yet, holds it, and the reader has its role.</summary>
    public bool InHand { get; init; }

    /// <summary>The reader may give it to somebody, whoever holds it.</summary>
    public bool Assigns { get; init; }

    /// <summary>The state of the dossier that it was chosen at, where whoever chose it says so; on another state nothing is done.</summary>
    public int? Revision { get; init; }

    /// <summary>As forms post it.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Dossier}.{Seq}");

    public string? Code => Opened?.Dossier.Filing?.Code;

    public static ChosenItem? Parse(string text) => text.Split('.') is [var dossier, var seq]
        && long.TryParse(dossier, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new ChosenItem(number, at)
            : null;
}

/// <summary>A line of the page about chosen work.</summary>
public sealed record ChosenLine(ChosenItem Item, string Name, string Procedure, string Step)
{
    public Due? Due { get; init; }

    /// <summary>The step is a visit to the place that nobody has written down.</summary>
    public bool WantsVisit { get; init; }

    public string? Holder { get; init; }
}

/// <summary>What came of one piece of chosen work.</summary>
/// <param name="Name">Dossier and applicant, or that the reader may not see it.</param>
/// <param name="Why">Why nothing was done with it; null when it was done.</param>
public sealed record ChosenAnswer(ChosenItem Item, string Name, string? Why)
{
    /// <summary>The state of the dossier afterwards; null when nothing was done.</summary>
    public int? Revision { get; init; }
}
