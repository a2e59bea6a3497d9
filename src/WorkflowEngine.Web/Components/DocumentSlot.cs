using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>Where one required paper stands.</summary>
public enum SlotState
{
    /// <summary>Made from the answers.</summary>
    Made,

    /// <summary>The state holds it; it may not be asked for.</summary>
    NotAsked,

    /// <summary>Found in the person's vault.</summary>
    FromVault,

    /// <summary>A connected database answered in its place.</summary>
    FromDatabase,

    Uploaded,

    Missing,

    /// <summary>There, but not good enough: the sentence says why.</summary>
    Invalid,

    /// <summary>The answers make it unnecessary.</summary>
    NotApplicable,

    /// <summary>Another paper of its group was given.</summary>
    NotNeeded,

    /// <summary>The look-up could not be made now; it is queued.</summary>
    LookedUpLater,

    /// <summary>A database may have it and was not asked yet.</summary>
    NotLookedUp,
}

/// <summary>
/// One required paper: name, why and how many, its state, where a found one comes from (issuer, number, signed when,
/// validity), and the sentence of its error. The id is where the error summary jumps to.
/// </summary>
public sealed record Slot(string Id, string Name, SlotState State)
{
    public string? Why { get; init; }

    public string? Source { get; init; }

    public string? Error { get; init; }
}

/// <summary>
/// <c>&lt;document-slot of="@slot"&gt;</c>, inside <c>&lt;ul class="slots"&gt;</c>: between its tags stand the links (view, use
/// another file) or, only after the look-up found nothing, the upload control.
/// </summary>
[HtmlTargetElement("document-slot")]
public sealed class DocumentSlot(IHtmlHelper html) : Component<Slot>(html);
