using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>
/// The facts of a procedure, sheet by sheet. Every button sends the whole sheet: what was typed is kept in the draft first, also
/// when it is wrong, and what is wrong is told beside it.
/// </summary>
[RequestFormLimits(ValueCountLimit = MostValues, ValueLengthLimit = LongestValue)]
public sealed class IndexModel(FactsDesk desk, DesignHeads heads, Officials officials, PageWords words) : PageModel
{
    /// <summary>Tells the script what came of saving: <c>saved</c>, <c>merged</c> (take the page anew), <c>conflict</c>, <c>refused</c>.</summary>
    public const string StateHeader = "X-Facts";

    private static readonly JsonSerializerOptions AsRead = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostValues = 50_000;
    private const int LongestValue = 8 * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public string Definition { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Sheet { get; set; }

    /// <summary>A place in the facts that the reader is sent to, as findings name it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    public DesignHead Head { get; private set; } = null!;

    internal FactSheet Shown { get; private set; } = FactSheet.General;

    /// <summary>Null when the document has no place for facts.</summary>
    internal FactView? View { get; private set; }

    /// <summary>The facts with which what is typed next is compared.</summary>
    internal string Base { get; private set; } = "";

    internal FactsKept? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await desk.LatestAsync(Definition, cancel) is not { } latest)
        {
            return NotFound();
        }

        await ShowAsync(latest, DocumentFacts.Of(latest.Content), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await desk.LatestAsync(Definition, cancel) is not { } latest)
        {
            return NotFound();
        }

        var official = await officials.GetAsync(cancel);
        if (!official.May(Right.Design))
        {
            return new NotAllowedResult(FactActText.MayNot);
        }

        if (BaseOf(Request.Form[FactPlaces.Base].LastOrDefault()) is not { } from)
        {
            return await RefusedAsync(latest, DocumentFacts.Of(latest.Content), null, FactActText.BaseLost, cancel);
        }

        var act = FactAct.Of(Request.Form[FactPlaces.Act].LastOrDefault());
        var sent = Request.Form.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.OfType<string>()], StringComparer.Ordinal);
        var typed = TypedFacts.Edits(from, sent, new FactOffers(desk.Catalogue, from));
        var (edit, at) = act.On(from);
        var mine = FactEditing.Apply(from, edit is null ? typed.Edits : [.. typed.Edits, edit]);
        var kept = await desk.SaveAsync(Definition, official.Code, from, mine, cancel);
        if (kept.Refusal is { } refusal)
        {
            return await RefusedAsync(latest, mine, from, refusal, cancel);
        }

        return kept.Conflicts.Count > 0 ? await ConflictAsync(kept, cancel)
            : act.Name is FactAct.Auto or FactAct.Refresh ? await HereAsync(kept, typed.Followed, cancel)
            : Elsewhere(kept, act, at);
    }

    /// <summary>Words for people about a place of the facts.</summary>
    internal string NameOf(FactPath path) => FactNames.Of(words.Text, path);

    /// <summary>The page of the moment, for a script that puts what is new into the page that is there.</summary>
    private async Task<PageResult> HereAsync(FactsKept kept, bool followed, CancellationToken cancel)
    {
        Response.Headers[StateHeader] = kept.IsMerged || followed ? "merged" : "saved";
        await ShowAsync(kept.Version!, kept.Facts, cancel);
        return Page();
    }

    private RedirectToPageResult Elsewhere(FactsKept kept, FactAct act, FactPath at)
    {
        if (act.Name == FactAct.Save)
        {
            var text = words.Text;
            TempData.Confirm(
                kept.IsChanged ? text[FactActText.Saved, kept.Version!.Number, words.Formats.Time(words.Now)] : text[FactActText.Unchanged],
                kept.IsMerged ? text[FactActText.Merged] : "");
        }

        var place = at.Parts.IsEmpty ? null : at.ToString();
        return RedirectToPage(null, null, new { definition = Definition, sheet = Sheet, at = place }, place is null ? null : FactPlaces.IdOf(at));
    }

    private async Task<PageResult> ConflictAsync(FactsKept kept, CancellationToken cancel)
    {
        Response.Headers[StateHeader] = "conflict";
        await ShowAsync(kept.Version!, kept.Facts, cancel);
        Base = Written(kept.Theirs!.Value);
        Conflict = kept;
        return Page();
    }

    /// <summary>Nothing was kept: the page shows what was typed, and why.</summary>
    private async Task<PageResult> RefusedAsync(EditedVersion latest, JsonElement? facts, JsonElement? from, Sentence why, CancellationToken cancel)
    {
        Response.Headers[StateHeader] = "refused";
        ModelState.AddModelError("", words.Text[why]);
        await ShowAsync(latest, facts, cancel);
        Base = from is { } known ? Written(known) : Base;
        return Page();
    }

    private async Task ShowAsync(EditedVersion version, JsonElement? facts, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var notes = await desk.CheckAsync(version, cancel);
        var at = At is { Length: > 0 } && FactPath.TryParse(At, out var path) ? path : null;
        Head = (await heads.FindAsync(Definition, cancel))! with { Errors = notes.Errors, Warnings = notes.Warnings };
        Shown = Sheet is null && at is not null ? FactSheet.Of(at) : FactSheet.Of(Sheet);
        if (facts is { } known)
        {
            Base = Written(known);
            View = new FactView(known, notes, new FactOffers(desk.Catalogue, known), at) { Locked = !official.May(Right.Design) };
        }
    }

    private static string Written(JsonElement facts) => JsonSerializer.Serialize(facts, AsRead);

    private static JsonElement? BaseOf(string? sent)
    {
        try
        {
            var facts = JsonElement.Parse(sent ?? "");
            return facts.ValueKind == JsonValueKind.Object ? facts : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
