using WorkflowEngine.Rules.Running;
using WorkflowEngine.Values;

namespace WorkflowEngine.Rules.Data;

/// <summary>Values of the dossier as values of a script. Lists and maps are copied when they are looked into, level by level.</summary>
internal static class Import
{
    public static Js Of(Run run, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Js.Null;
            case ValueKind.Boolean:
                return value.AsBoolean();
            case ValueKind.Number:
                return value.AsNumber();
            case ValueKind.Text:
                return value.AsText();
            case ValueKind.Money:
                return JsMoney.Of(run, value.AsMoney());
            case ValueKind.List:
                return new JsArray(run, value.AsList());
            default:
                return new JsObject(run, value.AsMap());
        }
    }
}
