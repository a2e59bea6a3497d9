using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Ratings;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Ratings;

/// <summary>What applicants answered, by unit, for those who oversee them; behind each figure stands its list.</summary>
public sealed class IndexModel(RatingStore ratings, Officials officials, CatalogueState catalogue, PageWords words) : PageModel
{
    private const int MostListed = 500;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string FromText => From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string ToText => To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The unit whose answers are listed.</summary>
    public string? Unit { get; private set; }

    public IReadOnlyList<UnitRatings> Units { get; private set; } = [];

    public IReadOnlyList<RatingRow> List { get; private set; } = [];

    private Official Official { get; set; } = null!;

    public async Task OnGetAsync(DateOnly? from, DateOnly? to, string? unit, CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        From = from ?? new DateOnly(Official.Today.Year, 1, 1);
        To = to ?? Official.Today;
        Units = [.. (await ratings.FiguresAsync(From, To, cancel)).Where(figures => Oversees(figures.Unit))];
        if (unit is not null && Units.Any(figures => figures.Unit == unit))
        {
            Unit = unit;
            List = await ratings.ListAsync(unit, From, To, MostListed, cancel);
        }
    }

    public string NameOf(string unit) => Official.Office.FindUnit(unit, Official.Today) is { } found ? words.Text[found.Name] : unit;

    public string ProcedureOf(string code) => catalogue.FindProcedure(code)?.Facts?.Name.In(words.Text.Language) ?? code;

    public string? CommentOf(RatingRow row) => ratings.CommentOf(row);

    private bool Oversees(string unit) => Official.MayIn(Right.Oversee, unit) || Official.MayIn(Right.Audit, unit);
}
