using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>Who looked at dossiers that they did not hold: who did so most, and every look.</summary>
public sealed class LooksModel(OverseenLooks looks, Officials officials, PageWords words) : PageModel
{
    private const int PageSize = 100;
    private const int MostLookers = 20;

    private static readonly TimeSpan Recently = TimeSpan.FromDays(30);

    [BindProperty(SupportsGet = true)]
    public string? Dossier { get; set; }

    /// <summary>Code of the official.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    /// <summary>Id of the last look that was shown.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<Looker> Most { get; private set; } = [];

    public IReadOnlyList<Look> Lines { get; private set; } = [];

    /// <summary>From where older ones go on; null when these are all.</summary>
    public long? Older { get; private set; }

    public bool IsFiltered => Dossier is not null || Person is not null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Dossier = string.IsNullOrWhiteSpace(Dossier) ? null : Dossier.Trim().ToUpperInvariant();
        Person = string.IsNullOrWhiteSpace(Person) ? null : Person;
        Most = await looks.MostAsync(Official, words.Now - Recently, MostLookers, cancel);
        var found = await looks.ListAsync(Official, new LookQuery(Dossier, Person, null), Before, PageSize + 1, cancel);
        Lines = [.. found.Take(PageSize)];
        Older = found.Count > PageSize ? Lines[^1].Id : null;
    }

    public string NameOf(string person) => Official.Office.FindPerson(person)?.Name ?? person;

    public string UnitOf(string unit) => Official.Office.FindUnit(unit, Official.Today) is { } known ? words.Text[known.ShortName] : unit;
}
