using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>
/// The steps of a procedure as the table of a published decision. Every button sends the whole table: what was typed is kept in
/// the draft first, then rows are moved, added, split.
/// </summary>
[RequestFormLimits(ValueCountLimit = 50_000)]
public sealed class TableModel(TableDesk desk, TableViews views, DesignHeads heads, PageWords words) : PageModel
{
    /// <summary>Tells the script what came of saving: <c>saved</c>, <c>merged</c>, <c>conflict</c>, <c>refused</c>.</summary>
    public const string StateHeader = "X-Steps";

    [BindProperty(SupportsGet = true)]
    public string Definition { get; set; } = "";

    /// <summary>Id of the row at which the reader goes on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>The save that is shown again after undoing.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Undone { get; set; }

    public DesignHead Head { get; private set; } = null!;

    /// <summary>Null when the document cannot be shown as a table.</summary>
    public TableView? View { get; private set; }

    public bool MayDesign { get; private set; }

    public bool MayPublish { get; private set; }

    public bool IsDraft { get; private set; }

    /// <summary>Names the save that the page shows.</summary>
    public string Base { get; private set; } = "";

    public string Session { get; private set; } = "";

    /// <summary>Who saved between, when, and what stands in the cells now; null when nobody did.</summary>
    public (string Said, IReadOnlyList<Change> Cells)? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromServices] Officials officials, CancellationToken cancel)
    {
        if (await desk.LatestAsync(Definition, cancel) is not { } latest)
        {
            return NotFound();
        }

        Session = Guid.NewGuid().ToString("n");
        await ShowAsync(latest, await officials.GetAsync(cancel), null, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Officials officials, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var sent = new SentTable(Request.Form);
        var act = TableAct.Of(Request.Form[TableAct.Key].LastOrDefault());
        if (!official.May(act.Name == TableAct.Publish ? Right.Publish : Right.Design))
        {
            return new NotAllowedResult(act.Name == TableAct.Publish ? StepsText.MayNotPublish : StepsText.MayNot);
        }

        Session = sent.Session ?? Guid.NewGuid().ToString("n");
        Undone = act.Name == TableAct.Undo ? Undone : null;
        var rows = act.Edit(Request.Form["new|" + act.Step].LastOrDefault() ?? "");
        var kept = act.Name == TableAct.Undo
            ? await desk.UndoAsync(Definition, official.Code, Session, Undone, cancel)
            : await desk.SaveAsync(Definition, official.Code, sent, rows, cancel);
        if ((kept.Version ?? await desk.LatestAsync(Definition, cancel)) is not { } version)
        {
            return NotFound();
        }

        if (kept.Refusal is not null || kept.Merge is { IsWhole: false })
        {
            return await NotKeptAsync(kept, version, official, sent, cancel);
        }

        return act.Name switch
        {
            TableAct.Auto => await HereAsync(version, official, cancel),
            TableAct.Publish => await PublishAsync(version, official, cancel),
            _ => Elsewhere(kept, act),
        };
    }

    private async Task<PageResult> HereAsync(EditedVersion version, Official official, CancellationToken cancel)
    {
        Response.Headers[StateHeader] = "saved";
        await ShowAsync(version, official, null, cancel);
        return Page();
    }

    private async Task<IActionResult> PublishAsync(EditedVersion version, Official official, CancellationToken cancel)
    {
        var answer = await desk.PublishAsync(version, official.Code, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal.Sentence]);
            foreach (var finding in answer.Findings.Where(finding => finding.IsError))
            {
                ModelState.AddModelError("", words.Text[finding.Sentence]);
            }

            await ShowAsync(version, official, null, cancel);
            return Page();
        }

        var time = words.Formats.Time(words.Now);
        TempData.Confirm(
            words.Text[answer.SentForApproval ? StepsText.SentForApproval : StepsText.Published, version.Number, time],
            words.Text[answer.SentForApproval ? StepsText.SentNext : StepsText.PublishedNext]);
        return RedirectToPage(null, new { definition = Definition });
    }

    private RedirectToPageResult Elsewhere(TableKept kept, TableAct act)
    {
        var time = words.Formats.Time(words.Now);
        if (act.Name is TableAct.Save or TableAct.Undo)
        {
            TempData.Confirm(
                act.Name == TableAct.Undo ? words.Text[StepsText.Undone, time]
                : kept.IsChanged ? words.Text[StepsText.Saved, kept.Version!.Number, time]
                : words.Text[StepsText.Unchanged]);
        }
        else if (kept.Merge?.Note is { } note)
        {
            TempData.Confirm(words.Text[StepsText.Saved, kept.Version!.Number, time], words.Text[note]);
        }

        var at = kept.Merge?.Step ?? (act.Step.Length > 0 ? act.Step : null);
        return RedirectToPage(null, null, new { definition = Definition, at, undone = kept.Undone }, at is null ? null : RowViews.CellIdOf(at));
    }

    /// <summary>Nothing was kept: the page shows what was typed, and why.</summary>
    private async Task<PageResult> NotKeptAsync(TableKept kept, EditedVersion version, Official official, SentTable sent, CancellationToken cancel)
    {
        var merge = kept.Merge;
        Response.Headers[StateHeader] = merge?.Conflicts.Count > 0 ? "conflict" : "refused";
        if (kept.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
        }

        foreach (var (edit, why) in merge?.Refused ?? [])
        {
            ModelState.AddModelError(TableCells.KeyOf(edit), words.Text[why]);
        }

        var wrong = (merge?.Refused ?? []).Select(one => one.Edit).Concat((merge?.Conflicts ?? []).Select(one => one.Mine)).Select(TableCells.KeyOf).ToHashSet();
        await ShowAsync(version, official, (sent.Only(merge?.Mine ?? new HashSet<string>()), wrong), cancel);
        if (merge?.Conflicts is { Count: > 0 } conflicts)
        {
            Conflict = (
                words.Text[StepsText.ConflictText, Head.SavedBy, words.Formats.Moment(version.SavedAt)],
                [.. conflicts.Select(one => new Change(words.Text[StepsText.ConflictRow, one.Mine.Step], one.Theirs ?? words.Text[StepsText.RowGone], TableCells.Of(one.Mine)))]);
        }

        return Page();
    }

    private async Task ShowAsync(EditedVersion version, Official official, (SentTable, IReadOnlySet<string>)? sent, CancellationToken cancel)
    {
        (MayDesign, MayPublish, IsDraft) = (official.May(Right.Design), official.May(Right.Publish), version.IsDraft);
        Base = RevisionId.Of(version.VersionId, version.Revision);
        Head = (await heads.FindAsync(Definition, cancel))!;
        if (version.Read.Document is { } document && Tables.StepTable.Of(document).IsTable)
        {
            View = await views.OfAsync(version, await desk.PublishedAsync(Definition, cancel), official, sent, cancel);
            Head = Head with { Errors = View.Errors, Warnings = View.Warnings };
        }
        else
        {
            ModelState.AddModelError("", words.Text[StepsText.Unreadable]);
        }
    }
}
