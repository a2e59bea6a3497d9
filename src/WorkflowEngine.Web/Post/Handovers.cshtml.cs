using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Post;

/// <summary>Papers from hand to hand: many dossiers are handed over or signed for at once; what cannot be says why.</summary>
public sealed class HandoversModel(HandoverList list, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    /// <summary>Given with the form: each dossier is done once however often it is sent.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>Codes of the chosen dossiers.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? To { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<string> Units { get; private set; } = [];

    public IReadOnlyList<ToHand> ToHand { get; private set; } = [];

    public IReadOnlyList<PaperLine> Moves { get; private set; } = [];

    public IEnumerable<PaperLine> ToReceive => Moves.Where(line => line.Move.ReceivedAt is null && Units.Contains(line.Move.ToUnit));

    public IEnumerable<PaperLine> Given => Moves.Where(line => Units.Contains(line.Move.FromUnit));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Key = Guid.NewGuid();
        await ReadAsync(cancel);
    }

    public async Task<IActionResult> OnPostHandAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        return await EachAsync([.. ToHand.Where(one => Chosen.Contains(one.Code)).Select(one => (one.Dossier, one.Code, (Stimulus)new HandOverPapers(Official.Code, one.To)))], cancel);
    }

    public async Task<IActionResult> OnPostReceiveAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        return await EachAsync([.. ToReceive.Where(line => Chosen.Contains(line.Dossier)).Select(line => (line.Move.DossierId, line.Dossier, (Stimulus)new ReceivePapers(Official.Code)))], cancel);
    }

    /// <summary>Papers that no rule sends go by hand all the same, within an agency or back to the one-stop.</summary>
    public async Task<IActionResult> OnPostOtherAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        var code = Code?.Trim().ToUpperInvariant() ?? "";
        if (await list.FindAsync(code, cancel) is not { } dossier)
        {
            ModelState.AddModelError("Code", words.Text[PostText.NoDossier, code]);
            return Page();
        }

        return await EachAsync([(dossier, code, new HandOverPapers(Official.Code, To ?? ""))], cancel);
    }

    public string UnitName(string code) => Official.Office.FindUnit(code, Official.Today) is { } unit ? words.Text[unit.Name] : code;

    private async Task<IActionResult> EachAsync(IReadOnlyList<(long Dossier, string Code, Stimulus Stimulus)> acts, CancellationToken cancel)
    {
        if (acts.Count == 0)
        {
            ModelState.AddModelError("", words.Text[HandoverText.NoneChosen]);
            return Page();
        }

        var done = 0;
        foreach (var (dossier, code, stimulus) in acts)
        {
            var id = CommandIds.Of($"handover/{Key}/{dossier}/{stimulus.GetType().Name}");
            var answer = await mediator.Send(new AdvanceDossier(id, Official.Code, words.Now, dossier, stimulus), cancel);
            if (answer.Refusal is { } why)
            {
                ModelState.AddModelError("", words.Text[HandoverText.Failed, code, words.Text[why]]);
            }
            else
            {
                done++;
            }
        }

        if (ModelState.IsValid)
        {
            TempData.Confirm(words.Text[HandoverText.Done, done]);
            return RedirectToPage();
        }

        (Key, Chosen) = (Guid.NewGuid(), []);
        ModelState.Remove("Key");
        await ReadAsync(cancel);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Units = HandoverList.UnitsOf(Official);
        ToHand = await list.ToHandAsync(Units, cancel);
        Moves = await list.MovesAsync(Units, words.Now, cancel);
    }
}
