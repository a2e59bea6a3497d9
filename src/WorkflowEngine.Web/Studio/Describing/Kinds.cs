using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>Every kind of step that the drawing knows by itself.</summary>
internal static class Kinds
{
    public static readonly ImmutableArray<StepKind> All = [.. ProcedureKinds.All, .. ElsaKinds.All];

    private static readonly FrozenDictionary<string, StepKind> ByType = All.ToFrozenDictionary(kind => kind.Type, StringComparer.Ordinal);

    public static StepKind? Find(string type) => ByType.GetValueOrDefault(type);
}
