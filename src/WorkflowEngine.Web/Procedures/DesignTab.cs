using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>A page about one document, by its route; <c>{definition}</c> stands for the document's id.</summary>
public sealed record DesignTab(Sentence Name, string Icon, string Route)
{
    /// <summary>The pages in the order in which they are shown.</summary>
    internal static IReadOnlyList<DesignTab> All { get; } =
    [
        new(DesignText.Overview, "card-list", "procedures/{definition}"),
        new(DesignText.Steps, "list-ol", "procedures/{definition}/steps"),
        new(DesignText.Drawing, "diagram-3", "studio/app/edit/{definition}"),
        new(DesignText.Facts, "file-text", "procedures/{definition}/facts"),
        new(DesignText.Form, "ui-checks", "procedures/{definition}/form"),
        new(DesignText.Rules, "braces", "procedures/{definition}/rules"),
        new(DesignText.Letters, "envelope-paper", "letters"),
        new(DesignText.Practice, "play-circle", "procedures/{definition}/practice"),
    ];

    public string AddressOf(string definition) => "/" + Route.Replace("{definition}", Uri.EscapeDataString(definition), StringComparison.Ordinal);
}

/// <summary>A tab as one page shows it.</summary>
public sealed record ShownTab(Sentence Name, string Icon, string Address, bool Current);
