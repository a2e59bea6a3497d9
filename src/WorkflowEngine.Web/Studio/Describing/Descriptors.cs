using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>All kinds of steps for the drawing of one document, in the reader's language.</summary>
internal sealed class Descriptors(StoredKinds stored, CatalogueState catalogue, Officials officials, Text text)
{
    public async Task<JsonObject> ReadAsync(OpenDocument document, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var names = await stored.ReadAsync(cancel);
        var writer = new KindWriter(new Choices(catalogue, names.Sources, official.Today, text), document, text);
        var items = new JsonArray();
        var written = new HashSet<(string, int)>();
        foreach (var kind in Kinds.All)
        {
            items.Add(writer.Write(kind, 1));
            written.Add((kind.Type, 1));
        }

        foreach (var composite in names.Composites.Where(composite => written.Add((composite.Name, composite.Number))))
        {
            items.Add(writer.Write(composite.Kind, composite.Number));
        }

        // What only old or foreign documents use: drawn and kept, not offered.
        foreach (var (type, version) in names.Kinds.Where(pair => pair.Type.Length > 0 && written.Add(pair)).Order())
        {
            var kind = Kinds.Find(type) ?? Unknown(type);
            items.Add(writer.Write(kind with { Offered = false, Category = KindText.Unknown }, version));
        }

        return new JsonObject { ["count"] = items.Count, ["items"] = items };
    }

    private static StepKind Unknown(string type) => new(type, KindText.Unknown, new(type, type), UnknownHelp);

    private static readonly WorkflowEngine.Words.Sentence UnknownHelp = new(
        "Hệ thống không chạy loại bước này; thay bằng bước khác trước khi công bố.",
        "This kind of step is not run here; replace it before publishing.");
}
