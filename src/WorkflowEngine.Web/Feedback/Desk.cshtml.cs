using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>One list of the desk.</summary>
public sealed record FeedbackView(string Code, Sentence Name, int Count);

/// <summary>Feedback of the units that the official sorts for, and what was given to them.</summary>
public sealed class DeskModel(FeedbackDesk desk, Officials officials) : PageModel
{
    private const int MostListed = 200;

    public string Shown { get; private set; } = "open";

    public IReadOnlyList<FeedbackView> Views { get; private set; } = [];

    public IReadOnlyList<(PetitionRow Row, string Title)> Rows { get; private set; } = [];

    /// <summary>How many were answered, and how many of them in time.</summary>
    public int Answered { get; private set; }

    public int InTime { get; private set; }

    /// <summary>How many said what they think of the answer, and how many are satisfied.</summary>
    public int Judged { get; private set; }

    public int Satisfied { get; private set; }

    public DateTimeOffset Now => desk.Now;

    public string NameOf(string unit) => desk.NameOf(unit);

    public string PersonOf(string person) => desk.PersonOf(person);

    public async Task OnGetAsync(string? view, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var mine = desk.ReadableBy(official);
        var lists = PetitionLists.Of(official, desk.Now);
        var views = new List<FeedbackView>();
        foreach (var list in lists)
        {
            views.Add(new FeedbackView(list.Code, list.Name, await mine.CountAsync(list.Holds, cancel)));
        }

        Views = views;
        var shown = lists.FirstOrDefault(list => list.Code == view, lists[0]);
        Shown = shown.Code;
        var rows = await mine.Where(shown.Holds).OrderBy(row => row.Due).ThenBy(row => row.Id).Take(MostListed).ToListAsync(cancel);
        var titles = await desk.Store.TitlesAsync([.. rows.Select(row => row.Id)], cancel);
        Rows = [.. rows.Select(row => (row, titles[row.Id]))];
        Answered = await mine.CountAsync(row => row.AnsweredAt != null, cancel);
        InTime = await mine.CountAsync(row => row.AnsweredAt <= row.ResolveBy, cancel);
        Judged = await mine.CountAsync(row => row.Satisfied != null, cancel);
        Satisfied = await mine.CountAsync(row => row.Satisfied == true, cancel);
    }
}
