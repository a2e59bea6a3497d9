using System.Text;
using System.Xml;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Bpmn;

/// <summary>
/// Writes a document as BPMN 2.0 XML (OMG formal/2011-01-03) with its drawing, for other tools. What BPMN has no word for
/// (papers, fees, limits of the whole) is left out; the document itself stays what runs.
/// </summary>
public static class BpmnWriter
{
    /// <summary>The XML of a document, always the same for the same document.</summary>
    /// <param name="document">What is written; it need not be free of faults.</param>
    /// <param name="office">Names the roles; null shows their codes.</param>
    /// <param name="language"><c>vi</c> or <c>en</c>, for the words that do not come from the document.</param>
    public static string Write(WorkflowDocument document, OfficeSnapshot? office = null, string language = "vi")
    {
        var (plan, _) = PlanCompiler.CompileAnyway(document);
        var root = plan.Nodes[plan.Nodes[0].Children[0]];
        var container = root.Children.IsEmpty ? plan.Nodes[0] : root;
        var graph = new BpmnBuilder(plan, document, new BpmnLanes(office, language), language).Build(container);
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8 }))
        {
            new BpmnXml(xml, graph, new BpmnLayout(graph)).Write(BpmnBuilder.IdOf(document.DefinitionId.Length == 0 ? "workflow" : document.DefinitionId), document.Name ?? document.DefinitionId);
        }

        return text + "\n";
    }

    /// <summary>A text that is said to be UTF-8, as the bytes made of it will be.</summary>
    private sealed class Utf8Text() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
