using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Databases;

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
        if (PageMark.Read(before) is var (at, petition, _))
        {
            rows = rows.Where(row => row.At < at || (row.At == at && row.PetitionId > petition));
        }

        var lines = await PublishedLine.ReadAsync(desk, rows, PageLength + 1, cancel);
        Lines = [.. lines.Take(PageLength)];
        Before = lines.Count > PageLength ? new PageMark(Lines[^1].At, Lines[^1].Petition).ToString() : null;
    }
}
