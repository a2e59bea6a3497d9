using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Assist;

/// <summary>Where a helper of a support point or a post office begins to file for somebody.</summary>
public sealed class IndexModel(Officials officials, CatalogueState catalogue, Assists assists, Text text) : PageModel
{
    public const string SentCode = "assist.code";
    public const string SentSecret = "assist.secret";

    public Official Official { get; private set; } = null!;

    /// <summary>What was just sent; shown once.</summary>
    public (string Code, string Secret)? Sent { get; private set; }

    public IReadOnlyList<ProcedureFacts> Procedures => [.. catalogue.Procedures.Select(version => version.Facts!)
        .Where(facts => facts.Kind == ProcedureKind.Public && facts.Channels.Contains(Channel.Online)).OrderBy(facts => facts.Code, StringComparer.Ordinal)];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Sent = TempData[SentCode] is string code && TempData[SentSecret] is string secret ? (code, secret) : null;
    }

    public async Task<IActionResult> OnPostAsync(string procedure, CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        if (catalogue.FindProcedure(procedure) is null)
        {
            return NotFound();
        }

        if (AssistedCase.ReceivingOf(Official) is null)
        {
            ModelState.AddModelError("", text[AssistText.NoOneStop]);
            return Page();
        }

        return RedirectToPage("/Assist/Assisted", new { id = await assists.BeginAsync(Official.Code, AssistedCase.PlaceOf(Official), procedure, cancel) });
    }
}
