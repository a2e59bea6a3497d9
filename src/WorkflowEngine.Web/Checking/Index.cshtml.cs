using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Checking;

/// <summary>Whether a result still holds, for anybody who has the paper before them; whose it is, the page does not say.</summary>
[EnableRateLimiting(RequestLimits.Tracking)]
public sealed class IndexModel(ResultLookup results, CatalogueState catalogue, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public VaultEntryRow? Found { get; private set; }

    public string Name => catalogue.FindProcedure(Found!.Procedure)?.Facts?.Results.FirstOrDefault(known => known.Code == Found.ResultCode)?.Name.In(words.Text.Language)
        ?? Found.ResultCode;

    public string Unit => catalogue.Office?.Snapshot.FindUnit(Found!.Unit, catalogue.Office.CalendarAt(Found.IssuedAt).LocalDay(Found.IssuedAt)) is { } unit
        ? words.Text[unit.Name] : Found!.Unit;

    public bool Holds => Found is { Change: null } && !Expired;

    public string State => Found!.Change is { } change
        ? words.Text[
            change switch { ResultChange.Corrected => CheckText.Corrected, ResultChange.Replaced => CheckText.Replaced, _ => CheckText.Revoked },
            words.Formats.Date(Found.ChangedAt!.Value), Found.Successor ?? ""]
        : Expired ? words.Text[CheckText.Expired, words.Formats.Date(LastDay)] : words.Text[CheckText.Holds];

    /// <summary>The last moment of the last day on which it is valid.</summary>
    public DateTimeOffset LastDay => Found!.ValidUntil!.Value.AddSeconds(-1);

    private bool Expired => Found!.ValidUntil is { } until && until <= words.Now;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (Number is null && Code is null)
        {
            return;
        }

        Require(Number, nameof(Number), CheckText.NumberMissing);
        Require(Code, nameof(Code), CheckText.CodeMissing);
        if (!ModelState.IsValid)
        {
            return;
        }

        if (results.RestsUntil(Number!) is { } until)
        {
            ModelState.AddModelError(nameof(Code), words.Text[CheckText.Locked, Math.Ceiling((until - words.Now).TotalMinutes)]);
        }
        else if ((Found = await results.FindAsync(Number!, Code!, cancel)) is null)
        {
            ModelState.AddModelError(nameof(Code), words.Text[CheckText.NotFound]);
        }
    }

    private void Require(string? typed, string field, Sentence missing)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            ModelState.AddModelError(field, words.Text[missing]);
        }
    }
}
