using System.Collections.Immutable;
using System.Text.Json;

namespace WorkflowEngine.Documents;

/// <summary>
/// A step of a document: what all steps have, read; its own settings read on demand by name; and all of its JSON as it was.
/// Names of members may be given in camelCase; PascalCase in the document is found too.
/// </summary>
public sealed class ActivityElement
{
    /// <summary>Unique in the document. A step without one is named by its place, <c>root.activities[2]</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Ids from the root, joined with colons, as Elsa Studio matches steps; null when the document has none.</summary>
    public string? NodeId { get; init; }

    public string? Name { get; init; }

    /// <summary>The kind, <c>Elsa.FlowDecision</c>, <c>Procedure.Review</c>, or the name of a workflow used as a step; empty when missing.</summary>
    public required string Type { get; init; }

    public int Version { get; init; } = 1;

    /// <summary>What the drawing shows; null when the author gave nothing.</summary>
    public string? DisplayText { get; init; }

    /// <summary>Upper left corner on the drawing, in its pixels; null when it was never placed.</summary>
    public (double X, double Y)? Position { get; init; }

    public (double Width, double Height)? Size { get; init; }

    public bool CanStart { get; init; }

    public bool RunsAsynchronously { get; init; }

    public MergeMode MergeMode { get; init; }

    /// <summary>Where a flowchart begins; null when it does not say.</summary>
    public string? Start { get; init; }

    /// <summary>The step around this one; null for the root.</summary>
    public ActivityElement? Parent { get; internal set; }

    /// <summary>The steps inside, in the order of the document.</summary>
    public ImmutableArray<ChildElement> Children { get; internal set; } = [];

    /// <summary>A flowchart's connections between its own steps; those that lead nowhere are faults and not here.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];

    /// <summary>The cases of a FlowSwitch or a Switch.</summary>
    public ImmutableArray<CaseElement> Cases { get; internal set; } = [];

    /// <summary>Variables of this container.</summary>
    public ImmutableArray<VariableElement> Variables { get; internal set; } = [];

    public required JsonElement Source { get; init; }

    /// <summary>The step under a member that holds one (<c>body</c>, <c>then</c>, <c>else</c>); null when there is none.</summary>
    public ActivityElement? Child(string member)
    {
        foreach (var child in Children)
        {
            if (string.Equals(child.Member, member, StringComparison.OrdinalIgnoreCase))
            {
                return child.Activity;
            }
        }

        return null;
    }

    /// <summary>The steps under a member that holds a list (<c>activities</c>, <c>branches</c>).</summary>
    public IEnumerable<ActivityElement> ChildrenIn(string member) =>
        Children.Where(child => string.Equals(child.Member, member, StringComparison.OrdinalIgnoreCase)).Select(child => child.Activity);

    /// <summary>A member as it is; null when it is absent or null.</summary>
    public JsonElement? Member(string name) => Members.Get(Source, name);

    /// <summary>A wrapped input, or a bare value read as a literal; null when absent, null, or an object that is no expression.</summary>
    public InputElement? Input(string name) => Members.TryGet(Source, name, out var value) ? InputElement.Read(value) : null;

    /// <summary>Where an output goes; null when it goes nowhere.</summary>
    public OutputElement? Output(string name) => Members.TryGet(Source, name, out var value) ? OutputElement.Read(value) : null;

    /// <summary>
    /// A setting that is a plain text, number or flag, or a wrapped literal of one, as text; null when absent or when it is
    /// an expression that has to be run.
    /// </summary>
    public string? Text(string name) =>
        Input(name) is { Expression: { Kind: ExpressionKind.Literal or ExpressionKind.Object, Value.ValueKind: not (JsonValueKind.Object or JsonValueKind.Array) } expression }
            ? expression.Text
            : null;

    /// <summary>A setting that is true or false, plain, as text or as a literal; null when absent or something else.</summary>
    public bool? Flag(string name) => bool.TryParse(Text(name), out var flag) ? flag : null;

    /// <summary>
    /// A list of codes: one text separated by commas, an array of texts, or an array inside a literal or object expression.
    /// Empty entries are left out.
    /// </summary>
    public ImmutableArray<string> Texts(string name)
    {
        if (Input(name) is not { Expression: { Kind: ExpressionKind.Literal or ExpressionKind.Object } expression })
        {
            return [];
        }

        var list = expression.Value;
        if (list.ValueKind == JsonValueKind.String)
        {
            var text = list.GetString()!.Trim();
            if (!text.StartsWith('[') || !TypedValue.TryRead(TypeAlias.Of("String[]"), list, out var parsed, out _))
            {
                return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            }

            return [.. parsed.AsList().Select(item => item.TextOrNull?.Trim() ?? "").Where(item => item.Length > 0)];
        }

        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!.Trim()).Where(item => item.Length > 0)]
            : [];
    }

    public override string ToString() => $"{Type} {Id}";
}
