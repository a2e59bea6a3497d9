using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Post;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Post;

/// <summary>Parcels of the places that the reader works for, and the form by which a clerk or somebody of the post says how one stands.</summary>
public sealed class ParcelsModel(PostReports reports, HandoverList dossiers, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    /// <summary>Days for which parcels that ended stay listed.</summary>
    internal static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    [BindProperty]
    public ParcelForm Form { get; set; } = new();

    public Official Official { get; private set; } = null!;

    /// <summary>Codes of the units whose parcels the reader sees.</summary>
    public IReadOnlyList<string> Units { get; private set; } = [];

    public IReadOnlyList<ParcelLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Form.Key = Guid.NewGuid();
        return await ReadAsync(cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var code = Form.Dossier?.Trim().ToUpperInvariant() ?? "";
        if (await dossiers.FindAsync(code, cancel) is not { } dossier)
        {
            ModelState.AddModelError("Form.Dossier", words.Text[PostText.NoDossier, code]);
            return Page();
        }

        var track = Form.Read(Official.Code, words.Now, Official.Facts.Calendar.Offset);
        var answer = await mediator.Send(new AdvanceDossier(Form.Key, Official.Code, words.Now, dossier, track), cancel);
        if (answer.Refusal is { } why)
        {
            ModelState.AddModelError("Form.Code", words.Text[why]);
            return Page();
        }

        TempData.Confirm(words.Text[PostText.Saved, track.Code, words.Text[PostText.Of(track.Status)]]);
        return RedirectToPage();
    }

    public string UnitName(string code) => Official.Office.FindUnit(code, Official.Today) is { } unit ? words.Text[unit.ShortName] : code;

    private async Task<IActionResult?> ReadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Units = UnitsOf(Official);
        if (Units.Count == 0)
        {
            return new NotAllowedResult(PostText.NotYours);
        }

        Lines = await reports.ParcelsAsync(Units, words.Now.ToUniversalTime() - Shown, cancel);
        return null;
    }

    /// <summary>Units for which somebody receives, returns, or carries.</summary>
    internal static IReadOnlyList<string> UnitsOf(Official official) =>
    [
        .. official.Office.UnitsAt(official.Today).Select(unit => unit.Code).Where(unit =>
            official.MayIn(Right.Receive, unit) || official.MayIn(Right.ReturnResult, unit)
            || official.Facts.Post?.IsCarrier(official.Office, official.Code, unit, official.Today) == true),
    ];
}

/// <summary>What somebody enters of a parcel.</summary>
public sealed class ParcelForm
{
    public Guid Key { get; set; }

    public string? Dossier { get; set; }

    public string? Code { get; set; }

    public ParcelDirection? Direction { get; set; }

    public ParcelStatus Status { get; set; }

    /// <summary>Local time; now when nothing is entered.</summary>
    public DateTime? At { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Note { get; set; }

    internal TrackParcel Read(string by, DateTimeOffset now, TimeSpan offset) =>
        new(Code?.Trim().ToUpperInvariant() ?? "", Status, At is { } at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Unspecified), offset) : now, by)
        {
            Direction = Direction,
            From = Text(From),
            To = Text(To),
            Note = Text(Note),
        };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
