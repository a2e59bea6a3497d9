using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>Reads steps and the steps inside them. The depth of the JSON is limited before, so the recursion is too.</summary>
internal sealed class ActivityReader(FaultList faults, int maxSteps)
{
    private const string PlaceholderType = "Elsa.NotFoundActivity";

    private static readonly string[] ChildMembers =
        ["activities", "body", "then", "else", "branches", "default", "activity", "root", "entry", "iterate"];

    private static readonly string[] PlainMembers =
        ["metadata", "customProperties", "applicationProperties", "connections", "variables", "inputs", "outputs", "options", "links"];

    private readonly Dictionary<string, ActivityElement> _byId = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ActivityElement> ById => _byId;

    private int _embedded;

    public int Count { get; private set; }

    public bool TooMany => Count > maxSteps;

    public ActivityElement Read(JsonElement source, Place place, ActivityElement? parent)
    {
        Count++;
        if (_embedded == 0 && Original(source) is { } original)
        {
            _embedded++;
            var read = ReadOne(original, place, parent);
            _embedded--;
            return read;
        }

        return ReadOne(source, place, parent);
    }

    private ActivityElement ReadOne(JsonElement source, Place place, ActivityElement? parent)
    {
        var id = Members.Text(source, "id", place, faults);
        var named = place.OfStep(string.IsNullOrWhiteSpace(id) ? place.ToString() : id);
        var activity = Head(source, named);
        activity.Parent = parent;
        CheckIdentity(activity, string.IsNullOrWhiteSpace(id), named);
        activity.Children = ReadChildren(activity, named);
        activity.Cases = ReadCases(activity, named);
        activity.Variables = VariableReader.Read(source, named, faults);
        activity.Connections = ConnectionReader.Read(activity, named, faults);
        return activity;
    }

    /// <summary>
    /// The step as it was before Elsa saved it without knowing its kind: Elsa wraps it into a placeholder that carries the
    /// original as text. One inside another is left as it is.
    /// </summary>
    private static JsonElement? Original(JsonElement source) =>
        Members.TextOrNull(source, "type") == PlaceholderType
        && Members.TextOrNull(source, "originalActivityJson") is { } text
        && JsonSource.Parse(System.Text.Encoding.UTF8.GetBytes(text), DocumentLimits.Default, out _) is { ValueKind: JsonValueKind.Object } original
            ? original
            : null;

    private ActivityElement Head(JsonElement source, Place place)
    {
        var type = Members.Text(source, "type", place, faults)?.Trim() ?? "";
        if (type.Length == 0)
        {
            faults.Error(DocumentFaultCodes.NoType, place.Member("type"), new Sentence(
                $"Bước “{place.StepId}” không cho biết loại bước (thiếu “type”); hãy ghi loại, ví dụ Procedure.Work.",
                $"Step “{place.StepId}” does not say its kind (no “type”); give one, such as Procedure.Work."));
        }

        var properties = Members.Get(source, "customProperties") ?? Members.Get(source, "applicationProperties") ?? default;
        var metadata = Members.Get(source, "metadata") ?? default;
        var designer = Members.Get(metadata, "designer") ?? default;
        return new ActivityElement
        {
            Id = place.StepId!,
            NodeId = Members.Text(source, "nodeId", place, faults),
            Name = Members.Text(source, "name", place, faults),
            Type = type,
            Version = Members.Integer(source, "version", place, faults) ?? 1,
            DisplayText = Members.TextOrNull(metadata, "displayText"),
            Position = Pair(designer, "position", "x", "y"),
            Size = Pair(designer, "size", "width", "height"),
            CanStart = Property(source, properties, "canStartWorkflow"),
            RunsAsynchronously = Property(source, properties, "runAsynchronously"),
            MergeMode = Enum.TryParse<MergeMode>(Members.TextOrNull(properties, "mergeMode"), true, out var mode) && Enum.IsDefined(mode) ? mode : MergeMode.Unspecified,
            Start = StartOf(source),
            Source = source,
        };
    }

    private void CheckIdentity(ActivityElement activity, bool missing, Place place)
    {
        if (missing)
        {
            faults.Warning(DocumentFaultCodes.NoId, place, new Sentence(
                $"Bước loại {activity.Type} tại “{place}” không có mã (“id”), nên tạm gọi theo vị trí; hãy đặt mã để hồ sơ đang chạy nhận ra bước này ở phiên bản sau.",
                $"The {activity.Type} step at “{place}” has no “id” and is called by its place; give it one, so that running dossiers find it in later versions."));
        }

        if (!_byId.TryAdd(activity.Id, activity))
        {
            faults.Error(DocumentFaultCodes.DuplicateId, place.Member("id"), new Sentence(
                $"Mã bước “{Found.Cut(activity.Id)}” được dùng cho hơn một bước ({_byId[activity.Id].Type} và {activity.Type}); mỗi bước phải có mã riêng.",
                $"The step id “{Found.Cut(activity.Id)}” is used by more than one step ({_byId[activity.Id].Type} and {activity.Type}); every step needs its own."));
        }
    }

