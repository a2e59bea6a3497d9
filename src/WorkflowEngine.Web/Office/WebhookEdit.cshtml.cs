using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>Adds or changes a subscription of another system; it holds at once.</summary>
public sealed class WebhookEditModel(WebhookPages pages, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    private const int GiveUp = 72;

    /// <summary>Id of the subscription that is changed; empty for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public List<PublicStatus> Events { get; set; } = [];

    [BindProperty]
    public string? Procedures { get; set; }

    [BindProperty]
    public string? Units { get; set; }

    [BindProperty]
    public int Hours { get; set; } = GiveUp;

    public Official Official { get; private set; } = null!;

    public bool IsNew => string.IsNullOrEmpty(Id);

    /// <summary>Officials who may answer for it, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (IsNew)
        {
            Owner = Official.Code;
            return Page();
        }

        if (pages.Find(Id!) is not { } webhook)
        {
            return NotFound();
        }

        (Name, NameEn, Address, Owner) = (webhook.Head.Name.Vi, webhook.Head.Name.En, webhook.Address.OriginalString, webhook.Owner);
        (Events, Procedures, Units) = ([.. webhook.Events], string.Join('\n', webhook.Procedures), string.Join('\n', webhook.Units));
        Hours = (int)webhook.GiveUp.TotalHours;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var id = (IsNew ? Code : Id)?.Trim() ?? "";
        var answer = await mediator.Send(
            new SaveWebhook(Official.Code, id, IsNew)
            {
                Name = Name?.Trim() ?? "",
                NameEn = NameEn?.Trim() ?? "",
                Address = Address?.Trim() ?? "",
                Owner = Owner ?? "",
                Events = [.. Events.Distinct().Order()],
                Procedures = [.. Lines(Procedures)],
                Units = [.. Lines(Units)],
                GiveUpHours = Hours,
            },
            cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[WebhookPageText.Saved]);
        if (IsNew && await pages.SecretAsync(id, Official.Code, cancel) is { } secret)
        {
            TempData[WebhooksModel.SecretKey] = $"{id} {secret}";
        }

        return RedirectToPage("/Office/Webhooks");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        People = [.. Official.Office.People.Select(person => (person.Code, person.Name)).OrderBy(person => person.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines(string? text) =>
        (text ?? "").Split(['\n', '\r', ',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);
}
