using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>Reads a whole document; what is wrong with it becomes faults, never an exception.</summary>
internal static class DocumentReader
{
    public static DocumentRead Read(ReadOnlySpan<byte> utf8, DocumentLimits limits)
    {
        utf8 = JsonSource.WithoutMark(utf8);
        if (JsonSource.Parse(utf8, limits, out var broken) is not { } source)
        {
            return new DocumentRead(null, [broken!]);
        }

        var faults = new FaultList(limits.MaxFaults);
        var document = Read(source, limits, faults);
        return new DocumentRead(document, faults.Told(utf8));
    }

    private static WorkflowDocument? Read(JsonElement source, DocumentLimits limits, FaultList faults)
    {
        var top = Place.Top;
        if (source.ValueKind != JsonValueKind.Object)
        {
            faults.Shape(DocumentFaultCodes.Shape, top, new Sentence("đối tượng JSON {…} của một quy trình Elsa 3", "the JSON object {…} of an Elsa 3 workflow"), source);
            return null;
        }

        var reader = new ActivityReader(faults, limits.MaxSteps);
        if (ReadRoot(source, reader, faults) is not { } root)
        {
            return null;
        }

        if (reader.TooMany)
        {
            faults.Clear();
            faults.Error(DocumentFaultCodes.TooManySteps, top.Member("root"), new Sentence(
                $"Quy trình có hơn {limits.MaxSteps} bước, vượt giới hạn; hãy tách thành nhiều quy trình.",
                $"The procedure has more than {limits.MaxSteps} steps, which is the limit; split it into several."));
            return null;
        }

        var custom = Members.Get(source, "customProperties") ?? Members.Get(source, "applicationProperties") ?? default;
        return new WorkflowDocument
        {
            DefinitionId = Members.Text(source, "definitionId", top, faults) ?? "",
            VersionId = Members.Text(source, "id", top, faults) ?? "",
            Name = Members.Text(source, "name", top, faults),
            Description = Members.Text(source, "description", top, faults),
            Version = Members.Integer(source, "version", top, faults) ?? 1,
            ToolVersion = Members.Text(source, "toolVersion", top, faults),
            CreatedAt = CreatedAt(source, top, faults),
            IsLatest = Members.Flag(source, "isLatest", top, faults) ?? false,
            IsPublished = Members.Flag(source, "isPublished", top, faults) ?? false,
            IsReadonly = Members.Flag(source, "isReadonly", top, faults) ?? false,
            IsSystem = Members.Flag(source, "isSystem", top, faults) ?? false,
            Variables = VariableReader.Read(source, top, faults),
            Inputs = Parameters(source, "inputs", top, faults),
            Outputs = Parameters(source, "outputs", top, faults),
            Outcomes = Outcomes(source, top, faults),
            Options = Options(source, top, faults),
            CustomProperties = custom,
            Root = root,
            Procedure = ReadProcedure(source, faults),
            Activities = reader.ById,
            Source = source,
        };
    }

    private static ActivityElement? ReadRoot(JsonElement source, ActivityReader reader, FaultList faults)
    {
        var place = Place.Top.Member("root");
        if (!Members.TryGet(source, "root", out var root))
        {
            faults.Error(DocumentFaultCodes.NoRoot, place, new Sentence(
                "Tài liệu không có “root”, tức là sơ đồ của quy trình; hãy vẽ ít nhất một bước rồi lưu lại.",
                "The document has no “root”, the procedure's flowchart; draw at least one step and save again."));
            return null;
        }

        if (root.ValueKind == JsonValueKind.Object)
        {
            return reader.Read(root, place, null);
        }

        faults.Shape(DocumentFaultCodes.Shape, place, new Sentence("một bước, thường là Elsa.Flowchart", "a step, mostly an Elsa.Flowchart"), root);
        return null;
    }

    private static ProcedureFacts? ReadProcedure(JsonElement source, FaultList faults)
    {
        foreach (var holder in (ReadOnlySpan<string>)["customProperties", "applicationProperties"])
        {
            if (Members.TryGet(source, holder, out var custom) && Members.TryGet(custom, "procedure", out var facts))
            {
                return ProcedureFacts.Read(facts, Place.Top.Member(holder).Member("procedure"), faults);
            }
        }

        return null;
    }

