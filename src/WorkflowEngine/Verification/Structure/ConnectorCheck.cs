using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Look-ups, of steps and of papers, name a connector that is there.</summary>
internal sealed class ConnectorCheck : Check
{
    private const string Vault = "vault";
    private const string Connector = "connector:";

    public override WorldParts Needs => WorldParts.Connectors;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var node in document.Plan.Nodes.Where(node => node.Kind is Lookup))
        {
            if (document.ElementOf(node)?.Text("source") is { Length: > 0 } source && source != Vault)
            {
                Tell(document, source, Where.Step(node, "source"), log);
            }
        }

        for (var i = 0; document.Facts is { } facts && i < facts.Components.Length; i++)
        {
            if (facts.Components[i].Lookup is { } lookup && lookup.StartsWith(Connector, StringComparison.Ordinal))
            {
                Tell(document, lookup[Connector.Length..], Where.Fact($"components[{i}].lookup"), log);
            }
        }
    }

    private static void Tell(CheckedDocument document, string id, Where where, FindingLog log)
    {
        if (!document.World.Connectors!.Contains(id))
        {
            log.Error(FindingCodes.UnknownConnector, where, new Sentence(
                $"Tra cứu ở “{id}” mà cơ quan không có kết nối nào mang mã này.",
                $"Looked up at “{id}”, but the office has no connector of that id."), new Sentence(
                "Sửa mã kết nối, hoặc thêm văn bản của kết nối vào workflows/office/connectors.",
                "Correct the id, or add the connector’s document to workflows/office/connectors."));
        }
    }
}
