using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Feedback;

/// <summary>Where feedback begins: one's own, what was answered to others, and the way to write.</summary>
public sealed class IndexModel(FeedbackDesk desk, ApplicantReader applicants) : PageModel
{
    private const int MostListed = 50;
    private const int PublishedShown = 5;

    public bool SignedIn { get; private set; }

    public FeedbackRules? Rules => desk.Facts?.Rules;

    public IReadOnlyList<(PetitionRow Row, string Title)> Mine { get; private set; } = [];

    public IReadOnlyList<PublishedLine> Published { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (await applicants.FindAsync(User, cancel) is { } person)
        {
            SignedIn = true;
            var rows = await desk.Store.Mine(person.Account).Take(MostListed).ToListAsync(cancel);
            var titles = await desk.Store.TitlesAsync([.. rows.Select(row => row.Id)], cancel);
            Mine = [.. rows.Select(row => (row, titles[row.Id]))];
        }

        Published = await PublishedLine.ReadAsync(desk, desk.Store.Published, PublishedShown, cancel);
    }

    public string NameOf(string unit) => desk.NameOf(unit);
}
