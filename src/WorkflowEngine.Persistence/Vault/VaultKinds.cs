using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>
/// Under which kind a component's paper lies in the vault. The document says it: <c>"lookup": "vault:KIND"</c>; a component
/// without it has a kind of its own, <c>procedure/component</c>, under which earlier papers are offered and never demanded.
/// </summary>
public static class VaultKinds
{
    public const string Vault = "vault:";

    public static string Of(string procedure, ComponentFact component) => Shared(component) ?? $"{procedure}/{component.Id}";

    /// <summary>The kind that the document names; null when it names none.</summary>
    public static string? Shared(ComponentFact component) =>
        component.Lookup?.StartsWith(Vault, StringComparison.Ordinal) == true ? component.Lookup[Vault.Length..] : null;

    internal static VaultPaper? PaperOf(HeldRow row, Plan plan, ComponentFact component)
    {
        var kind = Of(plan.Procedure!.Code, component);
        if (row.Kind != kind)
        {
            return null;
        }

        return new VaultPaper(component.Id, "vault", row.Number)
        {
            Unit = row.Unit,
            IssuedAt = row.IssuedAt,
            ValidUntil = row.ValidUntil,
            Ref = RefOf(row.Dossier, row.Letter, row.Component),
            Files = row.Files is { Length: > 0 } files ? [.. files.Split(',')] : [],
            Closes = component.Lookup == Vault + kind,
        };
    }

    /// <summary>Where a paper lies: the dossier, and its letter or its component.</summary>
    public static string RefOf(long dossier, int letter, string? component) => component is null
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{dossier}/letter/{letter}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{dossier}/paper/{component}");
}
