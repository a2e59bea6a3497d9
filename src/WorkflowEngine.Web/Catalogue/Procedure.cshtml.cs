using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>What a procedure is, for deciding whether and how to file.</summary>
public sealed class ProcedureModel(CatalogueState catalogue, ProcedureWords words, FilingDesk desk, Representations represents) : PageModel
{
    /// <summary>With what the name of an answer in the address begins.</summary>
    internal const string AnswerPrefix = "a.";

    public PublishedVersion Procedure { get; private set; } = null!;

    public ProcedureFacts Facts => Procedure.Facts!;

    public OfficeState? Office => catalogue.Office;

    /// <summary>Why nothing can be filed online; null when it can.</summary>
    public Sentence? Closed { get; private set; }

    /// <summary>For whom it is and what the account that is signed in may do, where that cannot file for itself.</summary>
    public Sentence? NotMyself { get; private set; }

    /// <summary>The account that is signed in cannot file it in any way.</summary>
    public bool IsForOthers { get; private set; }

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    /// <summary>Who settles it today, whom people call: the units in charge, each once.</summary>
    public IReadOnlyList<Unit> InCharge { get; private set; } = [];

    internal ByAnswers Answers { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (catalogue.FindProcedure(code) is not { } found)
        {
            return NotFound();
        }

        Procedure = found;
        var today = words.Today(Office);
        Closed = Availability.WhyNot(found, today);
        Answers = ByAnswers.Of(found, Request.Query.Where(pair => pair.Key.StartsWith(AnswerPrefix, StringComparison.Ordinal) && !string.IsNullOrEmpty(pair.Value))
            .ToDictionary(pair => pair.Key[AnswerPrefix.Length..], pair => pair.Value.ToString()), Office, words.Now);
        if (Office is not null)
        {
            var places = ReceivingUnits.Of(Facts, Office.Snapshot, today);
            (Units, InCharge) = (places.Units, places.InCharge);
        }

        if (Closed is null && Office is not null && User.Identity is { IsAuthenticated: true } && !User.HasClaim(claim => claim.Type == AccountClaims.PersonCode))
        {
            var start = await FilingStart.OfAsync(desk, represents, found, User, cancel);
            (NotMyself, IsForOthers) = (start.NotMyself, start.Closed is not null);
        }

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
