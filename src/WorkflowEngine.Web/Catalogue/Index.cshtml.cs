using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>Finds procedures in one's own words, or by field.</summary>
public sealed class IndexModel(CatalogueState catalogue, ProcedureWords procedures, PageWords words) : PageModel
{
    private const int LongestQuery = 200;
    private const int NearestShown = 3;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Field { get; set; }

    public IReadOnlyList<AdministrationField> Fields { get; private set; } = [];

    internal IReadOnlyList<ProcedureRow> Rows { get; private set; } = [];

    /// <summary>What is shown was not asked for: nothing has all the words.</summary>
    public bool IsNearest { get; private set; }

    public string Said { get; private set; } = "";

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Field);

    public void OnGet()
    {
        Q = Q is { Length: > LongestQuery } ? Q[..LongestQuery] : Q;
        Fields = [.. catalogue.Procedures.Select(procedure => procedure.Facts!.Field).OfType<AdministrationField>().DistinctBy(field => field.Code)];
        var query = new ProcedureQuery { Words = Q, Field = Field };
        var found = ProcedureList.Find(catalogue, query);
        IsNearest = found.Count == 0 && catalogue.Procedures.Count > 0;
        Rows = [.. (IsNearest ? ProcedureList.Nearest(catalogue, query).Take(NearestShown) : found).Select(Row)];
        Said = catalogue.Procedures.Count == 0 ? words.Text[CatalogueText.None]
            : Rows.Count == 0 ? words.Text[CatalogueText.NothingLike, Q ?? ""]
            : IsNearest ? words.Text[CatalogueText.NoneFor, Q ?? ""]
            : string.IsNullOrWhiteSpace(Q) ? words.Text[CatalogueText.Found, found.Count]
            : words.Text[CatalogueText.FoundFor, found.Count, Q];
    }

    private ProcedureRow Row(PublishedVersion procedure)
    {
        var facts = procedure.Facts!;
        return new ProcedureRow(facts.Code, facts.Name.In(words.Text.Language), procedures.Limit(facts), procedures.Fee(procedure, catalogue.Office))
        {
            FullOnline = ProcedureWords.IsFullOnline(facts),
            Reason = ProcedureWords.PartialReason(facts),
            Closed = Availability.WhyNot(procedure, procedures.Today(catalogue.Office)) is not null,
        };
    }
}
