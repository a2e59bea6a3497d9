using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Tokens;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Tokens;

/// <summary>The tokens of whoever is signed in: made here, shown once, revoked here.</summary>
public sealed class IndexModel(ApiTokens tokens, Officials officials, PageWords words) : PageModel
{
    /// <summary>How many days a token may last.</summary>
    public static readonly IReadOnlyList<int> Terms = [7, 30, 90, 365];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public List<string> Scopes { get; set; } = [];

    [BindProperty]
    public int Days { get; set; } = 90;

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>What the person may put into a token today.</summary>
    internal IReadOnlyList<Scope> Offered { get; private set; } = [];

    /// <summary>The token that was made just now.</summary>
    public string? Made { get; private set; }

    public DateTimeOffset Now => words.Now;

    public Task OnGetAsync(CancellationToken cancel) => ReadAsync(cancel);

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        Need(Name?.Trim() is { Length: > 0 and <= ApiTokens.LongestName }, nameof(Name), words.Text[TokenText.NameMissing]);
        var chosen = Offered.Where(scope => Scopes.Contains(scope.Name)).Select(scope => scope.Name).ToList();
        Need(chosen.Count > 0, nameof(Scopes), words.Text[TokenText.ScopesMissing]);
        Need(Terms.Contains(Days), nameof(Days), words.Text[TokenText.DaysMissing]);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Made = await tokens.MakeAsync(Account, Name!.Trim(), chosen, TimeSpan.FromDays(Days), cancel);
        Need(Made is not null, nameof(Name), words.Text[TokenText.TooMany, ApiTokens.Most]);
        await ReadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel)
    {
        if (await tokens.RevokeAsync(Account, id, cancel))
        {
            TempData.Confirm(words.Text[TokenText.RevokedNow]);
        }

        return RedirectToPage();
    }

    internal string StateOf(ApiToken token) => token switch
    {
        { RevokedAt: { } at } => words.Text[TokenText.Revoked, words.Formats.Moment(at)],
        _ when token.IsGood(Now) => words.Text[TokenText.Until, words.Formats.Moment(token.ExpiresAt)],
        _ => words.Text[TokenText.Expired, words.Formats.Moment(token.ExpiresAt)],
    };

    internal string UsedOf(ApiToken token) => token.LastUsedAt is { } at ? words.Formats.Moment(at) : words.Text[TokenText.NeverUsed];

    private int Account => int.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    private async Task ReadAsync(CancellationToken cancel)
    {
        Tokens = await tokens.ListAsync(Account, cancel);
        Offered = [.. Scope.Of(await officials.FindAsync(cancel))];
    }

    private void Need(bool holds, string place, string otherwise)
    {
        if (!holds)
        {
            ModelState.AddModelError(place, otherwise);
        }
    }
}
