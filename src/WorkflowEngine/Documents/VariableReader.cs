using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>Reads the <c>variables</c> of a workflow or a container.</summary>
internal static class VariableReader
{
    public static ImmutableArray<VariableElement> Read(JsonElement owner, Place place, FaultList faults)
    {
        if (!Members.TryGet(owner, "variables", out _))
        {
            return [];
        }

        var variables = ImmutableArray.CreateBuilder<VariableElement>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, at) in Members.Objects(owner, "variables", place, faults))
        {
            var id = Members.Text(item, "id", at, faults);
            var name = Members.Text(item, "name", at, faults) ?? id;
            if (string.IsNullOrWhiteSpace(name))
            {
                faults.Error(DocumentFaultCodes.Shape, at.Member("name"), new Sentence(
                    $"Biến tại “{at}” chưa có tên; hãy đặt tên cho biến.",
                    $"The variable at “{at}” has no name; give it one."));
                continue;
            }

            if (!names.Add(name))
            {
                faults.Error(DocumentFaultCodes.DuplicateVariable, at.Member("name"), new Sentence(
                    $"Có hơn một biến tên “{Found.Cut(name)}” ở cùng một chỗ; hãy đổi tên một biến.",
                    $"There is more than one variable “{Found.Cut(name)}” in one place; rename one of them."));
            }

            variables.Add(ReadOne(item, string.IsNullOrEmpty(id) ? name : id, name, at, faults));
        }

        return variables.DrainToImmutable();
    }

    private static VariableElement ReadOne(JsonElement item, string id, string name, Place place, FaultList faults)
    {
        var typeName = Members.Text(item, "typeName", place, faults) ?? Members.Text(item, "type", place, faults);
        var type = TypeAlias.Of(typeName, Members.Flag(item, "isArray", place, faults) ?? false);
        var source = Members.Get(item, "value") ?? default;
        if (!TypedValue.TryRead(type, source, out var value, out var expected))
        {
            var found = Found.Describe(source);
            var shown = type.IsArray ? type.Name + "[]" : type.Name;
            faults.Error(DocumentFaultCodes.VariableValue, place.Member("value"), new Sentence(
                $"Giá trị ban đầu của biến “{Found.Cut(name)}” kiểu {shown} phải là {expected!.Vi}, nhưng lại là {found.Vi}.",
                $"The first value of variable “{Found.Cut(name)}” of type {shown} must be {expected.En}, but is {found.En}."));
        }

        return new VariableElement(id, name, type, value);
    }
}
