using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Looping;

/// <summary>The items that a loop goes through, kept as they were when it began: they may be personal.</summary>
internal static class LoopItems
{
    /// <summary>More rounds than that are a mistake, and would make the dossier too large to work with.</summary>
    public const int Most = 5_000;

    private const string Name = "#items";

    public static ValueList Of(Activation loop) => loop.Variables[Name].AsList();

    /// <summary>Reads the loop's list and keeps it with the loop.</summary>
    /// <exception cref="Stuck">It is no list, or too long a one.</exception>
    public static ValueList Keep(Burst burst, Activation self, PlanNode node)
    {
        var items = List(node.Of<Expression>().Evaluate(burst, self.Id), node);
        if (items.Count > Most)
        {
            throw new Stuck(new Sentence(
                $"Vòng lặp “{node.Label}” có {items.Count} mục; nhiều nhất là {Most}.",
                $"The loop “{node.Label}” has {items.Count} items; {Most} at most are gone through."));
        }

        burst.Record(new VariableSet(self.Id, Name, (Value)items));
        return items;
    }

    private static ValueList List(Value value, PlanNode node) => value.Kind switch
    {
        ValueKind.Null => ValueList.Empty,
        ValueKind.List => value.AsList(),
        ValueKind.Text when value.AsText().TrimStart().StartsWith('[') && TryRead(value.AsText(), out var list) => list,
        _ => throw new Stuck(new Sentence(
            $"Vòng lặp “{node.Label}” cần một danh sách, nhưng gặp “{value}”.",
            $"The loop “{node.Label}” needs a list and found “{value}”.")),
    };

    private static bool TryRead(string text, out ValueList list)
    {
        list = ValueList.Empty;
        try
        {
            if (ValueJson.Read(text) is { Kind: ValueKind.List } read)
            {
                list = read.AsList();
                return true;
            }

            return false;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
