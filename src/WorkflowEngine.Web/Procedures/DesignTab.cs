using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>A page about one document, by its route; <c>{definition}</c> stands for the document's id.</summary>
public sealed record DesignTab(Sentence Name, string Icon, string Route)
{
    internal static readonly DesignTab Overview = new(DesignText.Overview, "card-list", "procedures/{definition}");
    internal static readonly DesignTab Steps = new(DesignText.Steps, "list-ol", "procedures/{definition}/steps");
    internal static readonly DesignTab Drawing = new(DesignText.Drawing, "diagram-3", "studio/app/edit/{definition}");
    internal static readonly DesignTab Facts = new(DesignText.Facts, "file-text", "procedures/{definition}/facts");
    internal static readonly DesignTab Form = new(DesignText.Form, "ui-checks", "procedures/{definition}/form");
    internal static readonly DesignTab Rules = new(DesignText.Rules, "braces", "procedures/{definition}/rules");
    internal static readonly DesignTab Letters = new(DesignText.Letters, "envelope-paper", "letters");
    internal static readonly DesignTab Practice = new(DesignText.Practice, "play-circle", "procedures/{definition}/practice");

    /// <summary>The pages in the order in which they are shown.</summary>
    internal static IReadOnlyList<DesignTab> All { get; } = [Overview, Steps, Drawing, Facts, Form, Rules, Letters, Practice];

    public string AddressOf(string definition) => "/" + Route.Replace("{definition}", Uri.EscapeDataString(definition), StringComparison.Ordinal);
}

/// <summary>A tab as one page shows it.</summary>
public sealed record ShownTab(Sentence Name, string Icon, string Address, bool Current);
