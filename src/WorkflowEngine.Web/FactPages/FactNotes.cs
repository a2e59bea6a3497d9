using WorkflowEngine.Procedures;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Web.FactPages;

/// <summary>A finding and where in the form it is shown.</summary>
internal sealed record FactNote(FactPath Place, Finding Finding);

/// <summary>What the checks found in the facts, by the places of the form.</summary>
internal sealed class FactNotes
{
    private static readonly string[] Roots = ["customProperties.procedure", "applicationProperties.procedure"];

    private readonly ILookup<FactPath, FactNote> _byPlace;

    public FactNotes(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        All = [.. all.Select(finding => (Finding: finding, Path: PathOf(finding))).Where(pair => pair.Path is not null)
            .Select(pair => new FactNote(PlaceOf(pair.Finding, pair.Path!), pair.Finding))];
        Elsewhere = all.Count(finding => finding.Severity != FindingSeverity.Note) - All.Count;
        Errors = all.Count(finding => finding.IsError);
        Warnings = all.Count(finding => finding.Severity == FindingSeverity.Warning);
        _byPlace = All.ToLookup(note => note.Place);
    }

    /// <summary>In the facts, errors first.</summary>
    public IReadOnlyList<FactNote> All { get; }

    /// <summary>How many are about steps and what else is not in the facts.</summary>
    public int Elsewhere { get; }

    /// <summary>In the whole document.</summary>
    public int Errors { get; }

    /// <summary>In the whole document.</summary>
    public int Warnings { get; }

    public IEnumerable<Finding> At(FactPath place) => _byPlace[place].Select(note => note.Finding);

    /// <summary>Those at a place and at all that stands in it.</summary>
    public IEnumerable<Finding> In(FactPath place) => All.Where(note => note.Place.IsIn(place)).Select(note => note.Finding);

    public IEnumerable<FactNote> On(FactSheet sheet) => All.Where(note => FactSheet.Of(note.Place) == sheet);

    /// <summary>The path in the facts of a member of the document; null when it is none of theirs.</summary>
    public static FactPath? PathOf(string member)
    {
        foreach (var root in Roots)
        {
            if (member.StartsWith(root, StringComparison.Ordinal) && FactPath.TryParse(member[root.Length..].TrimStart('.'), out var path))
            {
                return path;
            }
        }

        return null;
    }

    private static FactPath? PathOf(Finding finding) =>
        finding.StepId is null && finding.Member is { } member && finding.Severity != FindingSeverity.Note ? PathOf(member) : null;

    /// <summary>A missing translation is missing in the English control.</summary>
    private static FactPath PlaceOf(Finding finding, FactPath path) =>
        FactPlaces.Nearest(finding.Code == FactFaultCodes.Translation ? path.Member("en") : path);
}
