using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Procedures;
using WorkflowEngine.Reasons;
using WorkflowEngine.Vault;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>
/// What somebody chose about papers that the vault holds: another file with a reason, or a paper that is only offered. It is
/// kept among what was typed.
/// </summary>
internal static class VaultChoice
{
    /// <summary>Buttons: another file instead, the held one after all, take what is offered, leave it.</summary>
    public const string Instead = "instead";
    public const string Keep = "keep";
    public const string Pick = "pick";
    public const string Leave = "leave";

    private const string Unfit = "unfit.";
    private const string Picked = "picked.";

    /// <summary>Name of the control with the reason why the held paper does not fit.</summary>
    public static string ReasonOf(string component) => "reason." + component;

    /// <summary>The paper that takes the place of an upload; null when there is none, or another file was chosen with a reason.</summary>
    public static VaultPaper? Used(VaultSight? vault, Draft draft, string component, DateTimeOffset now)
    {
        if (vault?.Holdings.Find(component, now) is not { } held)
        {
            return null;
        }

        return held.Closes ? (UnfitOf(vault, draft, component) is null ? held : null)
            : draft.Typed.GetValueOrDefault(Picked + component, []) is [var picked, ..] && picked == held.Ref ? held
            : null;
    }

    /// <summary>The reason that was chosen; null without one.</summary>
    public static Reason? UnfitOf(VaultSight? vault, Draft draft, string component) => Find(vault, draft.Typed.GetValueOrDefault(Unfit + component, []).FirstOrDefault());

    /// <summary>What was typed after a button was pressed. A reason that is not in the list changes nothing.</summary>
    public static TypedMap After(TypedMap typed, FormAct act, VaultSight? vault, IReadOnlyDictionary<string, string[]> sent, DateTimeOffset now) => act.Name switch
    {
        Instead when Find(vault, sent.GetValueOrDefault(ReasonOf(act.Place), []).FirstOrDefault()) is { } reason => typed.SetItem(Unfit + act.Place, [reason.Code]),
        Keep => typed.Remove(Unfit + act.Place),
        Pick when vault?.Holdings.Find(act.Place, now) is { } held => typed.SetItem(Picked + act.Place, [held.Ref]),
        Leave => typed.Remove(Picked + act.Place),
        _ => typed,
    };

    /// <summary>Hidden inputs that carry the choices where nothing is kept between two requests.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Carried(TypedMap typed) => typed
        .Where(pair => IsChoice(pair.Key) && pair.Value.Length > 0)
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value[0]));

    /// <summary>The choices that such inputs bring, of components that the procedure has.</summary>
    public static TypedMap Bring(TypedMap typed, ProcedureFacts facts, IReadOnlyDictionary<string, string[]> sent)
    {
        foreach (var component in facts.Components)
        {
            foreach (var name in (ReadOnlySpan<string>)[Unfit + component.Id, Picked + component.Id])
            {
                typed = sent.GetValueOrDefault(name, []) is [{ Length: > 0 and < 200 } value, ..] ? typed.SetItem(name, [value]) : typed;
            }
        }

        return LookupChoice.Bring(typed, facts, sent);
    }

    /// <summary>A reason of the list; null when it is none.</summary>
    public static Reason? Find(VaultSight? vault, string? code) => vault?.Unfit.FirstOrDefault(reason => reason.Code == code);

    private static bool IsChoice(string place) => LookupChoice.IsChoice(place) || place.StartsWith(Unfit, StringComparison.Ordinal) || place.StartsWith(Picked, StringComparison.Ordinal);
}
