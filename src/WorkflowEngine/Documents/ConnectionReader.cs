using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>
/// Reads a flowchart's connections: <c>{source:{activity,port},target:{activity,port}}</c>, or the flat
/// <c>{source,target,sourcePort,targetPort}</c> of older documents.
/// </summary>
internal static class ConnectionReader
{
    public static ImmutableArray<ConnectionElement> Read(ActivityElement flowchart, Place place, FaultList faults)
    {
        if (!Members.TryGet(flowchart.Source, "connections", out _) && flowchart.Start is null)
        {
            return [];
        }

        var steps = flowchart.ChildrenIn("activities").Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        CheckStart(flowchart, steps, place, faults);
        var connections = ImmutableArray.CreateBuilder<ConnectionElement>();
        foreach (var (item, at) in Members.Objects(flowchart.Source, "connections", place, faults))
        {
            var sourceId = End(item, "source", steps, at, faults);
            var targetId = End(item, "target", steps, at, faults);
            if (sourceId is not null && targetId is not null)
            {
                connections.Add(new ConnectionElement(
                    sourceId,
                    Port(item, "source") ?? ConnectionElement.DefaultSourcePort,
                    targetId,
                    Port(item, "target") ?? ConnectionElement.DefaultTargetPort));
            }
        }

        return connections.DrainToImmutable();
    }

    private static string? End(JsonElement connection, string side, HashSet<string> steps, Place place, FaultList faults)
    {
        Members.TryGet(connection, side, out var end);
        if (end.ValueKind == JsonValueKind.Object)
        {
            place = place.Member(side);
            side = "activity";
            Members.TryGet(end, side, out end);
        }

        if (end.ValueKind is not (JsonValueKind.String or JsonValueKind.Undefined))
        {
            faults.Shape(DocumentFaultCodes.Shape, place.Member(side), new Sentence("mã của một bước", "the id of a step"), end);
            return null;
        }

        var id = end.ValueKind == JsonValueKind.String ? end.GetString()! : "";
        if (steps.Contains(id))
        {
            return id;
        }

        var shown = id.Length == 0 ? new Sentence("không ghi bước nào", "names no step") : new Sentence($"ghi bước “{Found.Cut(id)}”, bước này không có trong cùng sơ đồ", $"names “{Found.Cut(id)}”, which is no step of this flowchart");
        faults.Error(DocumentFaultCodes.DanglingConnection, place.Member(side), new Sentence(
            $"Mũi tên tại “{place}” {shown.Vi}; hãy nối lại hoặc xóa mũi tên.",
            $"The connection at “{place}” {shown.En}; connect it again or delete it."));
        return null;
    }

    private static string? Port(JsonElement connection, string side)
    {
        Members.TryGet(connection, side, out var end);
        var port = end.ValueKind == JsonValueKind.Object ? Members.TextOrNull(end, "port") : Members.TextOrNull(connection, side + "Port");
        return string.IsNullOrEmpty(port) ? null : port;
    }

    private static void CheckStart(ActivityElement flowchart, HashSet<string> steps, Place place, FaultList faults)
    {
        if (flowchart.Start is { } start && !steps.Contains(start))
        {
            faults.Warning(DocumentFaultCodes.UnknownStart, place.Member("start"), new Sentence(
                $"Sơ đồ bắt đầu từ bước “{Found.Cut(start)}”, nhưng không có bước này; sơ đồ sẽ bắt đầu theo cách thông thường.",
                $"The flowchart starts at “{Found.Cut(start)}”, which is not there; it will start as if it said nothing."));
        }
    }
}