    private ImmutableArray<ChildElement> ReadChildren(ActivityElement activity, Place place)
    {
        ImmutableArray<ChildElement>.Builder? children = null;
        foreach (var member in activity.Source.EnumerateObject())
        {
            if (member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            {
                continue;
            }

            var written = member.Name;
            if (IsAny(written, PlainMembers))
            {
                continue;
            }

            var known = IsAny(written, ChildMembers);
            if (!known && !HoldsSteps(member.Value))
            {
                continue;
            }

            var name = JsonNamingPolicy.CamelCase.ConvertName(written);
            var index = 0;
            foreach (var (item, at) in Members.List(activity.Source, written, place, faults))
            {
                if (TooMany)
                {
                    return children?.ToImmutable() ?? [];
                }

                ReadChild(activity, name, index++, item, at, ref children);
            }
        }

        return children?.ToImmutable() ?? [];
    }

    private void ReadChild(ActivityElement owner, string member, int index, JsonElement item, Place place, ref ImmutableArray<ChildElement>.Builder? children)
    {
        if (IsStep(item, member != "branches"))
        {
            children ??= ImmutableArray.CreateBuilder<ChildElement>();
            children.Add(new ChildElement(member, index, Read(item, place, owner)));
        }
        else if (Members.TryGet(item, "activity", out var inner) && IsStep(inner, true))
        {
            children ??= ImmutableArray.CreateBuilder<ChildElement>();
            children.Add(new ChildElement(member, index, Read(inner, place.Member("activity"), owner)));
        }
        else if (member == "activities")
        {
            faults.Shape(DocumentFaultCodes.Shape, place, new Sentence("một bước (đối tượng có “id” và “type”)", "a step (an object with “id” and “type”)"), item);
        }
    }

    private ImmutableArray<CaseElement> ReadCases(ActivityElement activity, Place place)
    {
        if (!Members.TryGet(activity.Source, "cases", out var cases) || cases.ValueKind == JsonValueKind.String)
        {
            return [];
        }

        var read = ImmutableArray.CreateBuilder<CaseElement>();
        var index = 0;
        foreach (var (item, at) in Members.Objects(activity.Source, "cases", place, faults))
        {
            var label = Members.Text(item, "label", at, faults) ?? "";
            var condition = Members.TryGet(item, "condition", out var source) ? InputElement.Read(source)?.Expression : null;
            var inner = activity.Children.FirstOrDefault(child => child.Member == "cases" && child.Index == index)?.Activity;
            read.Add(new CaseElement(label, condition, inner));
            index++;
        }

        return read.DrainToImmutable();
    }

    /// <summary>An unknown member holds steps when its (first) object has a type and an id, itself or in its "activity".</summary>
    private static bool HoldsSteps(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$values", out var wrapped))
        {
            value = wrapped;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return IsStep(value, false);
        }

        foreach (var item in value.EnumerateArray())
        {
            if (IsStep(item, false) || (Members.TryGet(item, "activity", out var inner) && IsStep(inner, true)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStep(JsonElement item, bool expected)
    {
        if (item.ValueKind != JsonValueKind.Object || Members.TryGet(item, "expression", out _) || Members.TryGet(item, "typeName", out _))
        {
            return false;
        }

        var hasId = Members.TextOrNull(item, "id") is not null;
        var hasType = Members.TextOrNull(item, "type") is not null;
        return expected ? hasId || hasType : hasId && hasType;
    }

    private static bool IsAny(string member, string[] names)
    {
        foreach (var name in names)
        {
            if (string.Equals(member, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Property(JsonElement source, JsonElement properties, string name) =>
        Members.TryGet(properties, name, out var value) || Members.TryGet(source, name, out value) ? Members.AsFlag(value) ?? false : false;

    private static string? StartOf(JsonElement source) =>
        !Members.TryGet(source, "start", out var start) ? null
        : start.ValueKind == JsonValueKind.String ? start.GetString()
        : Members.TextOrNull(start, "id");

    private static (double, double)? Pair(JsonElement owner, string name, string first, string second) =>
        Members.TryGet(owner, name, out var pair) && Number(pair, first) is { } one && Number(pair, second) is { } two ? (one, two) : null;

    private static double? Number(JsonElement owner, string name) =>
        Members.TryGet(owner, name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
