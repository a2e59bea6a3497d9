using System.Text.Json;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Letters;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>A draft of a document of the office, beside what is in use; null where nothing is.</summary>
public sealed record WaitingDraft(OfficeVersion Draft, OfficeVersion? InUse, string Title)
{
    /// <summary>The draft as it was shown: whoever publishes or discards means this text and no later one.</summary>
    public string Mark => $"{Draft.Name}@{Draft.Number}.{Draft.Revision}";
}

/// <summary>Drafts of the documents of the office: what changes, publishing together, throwing away.</summary>
public sealed class DraftsModel(OfficeDocuments documents, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    /// <summary>Lines that are shown before and after a change.</summary>
    private const int Around = 3;

    private Official _official = null!;

    /// <summary>Marks of the drafts that are ticked.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public IReadOnlyList<WaitingDraft> Waiting { get; private set; } = [];

    /// <summary>The draft whose changes are shown.</summary>
    public WaitingDraft? Shown { get; private set; }

    /// <summary>What changes, each with the lines around it; empty when nothing does.</summary>
    public IReadOnlyList<(LineChange Change, string Line)> Lines { get; private set; } = [];

    /// <summary>How many lines stay.</summary>
    public int Same { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? name, CancellationToken cancel)
    {
        await ReadAsync(cancel);
        Shown = Waiting.FirstOrDefault(waiting => waiting.Draft.Name == name);
        if (Shown is { } shown)
        {
            var all = LineDifference.Of(shown.InUse is null ? "" : Readable(shown.InUse.Content), Readable(shown.Draft.Content));
            Same = all.Count(line => line.Change == LineChange.Kept);
            Lines = AroundChanges(all);
        }

        return name is not null && Shown is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        if (Chosen.Count == 0)
        {
            return Told(OfficeDraftText.NoneChosen);
        }

        var chosen = Waiting.Where(waiting => Chosen.Contains(waiting.Mark)).ToList();
        if (Chosen.Find(mark => chosen.All(waiting => waiting.Mark != mark)) is { } gone)
        {
            return Told(OfficeDraftText.Meanwhile, gone.Split('@')[0]);
        }

        var answer = await mediator.Send(new PublishOfficeDrafts(_official.Code, [.. chosen.Select(waiting => waiting.Draft.Name)]), cancel);
        if (answer.Refusal is { } refusal)
        {
            var errors = answer.Findings.Where(finding => finding.IsError).ToList();
            errors.ForEach(finding => ModelState.AddModelError("", words.Text[OfficeDraftText.Fault, finding.Source, words.Text[finding.Sentence]]));
            return errors.Count > 0 ? Page() : Told(refusal);
        }

        TempData.Confirm(words.Text[OfficeDraftText.Published, answer.Versions.Length, words.Formats.Time(words.Now)]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDiscardAsync(string mark, CancellationToken cancel)
    {
        await ReadAsync(cancel);
        if (Waiting.FirstOrDefault(waiting => waiting.Mark == mark) is not { } waiting)
        {
            return Told(OfficeDraftText.Meanwhile, mark.Split('@')[0]);
        }

        var answer = await mediator.Send(new DiscardOfficeDraft(_official.Code, waiting.Draft.Name, waiting.Draft.Number, waiting.Draft.Revision), cancel);
        if (answer.Refusal is { } refusal)
        {
            return Told(refusal);
        }

        TempData.Confirm(words.Text[OfficeDraftText.Discarded, waiting.Title]);
        return RedirectToPage();
    }

    public string NameOf(string author) => _official.Office.FindPerson(author)?.Name ?? words.Text[VersionWords.OfAuthor(author)];

    private PageResult Told(WorkflowEngine.Words.Sentence sentence, params object[] parts)
    {
        ModelState.AddModelError("", words.Text[sentence, parts]);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        _official = await officials.GetAsync(cancel);
        var found = new List<WaitingDraft>();
        foreach (var draft in (await documents.ListAsync(cancel)).Where(version => version.IsDraft))
        {
            var inUse = (await documents.VersionsAsync(draft.Name, cancel)).FirstOrDefault(version => version.Status == VersionStatus.Published);
            found.Add(new WaitingDraft(draft, inUse, TitleOf(draft)));
        }

        Waiting = found;
    }

    /// <summary>What the document calls itself; a draft may be unfinished.</summary>
    private string TitleOf(OfficeVersion draft)
    {
        try
        {
            return JsonNode.Parse(draft.Content)?["name"] is JsonObject name && (string?)name[words.Text.Language] is { Length: > 0 } said ? said : draft.Name;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            return draft.Name;
        }
    }

    /// <summary>The lines that change and a few around each; what is left out between them is one line of dots.</summary>
    private static List<(LineChange Change, string Line)> AroundChanges(IReadOnlyList<(LineChange Change, string Line)> all)
    {
        var shown = new List<(LineChange, string)>();
        var last = -1;
        for (var at = 0; at < all.Count; at++)
        {
            if (!Enumerable.Range(at - Around, (2 * Around) + 1).Any(near => near >= 0 && near < all.Count && all[near].Change != LineChange.Kept))
            {
                continue;
            }

            if (at > last + 1)
            {
                shown.Add((LineChange.Kept, "…"));
            }

            shown.Add(all[at]);
            last = at;
        }

        return shown;
    }

    private static string Readable(string content) => content.Replace("\r\n", "\n", StringComparison.Ordinal);
}
