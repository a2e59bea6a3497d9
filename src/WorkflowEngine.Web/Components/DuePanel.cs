using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>Who holds the dossier: name, position and unit, since when and until when.</summary>
public sealed record Holder(string Name, string Place, DateTimeOffset Since, DateTimeOffset? Until);

/// <summary>A stretch of time on the bar: counted, or with the clock standing still.</summary>
public sealed record TimeStretch(TimeSpan Length, bool Stopped);

/// <summary>
/// The promised date and why it can be believed: the stretches used and stopped so far in order, the working time left,
/// the holder. Without a promise (clock stopped) the badge says whom we wait for.
/// </summary>
public sealed record DueView(DateTimeOffset? Promise, Due Due, IReadOnlyList<TimeStretch> Stretches, TimeSpan Left)
{
    public Holder? Holder { get; init; }

    public TimeSpan Used => Sum(stopped: false);

    public TimeSpan Stopped => Sum(stopped: true);

    private TimeSpan Sum(bool stopped) =>
        TimeSpan.FromTicks(Stretches.Where(stretch => stretch.Stopped == stopped).Sum(stretch => stretch.Length.Ticks));
}

/// <summary><c>&lt;due-panel of="@view" /&gt;</c>: the first thing on a dossier's page: when, how much is left, who holds it.</summary>
[HtmlTargetElement("due-panel")]
public sealed class DuePanel(IHtmlHelper html) : Component<DueView>(html);
