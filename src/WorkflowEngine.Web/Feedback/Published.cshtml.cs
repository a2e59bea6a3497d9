using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WorkflowEngine.Web.Feedback;

/// <summary>Everything that was answered in public, the latest first.</summary>
public sealed class PublishedModel(FeedbackDesk desk) : PageModel
{
    private const int PageLength = 20;

    public IReadOnlyList<PublishedLine> Lines { get; private set; } = [];

    /// <summary>Where the next page begins; null on the last one.</summary>
    public string? Before { get; private set; }

    public async Task OnGetAsync(string? before, CancellationToken cancel)
    {
        var rows = desk.Store.Published;
        if (DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
        {
            rows = rows.Where(row => row.At < moment);
        }

        var lines = await PublishedLine.ReadAsync(desk, rows, PageLength + 1, cancel);
        Lines = [.. lines.Take(PageLength)];
        Before = lines.Count > PageLength ? Lines[^1].At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture) : null;
    }
}
