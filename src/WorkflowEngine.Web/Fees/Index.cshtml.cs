using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>The money of the office: what goes back, what nobody knows the fee of, the days that were compared, and what was tried.</summary>
public sealed class IndexModel(MoneyList list, MoneyDesk desk, Officials officials, PageWords words) : PageModel
{
    public Official Official { get; private set; } = null!;

    public MoneySheet Sheet { get; private set; } = null!;

    /// <summary>Refunds that are done, as they were looked for.</summary>
    public IReadOnlyList<RefundRow> Done { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    /// <summary>Who carried a refund out; null when the gateway did.</summary>
    public string? DoneBy(RefundRow refund) => refund.DoneBy is { } by ? NameOf(by) : null;

    public string NameOf(string person) => Official.Office.FindPerson(person)?.Name ?? person;

    public async Task OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel);

    public Task<IActionResult> OnPostApproveAsync(Guid refund, CancellationToken cancel) =>
        ActAsync(by => desk.ApproveAsync(by, refund, words.Now, cancel), MoneyText.Approved, cancel);

    public Task<IActionResult> OnPostPaidBackAsync(Guid refund, string? proof, CancellationToken cancel) =>
        ActAsync(by => desk.PaidBackAsync(by, refund, proof ?? "", words.Now, cancel), MoneyText.PaidBack, cancel);

    public Task<IActionResult> OnPostMatchAsync(string provider, string transaction, string? code, CancellationToken cancel) =>
        ActAsync(by => desk.MatchAsync(by, provider, transaction, code ?? "", words.Now, cancel), MoneyText.Matched, cancel);

    public Task<IActionResult> OnPostReturnAsync(string provider, string transaction, CancellationToken cancel) =>
        ActAsync(by => desk.ReturnAsync(by, provider, transaction, words.Now, cancel), MoneyText.ReturnAsked, cancel);

    /// <summary>Whether the reader decides about a refund, or only sees it.</summary>
    public bool Decides(RefundRow refund) => refund.Unit.Length == 0 ? Official.May(Right.CollectFee) : Official.MayIn(Right.CollectFee, refund.Unit);

    private async Task<IActionResult> ActAsync(Func<string, Task<Sentence?>> act, Sentence done, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (await act(official.Code) is { } refusal)
        {
            await ShowAsync(cancel);
            ModelState.AddModelError("money", words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(words.Text[done]);
        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Sheet = await list.ReadAsync(Official, cancel);
        Done = await list.DoneAsync(Official, new DoneRefunds(From, To, Find), cancel);
    }
}