    private static DateTimeOffset? CreatedAt(JsonElement source, Place place, FaultList faults)
    {
        if (Members.Text(source, "createdAt", place, faults) is not { Length: > 0 } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var createdAt))
        {
            return createdAt;
        }

        Members.TryGet(source, "createdAt", out var found);
        faults.Shape(DocumentFaultCodes.Shape, place.Member("createdAt"), new Sentence("thời điểm theo ISO 8601", "an ISO 8601 time"), found);
        return null;
    }

    private static ImmutableArray<ParameterElement> Parameters(JsonElement source, string name, Place place, FaultList faults)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterElement>();
        foreach (var (item, at) in Members.Objects(source, name, place, faults))
        {
            if (Members.Text(item, "name", at, faults) is not { Length: > 0 } parameter)
            {
                faults.Error(DocumentFaultCodes.Shape, at.Member("name"), new Sentence(
                    $"Tham số tại “{at}” chưa có tên; hãy đặt tên.",
                    $"The parameter at “{at}” has no name; give it one."));
                continue;
            }

            parameters.Add(new ParameterElement
            {
                Name = parameter,
                DisplayName = Members.TextOrNull(item, "displayName"),
                Description = Members.TextOrNull(item, "description"),
                Category = Members.TextOrNull(item, "category"),
                Type = TypeAlias.Of(Members.TextOrNull(item, "type") ?? Members.TextOrNull(item, "typeName"), Members.Flag(item, "isArray", at, faults) ?? false),
            });
        }

        return parameters.DrainToImmutable();
    }

    private static ImmutableArray<string> Outcomes(JsonElement source, Place place, FaultList faults)
    {
        var outcomes = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, at) in Members.List(source, "outcomes", place, faults))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                outcomes.Add(item.GetString()!);
            }
            else
            {
                faults.Shape(DocumentFaultCodes.Shape, at, new Sentence("tên của một kết quả", "the name of an outcome"), item);
            }
        }

        return outcomes.DrainToImmutable();
    }

    private static WorkflowOptions Options(JsonElement source, Place place, FaultList faults)
    {
        var options = Members.Get(source, "options") ?? default;
        if (options.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
        {
            faults.Shape(DocumentFaultCodes.Shape, place.Member("options"), new Sentence("đối tượng {…}", "an object {…}"), options);
            options = default;
        }

        place = options.ValueKind == JsonValueKind.Object ? place.Member("options") : place;
        var incidents = Members.Text(options, "incidentStrategyType", place, faults);
        var activation = Members.Text(options, "activationStrategyType", place, faults);
        return new WorkflowOptions
        {
            UsableAsActivity = Members.Flag(options, "usableAsActivity", place, faults) ?? Members.Flag(source, "usableAsActivity", Place.Top, faults) ?? false,
            AutoUpdateConsumingWorkflows = Members.Flag(options, "autoUpdateConsumingWorkflows", place, faults) ?? false,
            IncidentStrategyType = incidents,
            Incidents = TypeAlias.Of(incidents).Name.StartsWith("ContinueWithIncidents", StringComparison.Ordinal) ? IncidentStrategy.ContinueWithIncidents : IncidentStrategy.Fault,
            ActivationStrategyType = activation,
            Activation = ActivationOf(TypeAlias.Of(activation).Name),
            ActivityCategory = Members.Text(options, "activityCategory", place, faults),
            CommitStrategyName = Members.Text(options, "commitStrategyName", place, faults),
        };
    }

    /// <summary>An alias ("Singleton") or a class name ("SingletonStrategy", "CorrelatedSingletonStrategy").</summary>
    private static ActivationStrategy ActivationOf(string name)
    {
        foreach (var strategy in Enum.GetValues<ActivationStrategy>())
        {
            if (name == strategy.ToString() || name == strategy + "Strategy")
            {
                return strategy;
            }
        }

        return ActivationStrategy.AllowAlways;
    }
}
