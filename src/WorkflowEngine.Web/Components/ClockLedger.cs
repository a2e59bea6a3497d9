using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>What the clock did at a row of the ledger.</summary>
public enum ClockChange
{
    Waiting,
    Received,
    Started,
    Stopped,
    Resumed,
    Restarted,
    Extended,
    Now,
    Finished,
}

/// <summary>
/// One change of the clock: when, what, why, by which article, how long the interval that began there lasted and whether it
/// counts. The last row is now (or the end) and carries what is left.
/// </summary>
public sealed record LedgerRow(DateTimeOffset At, ClockChange Change, string Reason)
{
    public string? Article { get; init; }

    /// <summary>When a clock that waits begins to run; null where nobody can tell, and for one that does not wait.</summary>
    public DateTimeOffset? RunsFrom { get; init; }

    public TimeSpan? Lasted { get; init; }

    public bool Counts { get; init; } = true;

    /// <summary>What remains of the limit; only on the last row. Negative when the limit is exceeded.</summary>
    public TimeSpan? Left { get; init; }
}

/// <summary><c>&lt;clock-ledger of="@rows" /&gt;</c>: every change of the clock; the counted rows add up to what is used.</summary>
[HtmlTargetElement("clock-ledger")]
public sealed class ClockLedger(IHtmlHelper html) : Component<IReadOnlyList<LedgerRow>>(html);
