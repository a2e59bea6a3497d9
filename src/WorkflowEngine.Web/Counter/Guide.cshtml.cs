using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>
/// What a clerk sees while they guide somebody: the short code, then what the person still has to answer, never the answers.
/// Once the dossier is sent the page is gone.
/// </summary>
public sealed class GuideModel(CounterDesk desk, Guidances guidances, GuidedDrafts drafts) : PageModel
{
    public const string Code = "guide.code";

    public GuidanceRow Guidance { get; private set; } = null!;

    public ProcedureFacts Facts { get; private set; } = null!;

    /// <summary>Shown once, right after it was made.</summary>
    public string? ShownCode { get; private set; }

    /// <summary>What the person still has to do; null while nobody has taken over.</summary>
    public IReadOnlyList<Sentence>? Missing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var clerk = await desk.ClerkAsync(cancel);
        if (await guidances.OpenAsync(id, clerk.Code, cancel) is not { } guidance || desk.Catalogue.FindProcedure(guidance.Procedure)?.Facts is not { } facts)
        {
            return NotFound();
        }

        (Guidance, Facts) = (guidance, facts);
        ShownCode = TempData[Code] as string;
        Missing = guidance.Account is null ? null : await drafts.MissingAsync(guidance, cancel);
        return Page();
    }

    /// <summary>Begins to guide somebody through a procedure.</summary>
    public async Task<IActionResult> OnPostBeginAsync(string procedure, CancellationToken cancel)
    {
        var clerk = await desk.ClerkAsync(cancel);
        if (desk.Catalogue.FindProcedure(procedure) is null)
        {
            return NotFound();
        }

        var (id, code) = await guidances.BeginAsync(clerk.Code, clerk.At.Unit.Code, procedure, cancel);
        TempData[Code] = code;
        return RedirectToPage("/Counter/Guide", new { id });
    }
}

/// <summary>What is missing in a draft that somebody is guided through.</summary>
public sealed class GuidedDrafts(DraftStore drafts, ApplicantReader applicants, CatalogueState catalogue, TimeProvider clock)
{
    /// <summary>What has to be answered, without any answer.</summary>
    public async Task<IReadOnlyList<Sentence>> MissingAsync(GuidanceRow guidance, CancellationToken cancel)
    {
        if (guidance is not { Account: { } account, Draft: { } id }
            || await drafts.FindAsync(id, account, cancel) is not { Code: null } draft
            || catalogue.FindProcedure(draft.Procedure) is not { } version
            || await applicants.FindAsync(int.Parse(account, System.Globalization.CultureInfo.InvariantCulture), cancel) is not { } applicant)
        {
            return [];
        }

        return [.. FilingCase.Of(draft, version, applicant, catalogue.Office!, clock.GetUtcNow()).Faults.Select(fault => fault.Sentence)];
    }
}
