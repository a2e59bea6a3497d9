using System.Collections.Immutable;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>A step as the document lays it out.</summary>
/// <param name="Good">On the way that a dossier takes when every step ends well.</param>
public sealed record FlowSpot(string Id, string Label, string Type, double X, double Y, bool Good);

/// <summary>A way from one shown step to the next; what runs by itself in between is passed over.</summary>
public sealed record FlowWay(string From, string Port, string To);

/// <summary>The shape of a version's flow as people see it: steps where somebody acts or waits, and ends. Made once per version.</summary>
public sealed class FlowShape
{
    private static readonly Dictionary<string, string> GoodPort = new(StringComparer.Ordinal)
    {
        ["Procedure.Receive"] = "Accepted",
        ["Procedure.Review"] = "Approved",
        ["Procedure.Consult"] = "Agreed",
        ["Procedure.Supplement"] = "Supplied",
        ["Procedure.Pay"] = "Paid",
        ["Procedure.Confirm"] = "Confirmed",
        ["Procedure.Lookup"] = "Found",
        ["Procedure.Refer"] = "Completed",
        ["Procedure.Issue"] = "Issued",
        ["Procedure.Return"] = "Returned",
        ["Elsa.FlowDecision"] = "True",
    };

    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "Procedure.Receive", "Procedure.Work", "Procedure.Review", "Procedure.Consult", "Procedure.Supplement", "Procedure.Pay",
        "Procedure.Confirm", "Procedure.Refer", "Procedure.Issue", "Procedure.Return", "Procedure.Stop",
    };

    private FlowShape(ImmutableArray<FlowSpot> spots, ImmutableArray<FlowWay> ways)
    {
        Spots = spots;
        Ways = ways;
    }

    /// <summary>From left to right, then from top to bottom.</summary>
    public ImmutableArray<FlowSpot> Spots { get; }

    public ImmutableArray<FlowWay> Ways { get; }

    public static FlowShape Of(WorkflowDocument document)
    {
        var known = document.Root.Children.Select(child => child.Activity).ToDictionary(activity => activity.Id);
        var lines = document.Root.Connections.ToLookup(line => line.SourceId);
        var good = GoodPath(document.Root, known, lines);
        var spots = known.Values.Where(activity => Shown.Contains(activity.Type))
            .Select(activity => new FlowSpot(
                activity.Id,
                activity.DisplayText ?? activity.Name ?? activity.Id,
                activity.Type,
                activity.Position?.X ?? 0,
                activity.Position?.Y ?? 0,
                good.Contains(activity.Id)))
            .OrderBy(spot => spot.X).ThenBy(spot => spot.Y);
        var ways = known.Values.Where(activity => Shown.Contains(activity.Type)).SelectMany(activity => lines[activity.Id]
            .SelectMany(line => Ends(line.TargetId, known, lines, []).Select(end => new FlowWay(activity.Id, line.SourcePort, end)))).Distinct();
        return new FlowShape([.. spots], [.. ways]);
    }

    /// <summary>The shown steps that a connection comes to, through everything that runs by itself.</summary>
    private static IEnumerable<string> Ends(
        string at, Dictionary<string, ActivityElement> known, ILookup<string, ConnectionElement> lines, HashSet<string> seen)
    {
        if (!known.TryGetValue(at, out var activity) || !seen.Add(at))
        {
            return [];
        }

        return Shown.Contains(activity.Type) ? [at] : lines[at].SelectMany(line => Ends(line.TargetId, known, lines, seen));
    }

    private static HashSet<string> GoodPath(ActivityElement root, Dictionary<string, ActivityElement> known, ILookup<string, ConnectionElement> lines)
    {
        var targets = root.Connections.Select(line => line.TargetId).ToHashSet();
        var path = new HashSet<string>();
        var waiting = new Stack<string>(known.Keys.Where(id => id == root.Start || (root.Start is null && !targets.Contains(id))));
        while (waiting.TryPop(out var at))
        {
            if (!known.TryGetValue(at, out var activity) || !path.Add(at))
            {
                continue;
            }

            var port = GoodPort.GetValueOrDefault(activity.Type);
            foreach (var line in lines[at].Where(line => port is null || line.SourcePort == port || (port == "True" && line.SourcePort == "False")))
            {
                if (line.SourcePort != "Returned" || port == "Returned")
                {
                    waiting.Push(line.TargetId);
                }
            }
        }

        return path;
    }
}
