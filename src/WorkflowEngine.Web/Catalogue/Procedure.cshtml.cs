using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>What a procedure is, for deciding whether and how to file.</summary>
public sealed class ProcedureModel(CatalogueState catalogue, ProcedureWords words) : PageModel
{
    public PublishedVersion Procedure { get; private set; } = null!;

    public ProcedureFacts Facts => Procedure.Facts!;

    public OfficeState? Office => catalogue.Office;

    /// <summary>Why nothing can be filed online; null when it can.</summary>
    public Sentence? Closed { get; private set; }

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public IActionResult OnGet(string code)
    {
        if (catalogue.FindProcedure(code) is not { } found)
        {
            return NotFound();
        }

        Procedure = found;
        var today = words.Today(Office);
        Closed = Availability.WhyNot(found, today);
        Units = Office is null ? [] : ReceivingUnits.Of(Facts, Office.Snapshot, today).Units;
        return Page();
    }

    /// <summary>When a paper is needed, before anybody has answered anything.</summary>
    internal static Sentence When(ComponentFact paper) => (paper.MayAsk, paper.Required.Constant) switch
    {
        (false, _) => CatalogueText.NeverAsked,
        (_, true) => CatalogueText.Always,
        (_, false) => CatalogueText.IfYouHaveIt,
        _ => CatalogueText.InSomeCases,
    };
}
