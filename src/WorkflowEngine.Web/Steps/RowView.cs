using Microsoft.AspNetCore.Mvc.Rendering;
using WorkflowEngine.Tables;

namespace WorkflowEngine.Web.Steps;

/// <summary>A row as the page shows it: what stands in the document, or what was typed and could not be kept.</summary>
public sealed record RowView(StepRow Row)
{
    public required string Name { get; init; }

    /// <summary>Null where a rule of the document answers.</summary>
    public required IEnumerable<SelectListItem>? Units { get; init; }

    public required IEnumerable<SelectListItem> Roles { get; init; }

    public required string Amount { get; init; }

    public required IEnumerable<SelectListItem> TimeUnits { get; init; }

    public required string Instructions { get; init; }

    /// <summary>What is written down before the step ends; null for a kind of step that writes nothing.</summary>
    public string? Records { get; init; }

    public required RowKind Kind { get; init; }

    public required IReadOnlyList<OutcomeView> Outcomes { get; init; }

    /// <summary>Steps between this row and the next ones, told in a line.</summary>
    public required IReadOnlyList<string> Between { get; init; }

    /// <summary>The heaviest of what the checks say of the step; null when they say nothing.</summary>
    public Components.FindingKind? Found { get; init; }

    /// <summary>Cells that could not be kept, by the names under which they are sent.</summary>
    public required IReadOnlySet<string> Wrong { get; init; }

    public string? Time => Row.Time is null && Row.TimeText is { } text ? text : null;
}

/// <summary>What follows on an outcome, in words and as a choice.</summary>
/// <param name="Said">"Nhận → 2".</param>
/// <param name="Key">The name under which the choice is sent; null when it cannot be changed in the table.</param>
public sealed record OutcomeView(string Name, string Said, bool IsMain, string? Key, IEnumerable<SelectListItem> Targets);

/// <summary>The times of the steps beside one limit.</summary>
public sealed record SumView(string Name, Components.StepTimes Times, string Arithmetic, string Path, bool IsOver);

/// <summary>All that a page shows of a table.</summary>
public sealed record TableView
{
    public required IReadOnlyList<RowView> Rows { get; init; }

    public required IReadOnlyList<SumView> Sums { get; init; }

    public required IReadOnlyList<Components.Finding> Findings { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>Where it differs from the version in use; null when none is in use or this is it.</summary>
    public IReadOnlyList<Components.Change>? Changes { get; init; }

    public int ChangeCount { get; init; }

    /// <summary>Steps before the first row, told in a line.</summary>
    public required IReadOnlyList<string> Before { get; init; }

    /// <summary>What the table leaves alone.</summary>
    public required IReadOnlyList<string> LeftAlone { get; init; }
}
