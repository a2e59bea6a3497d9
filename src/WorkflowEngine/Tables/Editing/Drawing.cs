using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>
/// A document's JSON while it is changed: steps and arrows of its flowchart. What no operation names stays as it is, to the
/// last unknown member.
/// </summary>
internal sealed class Drawing
{
    private readonly JsonObject _root;
    private readonly JsonObject _flow;
    private readonly HashSet<string> _ids;

    private Drawing(WorkflowDocument document, JsonObject root)
    {
        Document = document;
        _root = root;
        _flow = root.Object("root");
        _ids = new HashSet<string>(document.Activities.Keys, StringComparer.Ordinal);
    }

    /// <exception cref="EditRefused">A member stands twice in one place, so that a change could lose one of the two.</exception>
    public static Drawing Open(WorkflowDocument document)
    {
        try
        {
            var json = JsonNode.Parse(document.WriteUtf8(), null, new JsonDocumentOptions { MaxDepth = 1_000, AllowDuplicateProperties = false });
            return new Drawing(document, json!.AsObject());
        }
        catch (JsonException)
        {
            throw new EditRefused(new Sentence(
                "Tài liệu ghi một mục hai lần ở cùng một chỗ nên bảng không sửa được mà không làm mất một mục; hãy sửa tài liệu trước.",
                "The document names a member twice in one place, so that the table cannot change it without losing one; correct the document first."));
        }
    }

    /// <summary>The document as it was before the change.</summary>
    public WorkflowDocument Document { get; }

    public IEnumerable<Arrow> Arrows => _flow.List("connections").OfType<JsonObject>().Select(json => new Arrow(json));

    public IEnumerable<JsonObject> Steps => _flow.List("activities").OfType<JsonObject>();

    public JsonObject Step(string id) => Steps.First(step => step.Text("id") == id);

    public bool Has(string id) => Steps.Any(step => step.Text("id") == id);

    public List<Arrow> From(string step, string port) => [.. Arrows.Where(arrow => arrow.Source == step && arrow.Port == port)];

    /// <summary>An arrow that is there already is not drawn twice.</summary>
    public void Connect(string source, string port, string target)
    {
        if (!Arrows.Any(arrow => arrow.Source == source && arrow.Port == port && arrow.Target == target))
        {
            _flow.List("connections").Add((JsonNode)Arrow.Make(source, port, target).Json);
        }
    }

    public void Erase(Arrow arrow) => _flow.List("connections").Remove(arrow.Json);

    /// <summary>Leads an arrow elsewhere; where one like it is there already, it goes.</summary>
    public void PointTo(Arrow arrow, string target)
    {
        if (Arrows.Any(other => other.Json != arrow.Json && other.Source == arrow.Source && other.Port == arrow.Port && other.Target == target))
        {
            Erase(arrow);
        }
        else
        {
            arrow.PointTo(target);
        }
    }

    /// <summary>The step and every arrow from it and to it.</summary>
    public void Remove(string step)
    {
        foreach (var arrow in Arrows.Where(arrow => arrow.Source == step || arrow.Target == step).ToList())
        {
            Erase(arrow);
        }

        _flow.List("activities").Remove(Step(step));
    }

    /// <summary>A new step, drawn near another one where there is room; answers its id.</summary>
    public string Add(NewStep step, string near)
    {
        var id = StepIds.Free(step.Name, _ids);
        _ids.Add(id);
        var json = new JsonObject { ["id"] = id };
        if (_flow.Text("nodeId") is { } nodeId)
        {
            json["nodeId"] = $"{nodeId}:{id}";
        }

        json["name"] = StepIds.Pascal(id);
        json["type"] = step.Type;
        json["version"] = 1;
        foreach (var (member, value) in step.Settings.Where(setting => setting.Value is not null))
        {
            json[member] = value!.DeepClone();
        }

        var size = step.IsMark ? (60d, 60d) : Room.StepSize;
        var at = Room.Beside(Steps, Has(near) ? Step(near) : null, size);
        json["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false };
        json["metadata"] = new JsonObject
        {
            ["displayText"] = step.Name,
            ["designer"] = new JsonObject
            {
                ["position"] = new JsonObject { ["x"] = at.X, ["y"] = at.Y },
                ["size"] = new JsonObject { ["width"] = size.Item1, ["height"] = size.Item2 },
            },
        };
        _flow.List("activities").Add((JsonNode)json);
        return id;
    }

    /// <summary>The document as it is now.</summary>
    public WorkflowDocument Close()
    {
        var read = WorkflowDocument.Read(_root.ToJsonString(Written));
        return read.Document ?? throw new EditRefused(read.Faults[0].Sentence);
    }

    private static readonly JsonSerializerOptions Written = new()
    {
        MaxDepth = 1_000,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>A step to be drawn.</summary>
/// <param name="Name">What people call it; its id is made of it.</param>
/// <param name="Type">As documents call it.</param>
internal sealed record NewStep(string Name, string Type, params (string Member, JsonNode? Value)[] Settings)
{
    /// <summary>A small mark of the drawing: a start, an end, a fork, a join.</summary>
    public bool IsMark => Type is "Elsa.Start" or "Elsa.End";
}
