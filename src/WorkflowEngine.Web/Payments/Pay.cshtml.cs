using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Payments;

/// <summary>Where a fee is paid: how much and why, and the four ways to pay it.</summary>
[EnableRateLimiting(RequestLimits.Tracking)]
public sealed class PayModel(OwnDossierPage page, PayDesk desk, PaymentOrders orders, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The order from which the payer comes back.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set; }

    public OwnDossier Own { get; private set; } = null!;

    public PayView View { get; private set; } = null!;

    /// <summary>Whether the money of the order that the payer comes back from is there.</summary>
    public bool IsPaid => View.Orders.Any(order => order.Reference == Reference && order.State == OrderState.Paid);

    /// <summary>Whether that money came for a fee that ended without it; then it goes back.</summary>
    public bool IsPaidInVain => View.Orders.FirstOrDefault(order => order.Reference == Reference && order.State == OrderState.Paid) is { } paid
        && paid.Seq != View.Wait?.Seq
        && !View.Receipts.Any(receipt => receipt.Seq == paid.Seq
            && (receipt.Reference == Reference || View.Refunds.All(refund => refund.Reason != RefundReason.PaidOtherwise)));

    public bool HasFailed => View.Orders.Any(order => order.Reference == Reference && order.State == OrderState.Failed);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return NotFound();
        }

        if (Reference is { Length: > 0 } reference)
        {
            await desk.AskAsync(own, reference, cancel);
            own = (await page.FindAsync(User, Code, cancel))!;
        }

        await ShowAsync(own, cancel);
        return Page();
    }

    public Task<IActionResult> OnPostOnlineAsync(int seq, string gateway, CancellationToken cancel) => OpenAsync(async own =>
    {
        var rule = PayDesk.RulesOf(own)?.Gateways.FirstOrDefault(known => known.Code == gateway);
        return rule is null ? new PaymentOrderAnswer(null, PayText.WayGone) : await orders.OnlineAsync(own.Dossier.Id, seq, rule, Back, cancel);
    }, cancel);

    public Task<IActionResult> OnPostTransferAsync(int seq, CancellationToken cancel) => OpenAsync(async own =>
        PayDesk.RulesOf(own)?.AccountOf(own.Filing.Unit) is { } account
            ? await orders.TransferAsync(own.Dossier.Id, seq, account, cancel)
            : new PaymentOrderAnswer(null, PayText.WayGone), cancel);

    public Task<IActionResult> OnPostPostAsync(int seq, CancellationToken cancel) => OpenAsync(async own =>
        PayDesk.RulesOf(own)?.Post is { } post
            ? await orders.PostAsync(own.Dossier.Id, seq, post, cancel)
            : new PaymentOrderAnswer(null, PayText.WayGone), cancel);

    private async Task<IActionResult> OpenAsync(Func<OwnDossier, Task<PaymentOrderAnswer>> open, CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return NotFound();
        }

        var answer = await open(own);
        if (answer.Refusal is { } refusal)
        {
            await ShowAsync(own, cancel);
            ModelState.AddModelError("pay", words.Text[refusal]);
            return Page();
        }

        return answer.Order is { Way: PaymentWay.Online, Page: { } there }
            ? Redirect(there)
            : RedirectToPage("/Payments/Pay", null, new { code = own.Code }, answer.Order!.Way == PaymentWay.Post ? "post" : "transfer");
    }

    private Uri Back(string reference) => new(Url.PageLink("/Payments/Pay", values: new { code = Code, reference })!);

    /// <summary>A form of this page may lead to a gateway's page; no other page of the site may leave it.</summary>
    private async Task ShowAsync(OwnDossier own, CancellationToken cancel)
    {
        (Own, Code, View) = (own, own.Code, await desk.ReadAsync(own, cancel));
        var shelf = HttpContext.RequestServices.GetRequiredService<GatewayShelf>();
        HttpContext.RequestServices.GetRequiredService<ContentPolicy>().FormTargets = [.. View.Gateways.Select(rule => shelf.Find(rule.Code)!.PageOrigin).Distinct()];
    }

    /// <summary>What stands between the refund and the payer's account.</summary>
    internal static Sentence RefundWords(RefundRow refund) => refund.State switch
    {
        RefundState.Asked => PayText.RefundAsked,
        RefundState.Done => PayText.RefundDone,
        _ => PayText.RefundUnderWay,
    };

    internal static Sentence ReasonWords(RefundRow refund) => refund.Reason switch
    {
        RefundReason.Late => PayText.ReasonLate,
        RefundReason.Withdrawn => PayText.ReasonWithdrawn,
        RefundReason.Stopped => PayText.ReasonStopped,
        RefundReason.Waived => PayText.ReasonWaived,
        RefundReason.PaidOtherwise => PayText.ReasonPaidOtherwise,
        RefundReason.Over => PayText.ReasonOver,
        RefundReason.Rerouted => PayText.ReasonRerouted,
        _ => PayText.ReasonUnmatched,
    };
}
