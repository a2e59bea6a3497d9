namespace WorkflowEngine.Web.Filing;

/// <summary>Where something stands in the form: the name of a control, the key of its error, and what a fault calls its place.</summary>
internal static class FormPlace
{
    public const string Fields = "fields.";
    public const string Papers = "papers.";

    private const string Components = "components.";

    /// <summary>Names the fields that the form showed, so that a box left empty is told from a field that was not there.</summary>
    public const string Shown = "shown";

    /// <summary>What the button asked for.</summary>
    public const string Act = "act";

    public static string Of(string field) => Fields + field;

    public static string Row(string group, int index) => $"{group}[{index}].";

    /// <summary>The id of the control on the page.</summary>
    public static string Id(string place) => Microsoft.AspNetCore.Mvc.Rendering.TagBuilder.CreateSanitizedId(place, "_");

    /// <summary>The slot of a paper, for its errors too.</summary>
    public static string Slot(string component) => "paper_" + component;

    /// <summary>Where an error is told: a paper's at its slot, any other at its control.</summary>
    public static string OfFault(string place) =>
        place.StartsWith(Components, StringComparison.Ordinal) ? Slot(place[Components.Length..]) : place;
}
